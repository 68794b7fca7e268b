import { Button, Input, Select, makeStyles } from '@fluentui/react-components';
import { levelText } from '../../../annotations/level-text';
import type { Level } from '../../../applicant/applicant';
import { message } from '../../../messages/catalog';
import type { ResultFilter } from '../../pane-state';
import type { filterChoices } from '../../session/selectors/choices';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  bar: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '6px' },
  line: { gridColumn: '1 / -1', display: 'flex', columnGap: '6px', minWidth: '0' },
  search: { flexGrow: 1, minWidth: '0' },
  wide: { gridColumn: '1 / -1', minWidth: '0' },
  narrow: { minWidth: '0' },
});

export interface FilterBarProps {
  readonly filter: ResultFilter;
  readonly onChange: (filter: Partial<ResultFilter>) => void;
  /** What occurs among the people, to choose from. */
  readonly choices: ReturnType<typeof filterChoices>;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/**
 * Narrows the lists: search by name or ID tail, and behind a button that counts them level, severity and employer, so
 * that the list begins high up. The verdict is chosen in the chart.
 */
export function FilterBar({ filter, onChange, choices, isOpen, onOpen }: FilterBarProps) {
  const { state, say } = usePane();
  const styles = useStyles();
  const { levels, employers } = choices;
  const chosen = [filter.level, filter.severity, filter.employer].filter((value) => value !== null).length;
  const all = (label: string) => say(message('pane.filter.all', { what: label }));
  const level = say(message('pane.filter.level'));
  const severity = say(message('pane.filter.severity'));
  const employer = say(message('pane.filter.employer'));
  return (
    <div role="search" className={styles.bar}>
      <div className={styles.line}>
        <Input
          className={styles.search}
          type="search"
          size="small"
          value={filter.search}
          aria-label={say(message('pane.filter.search'))}
          placeholder={say(message('pane.filter.search'))}
          onChange={(_event, { value }) => {
            onChange({ search: value });
          }}
        />
        <Button
          size="small"
          aria-expanded={isOpen}
          appearance={chosen === 0 ? 'secondary' : 'primary'}
          onClick={() => {
            onOpen(!isOpen);
          }}
        >
          {say(chosen === 0 ? message('pane.filter.more') : message('pane.filter.moreOn', { count: chosen }))}
        </Button>
      </div>
      {isOpen ? (
        <>
          <Select
            className={styles.narrow}
            size="small"
            aria-label={level}
            value={filter.level === null ? '' : String(filter.level)}
            onChange={(_event, { value }) => {
              onChange({ level: value === '' ? null : Number(value) });
            }}
          >
            <option value="">{all(level)}</option>
            {levels.map(({ level: one, people }) => (
              <option key={one} value={one}>
                {levelText(LEVELS.find((known) => known === one) ?? null, state.language)} ({people})
              </option>
            ))}
          </Select>
          <Select
            className={styles.narrow}
            size="small"
            aria-label={severity}
            value={filter.severity ?? ''}
            onChange={(_event, { value }) => {
              onChange({ severity: value === 'error' || value === 'warning' ? value : null });
            }}
          >
            <option value="">{all(severity)}</option>
            <option value="error">{say(message('annotations.list.error'))}</option>
            <option value="warning">{say(message('annotations.list.warning'))}</option>
          </Select>
          {employers.length > 1 ? (
            <Select
              className={styles.wide}
              size="small"
              aria-label={employer}
              value={filter.employer ?? ALL_EMPLOYERS}
              onChange={(_event, { value }) => {
                onChange({ employer: value === ALL_EMPLOYERS ? null : value });
              }}
            >
              <option value={ALL_EMPLOYERS}>{all(employer)}</option>
              {employers.map(({ employer: name, people }) => (
                <option key={name} value={name}>
                  {name === '' ? say(message('annotations.overview.employerBlank')) : name} ({people})
                </option>
              ))}
            </Select>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

/** No employer's name: an empty one is a choice of its own. */
const ALL_EMPLOYERS = '*';

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];
