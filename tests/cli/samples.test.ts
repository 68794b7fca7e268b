import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reportSchema, type RowReport } from '../../src/reports/report-schema';
import { intakeReview, SAMPLES } from './command-line';

interface Planted {
  readonly row: number;
  readonly what: string;
  readonly codes: readonly string[];
  readonly outcome?: string;
  readonly clauses?: readonly string[];
  readonly fee?: number | null;
  readonly photo?: string;
}

const planted = JSON.parse(readFileSync(path.join(SAMPLES, 'messy.expected.json'), 'utf8')) as Planted[];

function rowsOf(sample: string): Map<number, RowReport> {
  const words = ['review', path.join(SAMPLES, sample), '--cutoff', '2023-09-30', '--json'];
  const { out } = intakeReview([...words, '--out', mkdtempSync(path.join(tmpdir(), 'intake-'))]);
  const report = reportSchema.parse(JSON.parse(out));
  return new Map(report.files[0]?.sheets[0]?.rows.map((row) => [row.row, row]));
}

describe('the messy sample', () => {
  const rows = rowsOf('messy.xlsx');
  const known = new Set(planted.map(({ row }) => row));

  it.each(planted)('row $row, $what', ({ row, codes, outcome, clauses, fee, photo }) => {
    const seen = rows.get(row);
    expect(seen?.findings.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
    if (outcome !== undefined) expect(seen?.eligibility.outcome).toBe(outcome);
    if (clauses !== undefined)
      expect(seen?.eligibility.clauses).toEqual(expect.arrayContaining([...clauses]));
    if (fee !== undefined) expect(seen?.fees.total).toBe(fee);
    if (photo !== undefined) expect(seen?.photo.status).toBe(photo);
  });

  it('finds nothing wrong elsewhere, duplicates of planted rows aside', () => {
    const others = [...rows.values()].filter(({ row }) => !known.has(row));
    const wrong = others.flatMap(({ row, findings }) =>
      findings
        .filter(({ severity, code }) => severity !== 'info' && !code.startsWith('duplicate.'))
        .map(({ code }) => `${row} ${code}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the clean sample', () => {
  it('passes, every row', () => {
    expect([...rowsOf('clean.xlsx').values()].map(({ verdict }) => verdict)).toEqual(Array(12).fill('pass'));
  });
});
