import { lazy, Suspense, useState } from 'react';
import { message } from '../../../messages/catalog';
import type { SummarySheet } from '../../../summary-sheet/summary-sheet';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';

// Thirty lists of forty fields: built, and fetched, for those who look.
const ColumnList = lazy(() => import('./column-list'));

/** How many columns were understood; it opens to show which, and to correct them. */
export function ColumnTable({ list }: { readonly list: SummarySheet }) {
  const { say } = usePane();
  const layout = useLayout();
  const [isOpen, setOpen] = useState(false);
  const { columns } = list;
  const summary = message('pane.columns.summary', {
    count: columns.length,
    known: columns.filter(({ field }) => field !== null).length,
    required: columns.filter(({ required }) => required).length,
  });
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={layout.summary}>{say(summary)}</summary>
      {isOpen ? (
        <Suspense fallback={<p className={layout.small}>{say(message('pane.loading'))}</p>}>
          <ColumnList list={list} />
        </Suspense>
      ) : null}
    </details>
  );
}
