import type { Notice, Settings } from './notice';

/**
 * The notice as staff set it; theirs where they brought one. Single values replace the notice's; word lists add to it, and a word set in one list
 * leaves the lists that contradict it, so that a decision of staff always stands.
 */
export function applySettings(builtIn: Notice, settings: Settings): Notice {
  const notice = settings.notice ?? builtIn;
  const [relatedMajors, otherMajors] = merge([
    [notice.relatedMajors, settings.relatedMajors],
    [notice.otherMajors, settings.otherMajors],
  ]);
  const [own, related, other] = merge([
    [notice.ownOccupationKeywords, settings.ownOccupationKeywords],
    [notice.relatedOccupationKeywords, settings.relatedOccupationKeywords],
    [notice.otherOccupationKeywords, settings.otherOccupationKeywords],
  ]);
  return {
    ...notice,
    cutoffDate: settings.cutoffDate ?? notice.cutoffDate,
    continuityGapMonths: settings.continuityGapMonths ?? notice.continuityGapMonths,
    relatedMajors: relatedMajors ?? [],
    otherMajors: otherMajors ?? [],
    ownOccupationKeywords: own ?? [],
    relatedOccupationKeywords: related ?? [],
    otherOccupationKeywords: other ?? [],
    subjectPrices: mergePrices(notice.subjectPrices, settings.subjectPrices ?? {}),
  };
}

type ListPair = readonly [noticeWords: readonly string[], set: readonly string[] | undefined];

function merge(lists: readonly ListPair[]): string[][] {
  return lists.map(([noticeWords, set = []], at) => {
    const taken = new Set(lists.flatMap(([, words = []], other) => (other === at ? [] : words)));
    return [...new Set([...noticeWords.filter((word) => !taken.has(word)), ...set])];
  });
}

function mergePrices(base: Notice['subjectPrices'], set: Notice['subjectPrices']): Notice['subjectPrices'] {
  const merged = { ...base };
  for (const level of ['1', '2', '3', '4', '5'] as const) {
    if (set[level]) merged[level] = { ...base[level], ...set[level] };
  }
  return merged;
}
