import { tallySheet } from '../../src/cli/tally-sheet';
import { message } from '../../src/messages/catalog';
import { sheetFault } from '../../src/summary-sheet/sheet-fault';
import { FOUND, aList } from '../review/a-list';

it('counts what is wrong with the sheet itself, so that people left unread are no success', () => {
  const faults = [
    sheetFault(message('sheet.continuedRows', { rows: ['3'] }), 'error', 2),
    sheetFault(message('sheet.unnamedColumns', { columns: ['F'] }), 'warning'),
    sheetFault(message('sheet.hidden'), 'info'),
  ];
  const list = { ...aList(['name'], []), faults };
  expect(tallySheet({ list, rows: [], reason: FOUND })).toMatchObject({ errors: 1, warnings: 1 });
});
