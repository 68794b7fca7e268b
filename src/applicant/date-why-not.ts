import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { quoted } from './quoted';

const NOW = /^(?:至今|到今|现在|目前|今|今天|当前|迄今|present|now)$/i;
const STUDYING = /在读|就读|未毕业|没毕业|尚未|待毕业|预毕业/;
const RANGE =
  /\d.*(?:至|到|~|～|—|–|起|-\s*(?:(?:19|20)\d{2}|至今|今|现在)).*$|(?:19|20)\d{2}\D.*(?:19|20)\d{2}/;
const LUNAR = /农历|阴历|初[一二三四五六七八九十]|腊月|正月|冬月|闰/;
const APPROXIMATE =
  /约|大概|左右|前后|许|初|底|末|中旬|上旬|下旬|年中|以前|以后|之前|之后|上半年|下半年|[春夏秋冬]|[?？]/;
const WITHOUT_YEAR =
  /^\d{1,2}\s*(?:月(?:\s*\d{1,2}\s*[日号]?)?|[-/.]\s*\d{1,2}|[日号])$|^[a-z]{3,9}-\d{1,2}$/i;

/** True for text that means a period, the present, a lunar or a vague date, whatever date stands in it. */
export function isNoSingleDate(text: string): boolean {
  return RANGE.test(text) || LUNAR.test(text) || APPROXIMATE.test(text) || text.startsWith('#');
}

/** Why text that could not be read is no date, as exactly as it can be said. */
export function whyNoDate(text: string): Message {
  if (NOW.test(text)) return message('date.present', { text });
  if (STUDYING.test(text)) return message('date.studying', { text: quoted(text) });
  if (text.startsWith('#')) return message('date.cellError', { text: quoted(text) });
  if (LUNAR.test(text)) return message('date.lunar');
  if (RANGE.test(text)) return message('date.range');
  if (APPROXIMATE.test(text)) return message('date.approximate', { text: quoted(text) });
  if (WITHOUT_YEAR.test(text)) return message('date.noYear', { text });
  return message('date.notADate', { text: quoted(text) });
}
