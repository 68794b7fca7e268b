const LONGEST_LITERAL = 255;

/** A text as a literal of a formula. Excel takes at most 255 characters in one, so longer ones are joined with `&`. */
export function formulaLiteral(text: string): string {
  const pieces: string[] = [];
  for (let start = 0; start < text.length || start === 0; start += LONGEST_LITERAL) {
    pieces.push(`"${text.slice(start, start + LONGEST_LITERAL).replaceAll('"', '""')}"`);
  }
  return pieces.join('&');
}
