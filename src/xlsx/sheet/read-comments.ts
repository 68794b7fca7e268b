import { parseArea } from '../../workbook/cell-address';
import type { NoteSnapshot } from '../../workbook/sheet-snapshot';
import type { XlsxPackage } from '../package';
import type { Relationship } from '../relationships';
import { unescapeUnits } from '../xml/decode-text';
import { child, childrenOf, parseXml, type XmlElement } from '../xml/parse-xml';

/**
 * Notes, and comment threads with their replies a line each. A thread keeps a note beside it for older
 * programs, which says only that it is one: the thread's own text is taken instead.
 */
export async function readComments(
  pkg: XlsxPackage,
  relationships: readonly Relationship[],
): Promise<readonly NoteSnapshot[]> {
  const notes = new Map<string, string>();
  const threads = new Map<string, string>();
  for (const { kind, target, external } of relationships) {
    if (external || !pkg.has(target)) continue;
    if (kind === 'comments') collectNotes(parseXml(await pkg.text(target), target), notes);
    if (kind === 'threadedComment') collectThreads(parseXml(await pkg.text(target), target), threads);
  }
  return [...new Map([...notes, ...threads])].flatMap(([ref, text]) => {
    const area = parseArea(ref);
    return area ? [{ row: area.top, column: area.left, text }] : [];
  });
}

function collectNotes(comments: XmlElement, notes: Map<string, string>): void {
  for (const comment of childrenOf(child(comments, 'commentList'), 'comment')) {
    const text = child(comment, 'text');
    const runs = (text?.children ?? []).filter(({ name }) => name === 't' || name === 'r');
    const whole = runs.map((run) => (run.name === 't' ? run.text : (child(run, 't')?.text ?? ''))).join('');
    notes.set(comment.attributes.get('ref') ?? '', unescapeUnits(whole));
  }
}

function collectThreads(comments: XmlElement, threads: Map<string, string>): void {
  for (const comment of childrenOf(comments, 'threadedComment')) {
    const ref = comment.attributes.get('ref') ?? '';
    const text = child(comment, 'text')?.text ?? '';
    const before = threads.get(ref);
    threads.set(ref, before === undefined ? text : `${before}\n${text}`);
  }
}
