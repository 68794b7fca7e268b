import { mergeClasses } from '@fluentui/react-components';
import { levelText } from '../../../annotations/level-text';
import type { Severity } from '../../../applicant/fault';
import { message } from '../../../messages/catalog';
import type { RowReview } from '../../../review/review';
import type { PlacedRow } from '../../session/selectors/filter-rows';
import { maskedId } from '../../session/selectors/masked';
import { usePane } from '../pane-context';
import { VirtualList } from '../virtual-list';
import { VerdictMark } from './verdict-mark';
import type { ResultView } from './result-view';
import { ROW_HEIGHT, useRowStyles } from './row-styles';

export interface PersonListProps {
  readonly people: readonly PlacedRow[];
  readonly view: ResultView;
  readonly onActive: (index: number) => void;
  readonly onOpen: (person: PlacedRow) => void;
}

/** The applicants in the order of the sheet; a click opens the card and goes to the row. */
export function PersonList({ people, view, onActive, onOpen }: PersonListProps) {
  const { state, say } = usePane();
  const styles = useRowStyles();
  return (
    <VirtualList
      label={say(message('pane.result.byPerson'))}
      items={people}
      keyOf={keyOfPerson}
      estimate={ROW_HEIGHT}
      active={view.active}
      onActive={onActive}
      render={(person, main) => {
        const { row } = person;
        const errors = countOf(row, 'error');
        const warnings = countOf(row, 'warning');
        const number = view.revealed ? row.idNumber : maskedId(row);
        return (
          <button
            {...main}
            type="button"
            className={styles.row}
            onClick={() => {
              onOpen(person);
            }}
          >
            <span className={styles.first}>
              <span className={mergeClasses(styles.name, styles.strong)}>
                {row.name === '' ? say(message('pane.unnamed')) : row.name}
              </span>
              <VerdictMark verdict={row.verdict} />
            </span>
            <span className={styles.second}>
              {[
                say(message('pane.place.row', { row: row.row + 1 })),
                levelText(row.level, state.language),
                number,
                ...(errors > 0 ? [say(message('pane.count.errors', { count: errors }))] : []),
                ...(warnings > 0 ? [say(message('pane.count.warnings', { count: warnings }))] : []),
              ]
                .filter((text) => text !== '')
                .join(' · ')}
            </span>
          </button>
        );
      }}
    />
  );
}

function keyOfPerson({ sheet, row }: PlacedRow): string {
  return `${sheet.list.snapshot.id}:${row.row}`;
}

function countOf({ findings }: RowReview, severity: Severity): number {
  return findings.reduce((count, finding) => count + (finding.severity === severity ? 1 : 0), 0);
}
