import { Button, Switch, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { message } from '../../../messages/catalog';
import type { Review } from '../../../review/review';
import { cellAddress } from '../../../workbook/cell-address';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';
import { FixChange } from './fix-change';
import { fixGroups } from './fix-groups';
import type { FixGroup } from './fix-groups';

const useStyles = makeStyles({
  fix: {
    display: 'grid',
    gridTemplateColumns: 'minmax(44px, auto) minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '8px',
    padding: '3px 0',
  },
  cell: { minWidth: '0', paddingLeft: '0', paddingRight: '0', justifyContent: 'flex-start' },
  apply: { minWidth: '0' },
});

/** Cells whose right value is certain, by kind: preview, then one, a kind, or all of them; taken back from the notice above. */
export default function FixesScreen({ review }: { readonly review: Review }) {
  const { state, actions, say } = usePane();
  const layout = useLayout();
  const [revealed, setRevealed] = useState(false);
  const groups = useMemo(() => fixGroups(review), [review]);
  const all = groups.flatMap(({ fixes }) => fixes);
  const { writable } = state.abilities;
  return (
    <div className={layout.page}>
      <h2 className={layout.heading}>{say(message('pane.fixes.heading', { count: all.length }))}</h2>
      <p className={layout.small}>
        {say(all.length === 0 ? message('pane.fixes.none') : message('pane.fixes.about'))}
      </p>
      {writable ? null : <p className={layout.text}>{say(message('pane.notWritable'))}</p>}
      {all.length === 0 ? null : (
        <div className={layout.spread}>
          <Button
            appearance="primary"
            disabledFocusable={!writable}
            onClick={() => void actions.applyFixes(all)}
          >
            {say(message('pane.fixes.applyAll', { count: all.length }))}
          </Button>
          <Switch
            checked={revealed}
            label={say(message('pane.reveal'))}
            onChange={(_event, { checked }) => {
              setRevealed(checked);
            }}
          />
        </div>
      )}
      {groups.map((group) => (
        <Group key={group.key} group={group} revealed={revealed} />
      ))}
    </div>
  );
}

/** Shown at first, and added at each click. */
const SHOWN = 20;

function Group({ group, revealed }: { readonly group: FixGroup; readonly revealed: boolean }) {
  const { state, actions, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN);
  const { fixes, label } = group;
  const { writable } = state.abilities;
  const rest = fixes.length - shown;
  return (
    <section className={layout.card}>
      <div className={layout.spread}>
        <h3 className={layout.heading}>{say(message('pane.fixes.group', { label, count: fixes.length }))}</h3>
        <Button size="small" disabledFocusable={!writable} onClick={() => void actions.applyFixes(fixes)}>
          {say(message('pane.fixes.applyGroup', { count: fixes.length }))}
        </Button>
      </div>
      <p className={layout.small}>{say(group.told)}</p>
      <ul className={layout.plainList}>
        {fixes.slice(0, shown).map((fix) => {
          const cell = cellAddress(fix.row, fix.column);
          return (
            <li key={`${fix.sheetId}:${cell}`} className={styles.fix}>
              <Button
                size="small"
                className={styles.cell}
                appearance="transparent"
                onClick={() => void actions.goTo(fix.sheetId, fix.row, fix.column)}
              >
                {cell}
              </Button>
              <FixChange fix={fix} revealed={revealed} />
              <Button
                size="small"
                className={styles.apply}
                disabledFocusable={!writable}
                aria-label={say(message('pane.fixes.applyCell', { cell }))}
                onClick={() => void actions.applyFixes([fix])}
              >
                {say(message('pane.fixes.apply'))}
              </Button>
            </li>
          );
        })}
      </ul>
      {rest > 0 ? (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + SHOWN * 5);
          }}
        >
          {say(message('pane.more', { count: rest }))}
        </Button>
      ) : null}
    </section>
  );
}
