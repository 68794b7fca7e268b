import { Button } from '@fluentui/react-components';
import { message } from '../../../messages/catalog';
import type { SummarySheet } from '../../../summary-sheet/summary-sheet';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';
import { SeverityBadge } from '../severity-badge';

/** What is wrong with, or worth knowing of, the sheet itself. */
export function SheetFaults({ list }: { readonly list: SummarySheet }) {
  const { actions, say } = usePane();
  const layout = useLayout();
  if (list.faults.length === 0) return null;
  const headerRow = list.headerRows.at(-1) ?? 0;
  return (
    <ul className={layout.plainList}>
      {list.faults.map(({ code, params, severity, row, column }, at) => (
        <li key={at} className={layout.beside}>
          <SeverityBadge severity={severity} />
          <span className={layout.small}>{say({ key: code, params })}</span>
          {row === null && column === null ? null : (
            <Button
              size="small"
              appearance="transparent"
              onClick={() => void actions.goTo(list.snapshot.id, row ?? headerRow, column)}
            >
              {say(message('pane.goTo'))}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
