import type { Day } from '../applicant/day';
import { anniversary } from './anniversary';
import { strictRuns, timelineFor } from './decide-work';
import type { WorkRequirement } from './decide-work';
import type { Evidence } from './evidence';
import type { Run } from './work-runs';

/**
 * The run that goes on beyond the cut-off if the work does; null where the applicant works elsewhere now, or where
 * nothing said of years can be relied on.
 */
export function growingRun(evidence: Evidence, requirement: WorkRequirement): Run | null {
  if (evidence.underAge || timelineFor(evidence, requirement).elsewhere) return null;
  return strictRuns(evidence, requirement).find(({ to }) => to >= evidence.cutoff) ?? null;
}

/** The first day on which the years are reached if work goes on as it is; null where it does not. */
export function workHoldsFrom(evidence: Evidence, requirement: WorkRequirement): Day | null {
  const run = growingRun(evidence, requirement);
  return run === null ? null : anniversary(run.from, requirement.years);
}
