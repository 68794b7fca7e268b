import * as fc from 'fast-check';
import { isoDate } from '../../src/applicant/day';
import { say } from '../../src/messages/catalog';
import type { Answer, ClauseDecision, Eligibility, Outcome } from '../../src/eligibility/eligibility';
import type { EducationRank, Level } from '../../src/applicant/applicant';
import { day } from './an-applicant';
import type { Facts } from './an-applicant';
import { decide } from './deciding';

const days = (from: string, to: string) => fc.integer({ min: day(from), max: day(to) }).map(isoDate);
const dates = (from: string, to: string) =>
  days(from, to).chain((iso) => fc.constantFrom(iso, iso.slice(0, 7), iso.slice(0, 4)));
const jobs = fc.constantFrom('客服专员', '销售代表', '司机', '某公司');

const line = fc
  .tuple(
    days('1998-01-01', '2024-06-30'),
    fc.integer({ min: 0, max: 5_000 }),
    jobs,
    fc.boolean(),
    fc.boolean(),
  )
  .map(([start, length, job, ongoing, byMonth]) => {
    const end = ongoing ? '' : isoDate(day(start) + length);
    return byMonth ? `${start.slice(0, 7)}~${end.slice(0, 7)} ${job}` : `${start}~${end} ${job}`;
  });

const someFacts: fc.Arbitrary<Facts> = fc.record(
  {
    level: fc.constantFrom<Level>(1, 2, 3),
    birth: dates('1970-01-01', '2006-12-31'),
    education: fc.record({
      rank: fc.constantFrom<EducationRank>('secondary', 'college', 'bachelor', 'master', 'doctor'),
      schooling: fc.constantFrom(null, 'advancedTechnical', 'technicalSchool', 'intermediateTechnical'),
      doubt: fc.constantFrom(null, null, null, 'partySchool'),
      studying: fc.boolean(),
    }),
    major: fc.constantFrom('电子商务', '会计', '物流'),
    graduation: dates('1995-01-01', '2024-12-31'),
    studyMode: fc.constantFrom('fullTime', 'partTime'),
    workStart: dates('1990-01-01', '2024-06-30'),
    declared: fc.integer({ min: 0, max: 400 }),
    position: jobs,
    certificate: fc.oneof(
      fc.constant('none' as const),
      fc.record({
        level: fc.constantFrom<Level>(2, 3, 4),
        date: fc.option(dates('2005-01-01', '2024-06-30')),
        occupation: fc.constantFrom('own', 'formerName', 'other', null),
      }),
    ),
    history: fc.array(line, { minLength: 1, maxLength: 4 }),
    historyIncomplete: fc.boolean(),
  },
  { requiredKeys: ['level'] },
);

const WORTH: Readonly<Record<Outcome, number>> = {
  notAssessed: -1,
  notEligible: 0,
  manualReview: 0,
  eligibleAfterTraining: 1,
  eligible: 2,
};

function clausesAnswering(trace: readonly ClauseDecision[], answer: Answer): readonly string[] {
  return trace.filter((decision) => decision.answer === answer).map(({ clause }) => clause);
}

function single(clauses: readonly string[]): readonly string[] {
  return clauses.filter((clause) => !clause.includes('|'));
}

describe('decisions', () => {
  it('agree with their trace', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const decided = decide(facts);
        const trace = decided.trace();
        const yes = clausesAnswering(trace, 'yes');
        const afterTraining = clausesAnswering(trace, 'afterTraining');
        const unknown = clausesAnswering(trace, 'unknown');
        expect(single(decided.clauses)).toEqual(yes);
        expect(single(decided.afterTraining)).toEqual(afterTraining);
        for (const clause of decided.undecided) expect(unknown).toContain(clause);
        expect(decided.outcome).toBe(outcomeOf(decided, unknown));
      }),
      { numRuns: 800 },
    );
  });

  it('always give a reason, in both languages, without an empty place', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { reasons } = decide(facts);
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) {
          expect(say(reason, 'zh-CN')).not.toMatch(/[{}]|undefined|NaN|，$/);
          expect(say(reason, 'en-US')).not.toMatch(/[{}]|undefined|NaN|[一-鿿]年/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are never worse for knowing the major', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const undecided = WORTH[decide({ ...facts, major: '物流' }).outcome];
        const related = WORTH[decide({ ...facts, major: '电子商务' }).outcome];
        const other = WORTH[decide({ ...facts, major: '会计' }).outcome];
        expect(undecided).toBe(Math.min(related, other));
      }),
      { numRuns: 400 },
    );
  });

  it('are never worse for another own job, nor for an earlier start of one', () => {
    fc.assert(
      fc.property(
        someFacts,
        days('2005-01-01', '2022-01-01'),
        fc.integer({ min: 1, max: 900 }),
        (facts, start, earlier) => {
          const with16 = { ...facts, birth: '1970-01-01', history: facts.history ?? ['2023-01-01~ 司机'] };
          const worth = (history: readonly string[]) => WORTH[decide({ ...with16, history }).outcome];
          const without = worth(with16.history);
          const more = worth([...with16.history, `${start}~ 客服`]);
          const most = worth([...with16.history, `${isoDate(day(start) - earlier)}~ 客服`]);
          expect(more).toBeGreaterThanOrEqual(without);
          expect(most).toBeGreaterThanOrEqual(more);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('hold from the day they say, and not the day before, if work goes on', () => {
    fc.assert(
      fc.property(days('2005-01-01', '2023-09-01'), fc.constantFrom<Level>(1, 2, 3), (start, level) => {
        const facts: Facts = {
          level,
          birth: '1970-01-01',
          education: 'none',
          certificate: 'none',
          history: [`${start}~ 客服`],
        };
        const [first] = decide(facts).trace();
        if (first?.answer !== 'no') return;
        const { holdsFrom } = first;
        expect(holdsFrom).not.toBeNull();
        const at = (cutoff: number) => decide(facts, {}, isoDate(cutoff)).trace()[0]?.answer;
        expect(at(holdsFrom ?? 0)).toBe('yes');
        expect(at((holdsFrom ?? 0) - 1)).toBe('no');
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on the order of the lines', () => {
    fc.assert(
      fc.property(someFacts, fc.array(line, { minLength: 2, maxLength: 5 }), (facts, history) => {
        const there = decide({ ...facts, history });
        const back = decide({ ...facts, history: [...history].reverse() });
        expect([back.outcome, back.clauses, back.undecided]).toEqual([
          there.outcome,
          there.clauses,
          there.undecided,
        ]);
      }),
      { numRuns: 400 },
    );
  });

  it('work their sentences out once', () => {
    const decided = decide({ declared: 72 });
    expect(decided.reasons).toBe(decided.reasons);
  });

  it('count nothing that begins after the cut-off', () => {
    fc.assert(
      fc.property(someFacts, days('2023-10-01', '2024-06-30'), (facts, start) => {
        const history = facts.history ?? ['2015-01-01~2020-01-01 客服'];
        const without = decide({ ...facts, history });
        const later = decide({ ...facts, history: [...history, `${start}~ 客服`] });
        expect(later.outcome).toBe(without.outcome);
      }),
      { numRuns: 300 },
    );
  });
});

/** The outcome as the listed clauses make it. */
function outcomeOf(decided: Eligibility, unknown: readonly string[]): Outcome {
  if (decided.clauses.length > 0) return 'eligible';
  if (decided.afterTraining.length > 0) return 'eligibleAfterTraining';
  return unknown.length > 0 ? 'manualReview' : 'notEligible';
}
