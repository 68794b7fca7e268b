import { message } from '../messages/catalog';
import type { Notice } from '../notice/notice';
import type { Applicant, HeldCertificate } from './applicant';
import { readCertificateNumber } from './certificate-number';
import { readCertificateWords } from './certificate-words';
import { spanOfYear } from './day';
import type { FieldFault } from './field-fault';
import { fault } from './reading';
import { remember } from './remember';

type Readings = Applicant['readings'];
type HeldOccupation = 'own' | 'formerName' | 'other' | 'unclear';

const MOST_KEPT = 2048;
const SHORTEST_PART_OF_A_NAME = 4;
const UNIMPORTANT = /[\s()（）/、,，·-]|职业技能等级|职业资格|证书?$/g;
/** That one is held, not which. */
const ONLY_HELD = /^(?:有|已有|是|持有|已取得|已获得|已持有|√|✓|✔|y|yes)$/i;
const LEVEL_WORDS = /高级技师|技师|[高中初]级工|[一二三四五1-5]级/;

/**
 * The held certificate put together from its columns; null where nothing is held. The level comes from its
 * column, else from the number, else from the words beside the occupation (客户服务管理员三级); the date from
 * its column, else from those words, else the year in the number as a span of that year.
 */
export function heldCertificateOf(readings: Readings, notice: Notice): HeldCertificate | null {
  const occupation = readings['heldCertificate.occupation'];
  const level = readings['heldCertificate.level'];
  const number = readings['heldCertificate.number'];
  const date = readings['heldCertificate.date'];
  const isHeld =
    stands(occupation?.state) || stands(level?.state) || stands(number?.state) || stands(date?.state);
  if (!isHeld) return null;
  const words = typeof occupation?.value === 'string' ? readCertificateWords(occupation.value) : null;
  const hints = typeof number?.value === 'string' ? readCertificateNumber(number.value) : null;
  const columnLevel = level?.value ?? null;
  const spokenLevel = columnLevel ?? hints?.level ?? words?.level ?? null;
  const columnDate = date?.value ?? words?.date ?? null;
  const numberYear = hints?.year ?? words?.year ?? null;
  return {
    level: spokenLevel,
    levelFrom:
      spokenLevel === null ? null : columnLevel === null && hints?.level != null ? 'number' : 'column',
    date: columnDate ?? (numberYear === null ? null : spanOfYear(numberYear)),
    dateFrom: columnDate !== null ? 'column' : numberYear === null ? null : 'number',
    occupation: typeof occupation?.value === 'string' ? knownOccupation(occupation.value, notice) : null,
    number: number?.value ?? null,
  };
}

/** What is worth saying about the occupation of the held certificate. */
export function heldOccupationFault(readings: Readings, notice: Notice): FieldFault | null {
  const value = readings['heldCertificate.occupation']?.value;
  if (value === null || value === undefined) return null;
  const params = { value, occupation: notice.occupation.name };
  const field = 'heldCertificate.occupation';
  switch (occupationsOf(notice)(value)) {
    case 'own':
      return null;
    case 'formerName':
      return { field, fault: fault(message('certificate.formerName', params), 'info') };
    case 'other':
      return { field, fault: fault(message('certificate.otherOccupation', params), 'info') };
    case 'unclear':
      return { field, fault: fault(message('certificate.occupationUnclear', params), 'warning') };
  }
}

function stands(state: string | undefined): boolean {
  return state === 'read' || state === 'unreadable';
}

function knownOccupation(text: string, notice: Notice): HeldCertificate['occupation'] {
  const known = occupationsOf(notice)(text);
  return known === 'unclear' ? null : known;
}

const OF_NOTICES = new WeakMap<Notice, (text: string) => HeldOccupation>();

/** Each notice has its own memory: the same words mean another thing under another notice. */
function occupationsOf(notice: Notice): (text: string) => HeldOccupation {
  const before = OF_NOTICES.get(notice);
  if (before !== undefined) return before;
  const known = remember((text: string) => compareOccupation(text, notice), MOST_KEPT);
  OF_NOTICES.set(notice, known);
  return known;
}

/** The whole name within the words is certain; a part of it, or one of the notice's own keywords, is not. */
function compareOccupation(text: string, notice: Notice): HeldOccupation {
  const words = text.replace(UNIMPORTANT, '');
  const { name, formerNames } = notice.occupation;
  if (words.includes(name)) return 'own';
  if (formerNames.some((former) => words.includes(former))) return 'formerName';
  if (ONLY_HELD.test(words)) return 'unclear';
  const bare = words.replace(LEVEL_WORDS, '');
  const isPart = bare.length >= SHORTEST_PART_OF_A_NAME && name.includes(bare);
  const likeOwn = notice.ownOccupationKeywords.some((keyword) => words.includes(keyword));
  return isPart || likeOwn || bare === '' ? 'unclear' : 'other';
}
