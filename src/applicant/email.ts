import { message } from '../messages/catalog';
import type { CellValue } from '../workbook/sheet-snapshot';
import { cleanText, isNone } from './clean-text';
import type { Fault, Reading } from './fault';
import { isTooLong, quoted } from './quoted';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

const ADDRESS = /^[\w.%+-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*\.[a-z]{2,}$/i;
const SEVERAL = /[\w-]@[\w-].*[\w-]@[\w-]/s;
const QQ_NUMBER = /^[1-9]\d{4,10}$/;
const DOUBLE_DOT = /\.\.|^\.|\.@/;
const USUAL_DOMAINS = new Set(
  'qq.com 163.com 126.com 139.com gmail.com sina.com foxmail.com outlook.com'.split(' '),
);
/** Slips of the few domains most people here use; named, never corrected. */
const LIKELY_DOMAINS: readonly (readonly [RegExp, string])[] = [
  [/@(?:q|qqq|qq\.qq|00)\.com$|@qq\.(?:con|cm|co|om|cpm|vom|ocm|cn|comm)$/, 'qq.com'],
  [/@163\.(?:con|cm|co|om|cpm|vom|ocm|cn|comm)$|@(?:16|1633|136)\.com$/, '163.com'],
  [/@126\.(?:con|cm|co|om|cpm|vom|ocm|cn|comm)$/, '126.com'],
  [/@(?:gmial|gmai|gamil|gmal|gmil)\.com$|@gmail\.(?:con|cm|co)$/, 'gmail.com'],
  [/@sina\.(?:con|cm|co)$|@139\.(?:con|cm|co|cn)$|@foxmail\.(?:con|cm|co|cn)$/, ''],
];

/** An e-mail address. Full-width letters, spaces and Chinese stops can be fixed; a likely slip is only named. */
export function readEmail(raw: CellValue): Reading<string> {
  if (raw === null) return blankReading(raw);
  if (typeof raw === 'string' && !isTooLong(raw) && ADDRESS.test(raw) && !DOUBLE_DOT.test(raw))
    return readAddress(raw, raw);
  const text = cleanText(raw);
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  if (isTooLong(text)) {
    return unreadableReading(raw, [fault(message('email.malformed', { text: quoted(text) }), 'error')]);
  }
  if (QQ_NUMBER.test(text)) {
    return unreadableReading(raw, [fault(message('email.onlyQq', { address: `${text}@qq.com` }), 'error')]);
  }
  const fixed = text
    .replace(/^mailto:|^(?:邮箱|Email|E-mail)[:：]/i, '')
    .replace(/\s/g, '')
    .replace(/[。，,]/g, '.');
  if (ADDRESS.test(fixed) && !DOUBLE_DOT.test(fixed)) return readAddress(fixed, raw);
  const sentence = SEVERAL.test(text)
    ? message('email.two')
    : message(text.includes('@') ? 'email.malformed' : 'email.noAt', {
        text: quoted(text),
      });
  return unreadableReading(raw, [fault(sentence, 'error')]);
}

function readAddress(address: string, raw: CellValue): Reading<string> {
  const domain = address.slice(address.indexOf('@') + 1);
  if (address === raw && USUAL_DOMAINS.has(domain)) return readReading(address, raw);
  const slip = LIKELY_DOMAINS.find(([pattern]) => pattern.test(`@${domain.toLowerCase()}`));
  const faults = slip ? [slipFault(domain, slip[1])] : [];
  if (address !== raw) faults.push(fault(message('email.form', { fixed: address }), 'warning', address));
  return faults.length > 0 ? readReading(address, raw, faults) : readReading(address, raw);
}

function slipFault(domain: string, likely: string): Fault {
  return likely === ''
    ? fault(message('email.oddDomain', { domain }), 'warning')
    : fault(message('email.likelyDomain', { domain, likely }), 'warning');
}
