import { Button, mergeClasses, Switch } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useId, useMemo } from 'react';
import { message } from '../../../messages/catalog';
import type { Review } from '../../../review/review';
import { NO_FILTER } from '../../pane-state';
import type { CellPlace, ResultFilter } from '../../pane-state';
import { filterChoices, verdictCounts } from '../../session/selectors/choices';
import type { PlacedRow } from '../../session/selectors/filter-rows';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';
import { Tabs } from '../tabs';
import { PersonCard } from '../person/person-card';
import { FilterBar } from './filter-bar';
import { KindList } from './kind-list';
import { MarksBar } from './marks-bar';
import { PersonList } from './person-list';
import { ProblemSteps } from './problem-steps';
import { isFiltered } from './result-view';
import type { PersonKey, ResultView } from './result-view';
import { isSamePlace, viewAt } from './places';
import { useResults } from './use-results';
import { VerdictChart } from './verdict-chart';

export interface ResultScreenProps {
  readonly review: Review;
  readonly view: ResultView;
  readonly onView: (view: ResultView) => void;
}

/** What the review found: counts, the lists by problem and by person, or one person's card. */
export default function ResultScreen({ review, view, onView }: ResultScreenProps) {
  const { state, actions, say } = usePane();
  const { filter, current } = state;
  const layout = useLayout();
  const listId = useId();
  const results = useResults(review, filter, view.open);
  const { people, kinds, kindLines, places } = results;
  const choices = useMemo(() => filterChoices(review), [review]);
  const counts = useMemo(() => verdictCounts(review, filter), [review, filter]);
  const total = review.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  const person = personAt(review, view.person);

  const bringIntoSight = useEffectEvent((place: CellPlace) => {
    onView(viewAt(view, results, place));
  });
  useEffect(() => {
    if (current) bringIntoSight(current);
  }, [current]);

  const setFilter = (change: Partial<ResultFilter>) => {
    onView({ ...view, active: 0 });
    actions.setFilter(change);
  };
  const onActive = (active: number) => {
    if (active !== view.active) onView({ ...view, active });
  };
  const stepper = (
    <ProblemSteps
      at={places.findIndex((place) => isSamePlace(place, current))}
      count={places.length}
      onStep={(by) => void actions.goToProblem(by)}
    />
  );

  if (person) {
    return (
      <div className={layout.page}>
        <PersonCard
          key={`${person.sheet.list.snapshot.id}:${person.row.row}`}
          review={review}
          person={person}
          onBack={() => {
            onView({ ...view, person: null });
          }}
        />
        {stepper}
      </div>
    );
  }
  const told =
    view.grouping === 'kind'
      ? message('pane.result.problemsShown', {
          count: kinds.reduce((sum, kind) => sum + kind.problems.length, 0),
          kinds: kinds.length,
        })
      : message('pane.result.peopleShown', { count: people.length, total });
  const nothing = view.grouping === 'kind' ? kindLines.length === 0 : people.length === 0;
  return (
    <div className={mergeClasses(layout.page, layout.close)}>
      <VerdictChart
        counts={counts}
        chosen={filter.verdict}
        onChoose={(verdict) => {
          setFilter({ verdict });
        }}
      />
      <MarksBar />
      <FilterBar
        filter={filter}
        onChange={setFilter}
        choices={choices}
        isOpen={view.filtersOpen}
        onOpen={(filtersOpen) => {
          onView({ ...view, filtersOpen });
        }}
      />
      <div className={layout.tight}>
        <div className={layout.spread}>
          <Tabs
            label={say(message('pane.result.grouping'))}
            panel={listId}
            chosen={view.grouping}
            onChoose={(grouping) => {
              onView({ ...view, grouping, active: 0 });
            }}
            tabs={[
              { value: 'kind', name: say(message('pane.result.byKind')) },
              { value: 'person', name: say(message('pane.result.byPerson')) },
            ]}
          />
          <Switch
            checked={view.revealed}
            label={say(message('pane.reveal'))}
            onChange={(_event, { checked }) => {
              onView({ ...view, revealed: checked });
            }}
          />
        </div>
        <div className={layout.spread}>
          <p className={layout.small} role="status">
            {say(told)}
          </p>
          {isFiltered(filter) ? (
            <Button
              size="small"
              onClick={() => {
                setFilter(NO_FILTER);
              }}
            >
              {say(message('pane.filter.clear'))}
            </Button>
          ) : null}
        </div>
      </div>
      {nothing ? (
        <p className={layout.text}>
          {say(isFiltered(filter) ? message('pane.result.nothing') : message('pane.result.noProblems'))}
        </p>
      ) : null}
      <div id={listId} role="tabpanel">
        {view.grouping === 'kind' ? (
          <KindList
            lines={kindLines}
            view={view}
            onActive={onActive}
            onToggle={(kind) => {
              const open = new Set(view.open);
              if (!open.delete(kind)) open.add(kind);
              onView({ ...view, open });
            }}
            onOpen={(problem) => {
              const { sheetId, row, column } = problem.place;
              void actions.goTo(sheetId, row, column);
            }}
          />
        ) : (
          <PersonList
            people={people}
            view={view}
            onActive={onActive}
            onOpen={({ sheet, row }) => {
              const sheetId = sheet.list.snapshot.id;
              onView({ ...view, person: { sheetId, row: row.row } });
              void actions.goTo(sheetId, row.row, null);
            }}
          />
        )}
      </div>
      {stepper}
    </div>
  );
}

function personAt(review: Review, key: PersonKey | null): PlacedRow | null {
  const sheet = review.sheets.find(({ list }) => list.snapshot.id === key?.sheetId);
  const row = sheet?.rows.find((one) => one.row === key?.row);
  return sheet && row ? { sheet, row } : null;
}
