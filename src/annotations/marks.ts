/**
 * Stands in the formula of every conditional format a review writes, and is how one is found again.
 * `N` of a text is 0, so `N("intake-review")=0` is a condition that always holds.
 */
export const FORMAT_MARK = 'N("intake-review")';
