import { Button } from '@fluentui/react-components';
import { message } from '../../../messages/catalog';
import type { SummarySheet } from '../../../summary-sheet/summary-sheet';
import { columnLetters } from '../../../workbook/cell-address';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';
import { ColumnRow } from './column-row';

/** Every column, what it was taken for and whether it must be filled in; both can be corrected. */
export default function ColumnList({ list }: { readonly list: SummarySheet }) {
  const { actions, say } = usePane();
  const layout = useLayout();
  const { columns, requiredFrom, snapshot } = list;
  const required = columns.filter((column) => column.required);
  return (
    <>
      <p className={layout.small}>{say(message(`pane.requiredFrom.${requiredFrom}`))}</p>
      {requiredFrom === 'setting' ? (
        <Button size="small" onClick={() => void actions.setRequired(null, snapshot.id)}>
          {say(message('pane.columns.requiredAsSheet'))}
        </Button>
      ) : null}
      <ul className={layout.plainList}>
        {columns.map((column) => (
          <ColumnRow
            key={column.column}
            column={column}
            onField={(field) => void actions.mapColumn(columnLetters(column.column), field, snapshot.id)}
            onRequired={(isRequired) => {
              const others = required.filter((other) => other.column !== column.column);
              const wanted = isRequired ? [...others, column] : others;
              void actions.setRequired(
                wanted.map((one) => columnLetters(one.column)),
                snapshot.id,
              );
            }}
          />
        ))}
      </ul>
    </>
  );
}
