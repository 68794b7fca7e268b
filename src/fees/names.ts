import type { Level, Subject } from '../applicant/applicant';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';

const LEVELS: Readonly<Record<Level, Message>> = {
  1: message('fees.level1'),
  2: message('fees.level2'),
  3: message('fees.level3'),
  4: message('fees.level4'),
  5: message('fees.level5'),
};
const SUBJECTS: Readonly<Record<Subject, Message>> = {
  theory: message('fees.theory'),
  skill: message('fees.skill'),
  review: message('fees.review'),
};

/** 三级. */
export function levelName(level: Level): Message {
  return LEVELS[level];
}

export function subjectNames(subjects: readonly Subject[]): readonly Message[] {
  return subjects.map((subject) => SUBJECTS[subject]);
}
