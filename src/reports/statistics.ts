/** The figures every report shows are those of 审核汇总: counted in one place, beside the sheet they stand in. */
export { statistics } from '../annotations/statistics';
export type { Dues, Statistics, Tally } from '../annotations/statistics';
