const LONGEST_QUOTE = 20;

/** Text short enough to be shown in a sentence. */
export function quoted(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** No name, number, date or level is longer: a cell with more holds something else, e.g. a pasted page. */
const LONGEST_VALUE = 100;

export function isTooLong(text: string): boolean {
  return text.length > LONGEST_VALUE;
}
