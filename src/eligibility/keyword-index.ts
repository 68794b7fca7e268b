interface Keyword<Kind> {
  readonly word: string;
  readonly kind: Kind;
  readonly rank: number;
}

const LETTERS = 65_536;
/** Latin, Greek and Cyrillic letters; Chinese has no case. */
const UPPER_CASE = /[A-Z\u00C0-\u1FFF]/;

/**
 * A search for the longest keyword standing anywhere in a text; where two are equally long, the list named
 * first wins. Keywords are looked up by their first letter, so that the cost follows the text, not the lists.
 */
export function keywordSearch<Kind>(
  lists: readonly (readonly [kind: Kind, words: readonly string[]])[],
): (text: string) => Kind | null {
  const byFirstLetter = indexByFirstLetter(lists);
  const isFirstLetter = new Uint8Array(LETTERS);
  for (const letter of byFirstLetter.keys()) isFirstLetter[letter] = 1;
  return (text) => {
    const searched = UPPER_CASE.test(text) ? text.toLowerCase() : text;
    let best: Keyword<Kind> | null = null;
    for (let at = 0; at < searched.length; at += 1) {
      const letter = searched.charCodeAt(at);
      if (isFirstLetter[letter] === 0) continue;
      const found = firstAt(searched, at, byFirstLetter.get(letter) ?? []);
      if (found && (best === null || isBetter(found, best))) best = found;
    }
    return best === null ? null : best.kind;
  };
}

/** The first of the keywords that stands at this place. A loop, because a function made for each letter costs more. */
function firstAt<Kind>(text: string, at: number, keywords: readonly Keyword<Kind>[]): Keyword<Kind> | null {
  for (const keyword of keywords) if (text.startsWith(keyword.word, at)) return keyword;
  return null;
}

function indexByFirstLetter<Kind>(
  lists: readonly (readonly [kind: Kind, words: readonly string[]])[],
): ReadonlyMap<number, readonly Keyword<Kind>[]> {
  const index = new Map<number, Keyword<Kind>[]>();
  for (const [rank, [kind, words]] of lists.entries()) {
    for (const written of words) {
      const word = written.trim().toLowerCase();
      if (word === '') continue;
      const sameLetter = index.get(word.charCodeAt(0)) ?? [];
      sameLetter.push({ word, kind, rank });
      index.set(word.charCodeAt(0), sameLetter);
    }
  }
  for (const keywords of index.values()) keywords.sort((a, b) => (isBetter(a, b) ? -1 : 1));
  return index;
}

function isBetter<Kind>(keyword: Keyword<Kind>, than: Keyword<Kind>): boolean {
  const longer = keyword.word.length - than.word.length;
  return longer > 0 || (longer === 0 && keyword.rank < than.rank);
}
