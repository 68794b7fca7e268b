import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { message } from '../../../messages/catalog';
import type { Problem, ProblemKind } from '../../session/selectors/problems';
import { usePane } from '../pane-context';
import { CountBadge, SeverityBadge } from '../severity-badge';
import { VirtualList } from '../virtual-list';
import type { RowMain } from '../virtual-list';
import { columnText, placeText, sharedColumnText, toldText } from './problem-text';
import type { ResultView } from './result-view';
import { ROW_HEIGHT, useRowStyles } from './row-styles';
import { isSamePlace, keyOfLine, kindKey } from './places';
import type { KindLine } from './use-results';

export interface KindListProps {
  readonly lines: readonly KindLine[];
  readonly view: ResultView;
  readonly onActive: (index: number) => void;
  readonly onToggle: (kind: string) => void;
  readonly onOpen: (problem: Problem) => void;
}

/** The problems by kind, the gravest first; a kind opens to show its cells. */
export function KindList({ lines, view, onActive, onToggle, onOpen }: KindListProps) {
  const { say } = usePane();
  return (
    <VirtualList
      label={say(message('pane.result.byKind'))}
      items={lines}
      keyOf={keyOfLine}
      estimate={ROW_HEIGHT}
      active={view.active}
      onActive={onActive}
      render={(line, main) =>
        line.is === 'kind' ? (
          <KindRow
            kind={line.kind}
            isOpen={line.isOpen}
            revealed={view.revealed}
            main={main}
            onToggle={onToggle}
          />
        ) : (
          <ProblemRow problem={line.problem} view={view} main={main} onOpen={onOpen} />
        )
      }
    />
  );
}

interface KindRowProps {
  readonly kind: ProblemKind;
  readonly isOpen: boolean;
  readonly revealed: boolean;
  readonly main: RowMain;
  readonly onToggle: (kind: string) => void;
}

function KindRow({ kind, isOpen, revealed, main, onToggle }: KindRowProps) {
  const { say } = usePane();
  const styles = useRowStyles();
  const column = useMemo(() => sharedColumnText(kind), [kind]);
  return (
    <button
      {...main}
      type="button"
      className={styles.row}
      aria-expanded={isOpen}
      onClick={() => {
        onToggle(kindKey(kind));
      }}
    >
      <span className={styles.first}>
        <svg className={mergeClasses(styles.arrow, isOpen && styles.turned)} viewBox="0 0 10 10" aria-hidden>
          <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <SeverityBadge severity={kind.severity} />
        <span className={styles.sentence}>
          {column === '' ? null : <strong>{column} </strong>}
          {toldText(kind.title, say, revealed)}
        </span>
        <span className={styles.gap} />
        <CountBadge count={kind.problems.length} />
      </span>
    </button>
  );
}

interface ProblemRowProps {
  readonly problem: Problem;
  readonly view: ResultView;
  readonly main: RowMain;
  readonly onOpen: (problem: Problem) => void;
}

function ProblemRow({ problem, view, main, onOpen }: ProblemRowProps) {
  const { state, say } = usePane();
  const styles = useRowStyles();
  const isCurrent = isSamePlace(problem.place, state.current);
  return (
    <button
      {...main}
      type="button"
      className={mergeClasses(styles.row, styles.inset, isCurrent && styles.current)}
      aria-current={isCurrent}
      onClick={() => {
        onOpen(problem);
      }}
    >
      <span className={styles.first}>
        <span className={styles.name}>{problem.row?.name ?? problem.sheet.list.snapshot.name}</span>
        <span className={styles.second}>
          {say(placeText(problem))} {columnText(problem)}
        </span>
      </span>
      <span className={styles.second}>{toldText(problem.told, say, view.revealed)}</span>
    </button>
  );
}
