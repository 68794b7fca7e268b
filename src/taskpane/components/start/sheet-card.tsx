import { Checkbox } from '@fluentui/react-components';
import { message } from '../../../messages/catalog';
import type { SheetFinding, SummarySheet } from '../../../summary-sheet/summary-sheet';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';
import { ColumnTable } from './column-table';
import { SheetFaults } from './sheet-faults';

/** One sheet: whether it is reviewed and why; for a list, what of it was understood. */
export function SheetCard({ finding }: { readonly finding: SheetFinding }) {
  const { state, actions, say } = usePane();
  const layout = useLayout();
  if (finding.kind !== 'list') {
    return (
      <div className={layout.card}>
        <p className={layout.text}>{finding.snapshot.name}</p>
        <p className={layout.small}>{say(finding.reason)}</p>
      </div>
    );
  }
  const { list } = finding;
  const { id, name } = list.snapshot;
  // Without red headers and without notes the notice's own fields hold: what notes may say must not be missed unsaid.
  const isNoteUnread = !state.abilities.readsNotes && list.requiredFrom === 'notice';
  const isChosen = !state.deselected.has(id);
  return (
    <div className={layout.card}>
      <Checkbox
        checked={isChosen}
        label={name}
        onChange={(_event, { checked }) => {
          actions.selectSheet(id, checked === true);
        }}
      />
      <p className={layout.small}>{say(whyList(list))}</p>
      {isChosen ? (
        <>
          <p className={layout.small}>{say(rowsTold(list))}</p>
          {isNoteUnread ? <p className={layout.small}>{say(message('pane.start.notesUnread'))}</p> : null}
          <SheetFaults list={list} />
          <ColumnTable list={list} />
        </>
      ) : null}
    </div>
  );
}

function rowsTold(list: SummarySheet) {
  return message('pane.start.rows', {
    header: list.headerRows.map((row) => row + 1).join('–'),
    first: list.firstDataRow + 1,
    last: list.lastDataRow + 1,
    count: list.applicantRows.length,
    skipped: list.skippedRows.length,
  });
}

/** Fields named, so that a clerk sees it was read right. */
const NAMED = 4;

function whyList({ columns }: SummarySheet) {
  const known = columns.flatMap(({ field }) => (field === null ? [] : [field]));
  const fields = known.slice(0, NAMED).map((field) => message(`field.${field}`));
  return message('pane.start.why', { fields, count: known.length });
}
