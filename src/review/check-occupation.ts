import { fault } from '../applicant/reading';
import type { Fault } from '../applicant/fault';
import { message } from '../messages/catalog';
import type { Notice } from '../notice/notice';
import type { RowDraft } from './row-draft';
import type { SheetContext } from './rule';

/** Levels, brackets and separators people write beside the occupation: 客户服务管理员（三级）, 客户服务管理员/高级工. */
const BESIDE =
  /[\s()[\]{}<>《》【】/\\|、,;:_"“”‘’'-]|高级技师|技师|高级工|中级工|初级工|[一二三四五12345]级/g;

/** The occupation applied for must be the notice's (一、培训职业/工种). Its former name is put right, a part of it asked about. */
export function checkOccupation(draft: RowDraft, { notice }: SheetContext): void {
  const reading = draft.applicant.readings.occupation;
  if (reading?.state !== 'read' || reading.value === null) return;
  if (reading.value === notice.occupation.name) return;
  const found = occupationFault(reading.value, notice);
  if (found) draft.add('occupation', found);
}

function occupationFault(value: string, { occupation }: Notice): Fault | null {
  const { name, formerNames } = occupation;
  const bare = value.replace(BESIDE, '');
  if (bare.includes(name)) return null;
  if (formerNames.some((former) => bare.includes(former))) {
    const isAll = formerNames.includes(value);
    return fault(
      message('occupation.formerName', { value, occupation: name }),
      'warning',
      isAll ? name : null,
    );
  }
  return bare.length >= 2 && isPartOf(bare, name)
    ? fault(message('occupation.unclear', { value, occupation: name }), 'warning')
    : fault(message('occupation.other', { value, occupation: name }), 'error');
}

/** True where every character of the one stands in the other in the same order: 客服管理员 in 客户服务管理员. */
function isPartOf(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
