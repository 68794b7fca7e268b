import { Switch, Tab, TabList } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { statistics } from '../../../annotations/statistics';
import { message } from '../../../messages/catalog';
import type { Review } from '../../../review/review';
import type { CellPlace, ResultFilter } from '../../pane-state';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';
import { PersonCard } from '../person/person-card';
import { FilterBar } from './filter-bar';
import { KindList } from './kind-list';
import { MarksBar } from './marks-bar';
import { PersonList } from './person-list';
import { ProblemSteps } from './problem-steps';
import type { ResultView } from './result-view';
import { placeAmong, placeOf, viewAt } from './places';
import { useResults } from './use-results';
import { VerdictChart } from './verdict-chart';

export interface ResultScreenProps {
  readonly review: Review;
  readonly view: ResultView;
  readonly onView: (view: ResultView) => void;
}

/** What the review found: counts, the lists by problem and by person, or one person's card. */
export function ResultScreen({ review, view, onView }: ResultScreenProps) {
  const { state, actions, say } = usePane();
  const { filter, current } = state;
  const layout = useLayout();
  const results = useResults(review, filter, view.open);
  const figures = useMemo(() => statistics(review), [review]);
  const steps = useMemo(() => placeAmong(results.shown, current), [results.shown, current]);
  const { people, shownPeople, kinds, kindLines, shown } = results;
  const person = people.find(
    ({ sheet, row }) => sheet.list.snapshot.id === view.person?.sheetId && row.row === view.person.row,
  );

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
  const stepper = <ProblemSteps {...steps} onStep={(by) => void actions.goToProblem(by)} />;

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
      ? message('pane.result.problemsShown', { count: shown.length, kinds: kinds.length })
      : message('pane.result.peopleShown', { count: shownPeople.length, total: people.length });
  const nothing = view.grouping === 'kind' ? kindLines.length === 0 : shownPeople.length === 0;
  return (
    <div className={layout.page}>
      <VerdictChart
        counts={figures.all.verdicts}
        chosen={filter.verdict}
        onChoose={(verdict) => {
          setFilter({ verdict });
        }}
      />
      <MarksBar />
      <FilterBar
        filter={filter}
        onChange={setFilter}
        levels={figures.levels.map(({ level }) => level)}
        employers={figures.employers.map(({ employer, tally }) => ({ employer, count: tally.people }))}
      />
      <div className={layout.tight}>
        <TabList
          size="small"
          selectedValue={view.grouping}
          onTabSelect={(_event, { value }) => {
            onView({ ...view, grouping: value === 'person' ? 'person' : 'kind', active: 0 });
          }}
        >
          <Tab value="kind">{say(message('pane.result.byKind'))}</Tab>
          <Tab value="person">{say(message('pane.result.byPerson'))}</Tab>
        </TabList>
        <div className={layout.spread}>
          <p className={layout.small} role="status">
            {say(told)}
          </p>
          <Switch
            checked={view.revealed}
            label={say(message('pane.reveal'))}
            onChange={(_event, { checked }) => {
              onView({ ...view, revealed: checked });
            }}
          />
        </div>
      </div>
      {nothing ? <p className={layout.text}>{say(message('pane.result.nothing'))}</p> : null}
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
            const { sheetId, row, column } = placeOf(problem);
            void actions.goTo(sheetId, row, column);
          }}
        />
      ) : (
        <PersonList
          people={shownPeople}
          view={view}
          onActive={onActive}
          onOpen={({ sheet, row }) => {
            const sheetId = sheet.list.snapshot.id;
            onView({ ...view, person: { sheetId, row: row.row } });
            void actions.goTo(sheetId, row.row, null);
          }}
        />
      )}
      {stepper}
    </div>
  );
}
