import { message } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import { WorkbookError } from '../../workbook/workbook-error';
import { LockedCells } from '../edits/locked-cells';
import { EditFault } from '../model';

/** The sentence for something that could not be done. */
export function faultMessage(fault: unknown): Message {
  if (fault instanceof WorkbookError) return fault.sentence;
  if (fault instanceof LockedCells) return message('workbench.fault.locked', { sheet: fault.sheet });
  if (fault instanceof EditFault) return editFault(fault);
  const detail = fault instanceof Error ? fault.message : String(fault);
  return message('workbench.fault.unexpected', { detail });
}

function editFault({ reason, place }: EditFault): Message {
  switch (reason) {
    case 'mergedSort':
      return message('workbench.fault.mergedSort', { place });
    case 'tableHeader':
      return message('workbench.fault.tableHeader', { place });
    case 'textTooLong':
    case 'formulaTooLong':
      return message('workbench.fault.tooLong');
    case 'offSheet':
      return message('workbench.fault.offSheet');
    default:
      return message('workbench.fault.tearing', { place });
  }
}
