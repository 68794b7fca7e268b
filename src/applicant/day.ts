/** A calendar day as whole days since 1970-01-01, without time or zone. */
export type Day = number;

/** A date as precisely as it is known: every day from `first` to `last` is possible, both included. */
export interface DateSpan {
  readonly first: Day;
  readonly last: Day;
  /** `ambiguous`: two readings (2010.1 is January or October), the span holds both. */
  readonly precision: 'day' | 'month' | 'year' | 'ambiguous';
}
