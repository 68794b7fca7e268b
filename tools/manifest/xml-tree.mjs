import { SaxesParser } from 'saxes';

/** Reads XML into `{ name, attributes, children, text, line }`; names without their prefix. Throws for XML that is not well formed. */
export function xmlTree(text) {
  const parser = new SaxesParser({ xmlns: true });
  const document = { name: '', attributes: {}, children: [], text: '', line: 0 };
  const open = [document];
  parser.on('opentag', (tag) => {
    const attributes = {};
    for (const { name, local, value } of Object.values(tag.attributes)) {
      if (!name.startsWith('xmlns')) attributes[local] = value;
    }
    const element = {
      name: tag.local,
      space: tag.uri,
      attributes,
      children: [],
      text: '',
      line: parser.line,
    };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => (open.at(-1).text += piece.trim()));
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return document.children[0];
}

/** An element and everything below it. */
export function everyElement(element) {
  return [element, ...element.children.flatMap(everyElement)];
}
