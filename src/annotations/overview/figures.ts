import type { Language } from '../../messages/catalog';
import { message, say } from '../../messages/catalog';
import type { Verdict } from '../../review/review';
import { levelText } from '../level-text';
import type { Statistics, Tally } from '../statistics';
import { sumOfTallies } from '../statistics';
import { VERDICTS, verdictText } from '../verdict-text';
import { bodyColumn, cellArea } from './page';
import type { Page } from './page';

const EMPLOYERS_SHOWN = 30;
/** Charts stand right of the widest table. */
const CHART_LEFT = 10;
const CHART_ROWS = 14;

/** Blue to red rather than green to red, so that most colour-blind readers tell them apart. */
const COLOURS: Readonly<Record<Verdict, string>> = {
  pass: '2E7D32',
  passAfterTraining: '8BC34A',
  manualReview: 'F2B134',
  fix: 'D9622B',
  notEligible: '7B1F1F',
};

const SUM = message('annotations.overview.sum');

/** Counts per level and verdict, with a stacked chart. */
export function verdictFigures(page: Page, { levels, all }: Statistics, language: Language): void {
  page.heading(message('annotations.overview.byVerdict'));
  const cells = (tally: Tally) => [...VERDICTS.map((verdict) => tally.verdicts[verdict]), tally.people];
  const table = page.table(
    [
      message('annotations.overview.level'),
      ...VERDICTS.map((verdict) => verdictText(verdict, language)),
      SUM,
    ],
    levels.map(({ level, tally }) => [levelText(level, language), ...cells(tally)]),
    { styles: ['textNarrow', ...VERDICTS.map(() => 'count' as const), 'count'], sum: [SUM, ...cells(all)] },
  );
  page.charts.push({
    kind: 'columnStacked',
    title: say(message('annotations.overview.byVerdict'), language),
    categories: bodyColumn(table, 0),
    series: VERDICTS.map((verdict, index) => ({
      name: cellArea(table.headerRow, index + 1),
      values: bodyColumn(table, index + 1),
      colour: COLOURS[verdict],
    })),
    place: chartPlace(table.headerRow),
  });
  page.skipTo(table.headerRow + CHART_ROWS);
}

/** What is due per level, with a chart of the totals. */
export function feeFigures(page: Page, { levels, all }: Statistics, language: Language): void {
  page.heading(message('annotations.overview.fees'));
  page.line(message('annotations.overview.feesAbout'), 'muted');
  const table = page.table(
    [
      message('annotations.overview.level'),
      message('annotations.overview.duePeople'),
      message('annotations.overview.dueTraining'),
      message('annotations.overview.dueAssessment'),
      message('annotations.overview.dueTotal'),
      message('annotations.overview.pendingPeople'),
      message('annotations.overview.pendingTotal'),
      message('annotations.overview.unknownAmount'),
    ],
    levels.map(({ level, tally }) => [levelText(level, language), ...feeCells(tally)]),
    {
      styles: ['textNarrow', 'count', 'money', 'money', 'money', 'count', 'money', 'count'],
      sum: [SUM, ...feeCells(all)],
    },
  );
  page.charts.push({
    kind: 'column',
    title: say(message('annotations.overview.fees'), language),
    categories: bodyColumn(table, 0),
    series: [
      { name: cellArea(table.headerRow, 4), values: bodyColumn(table, 4), colour: COLOURS.pass },
      { name: cellArea(table.headerRow, 6), values: bodyColumn(table, 6), colour: COLOURS.manualReview },
    ],
    place: chartPlace(table.headerRow),
  });
  page.skipTo(table.headerRow + CHART_ROWS);
}

function feeCells({ due, pending }: Tally): readonly number[] {
  return [
    due.people,
    due.training,
    due.assessment,
    due.total,
    pending.people,
    pending.total,
    due.unknown + pending.unknown,
  ];
}

/** People and fees per employer, the largest first; a long tail is one row. */
export function employerFigures(page: Page, { employers, all }: Statistics, language: Language): void {
  page.heading(message('annotations.overview.byEmployer'));
  const cells = ({ people, verdicts, due, pending }: Tally) => [
    people,
    ...VERDICTS.map((verdict) => verdicts[verdict]),
    due.total,
    pending.total,
  ];
  const others = employers.slice(EMPLOYERS_SHOWN).map(({ tally }) => tally);
  const rows = employers
    .slice(0, EMPLOYERS_SHOWN)
    .map(({ employer, tally }) => [
      employer === '' ? message('annotations.overview.employerBlank') : employer,
      ...cells(tally),
    ]);
  if (others.length > 0) {
    const name = message('annotations.overview.employerOthers', { count: others.length });
    rows.push([name, ...cells(sumOfTallies(others))]);
  }
  page.table(
    [
      message('annotations.overview.employer'),
      message('annotations.overview.people'),
      ...VERDICTS.map((verdict) => verdictText(verdict, language)),
      message('annotations.overview.dueTotal'),
      message('annotations.overview.pendingTotal'),
    ],
    rows,
    {
      styles: ['textNarrow', 'count', ...VERDICTS.map(() => 'count' as const), 'money', 'money'],
      sum: [SUM, ...cells(all)],
    },
  );
}

function chartPlace(row: number) {
  return { top: row, left: CHART_LEFT, bottom: row + CHART_ROWS - 2, right: CHART_LEFT + 6 };
}
