import type { Level } from '../applicant/applicant';
import type { Language } from '../messages/catalog';
import { message, say } from '../messages/catalog';
import type { Message } from '../messages/message';

const LEVELS: Readonly<Record<Level, Message>> = {
  1: message('annotations.level.1'),
  2: message('annotations.level.2'),
  3: message('annotations.level.3'),
  4: message('annotations.level.4'),
  5: message('annotations.level.5'),
};
const UNKNOWN = message('annotations.level.unknown');

/** 三级; 等级不明 for null. */
export function levelText(level: Level | null, language: Language): string {
  return say(level === null ? UNKNOWN : LEVELS[level], language);
}
