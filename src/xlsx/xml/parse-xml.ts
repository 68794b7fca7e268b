import { SaxesParser } from 'saxes';
import { message } from '../../messages/catalog';
import { WorkbookError } from '../../workbook/workbook-error';

/** An element of a small part. Names are local names; a prefix says nothing. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** Attributes without a prefix by name; those with one by `:name` (`r:id` → `:id`), whatever the prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The element's own text, its children's left out. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: OpenElement[];
  text: string;
}

/** No part of a workbook is nested a tenth as deep; the parser's time grows with the square of the depth. */
const DEEPEST = 256;

/**
 * A small part (styles, relationships, workbook, comments, tables…) as a tree. `part` is named in errors.
 * The one place where XML is parsed as XML. Throws a `WorkbookError` where it is malformed, nested without end or declares a DOCTYPE;
 * without a DOCTYPE no entity but the five of XML can be.
 */
export function parseXml(text: string, part: string): XmlElement {
  const document: OpenElement = open('', '');
  const ancestors: OpenElement[] = [document];
  const top = (): OpenElement => ancestors.at(-1) ?? document;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('doctype', () => {
    throw new WorkbookError(message('xlsx.part.doctype', { part }));
  });
  parser.on('error', (fault) => {
    throw new WorkbookError(message('xlsx.part.malformed', { part }), { cause: fault });
  });
  parser.on('opentag', (tag) => {
    const element = open(tag.local, tag.uri);
    for (const { prefix, local, value } of Object.values(tag.attributes)) {
      element.attributes.set(prefix === '' ? local : `:${local}`, value);
    }
    top().children.push(element);
    ancestors.push(element);
    if (ancestors.length > DEEPEST) throw new WorkbookError(message('xlsx.part.malformed', { part }));
  });
  parser.on('closetag', () => ancestors.pop());
  const addText = (piece: string): void => {
    top().text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  const [root] = document.children;
  if (!root) throw new WorkbookError(message('xlsx.part.malformed', { part }));
  return root;
}

function open(name: string, namespace: string): OpenElement {
  return { name, namespace, attributes: new Map(), children: [], text: '' };
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** An XML Schema boolean attribute; `absent` where it is not there. */
export function flag(element: XmlElement, name: string, absent = false): boolean {
  const value = element.attributes.get(name);
  return value === undefined ? absent : value === '1' || value === 'true';
}

/** A number attribute, null where it is absent or no number. */
export function numberAttribute(element: XmlElement, name: string): number | null {
  const value = element.attributes.get(name);
  if (value === undefined || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
