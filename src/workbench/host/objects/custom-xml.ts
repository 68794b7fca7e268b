import type { XmlPart } from '../../model/book-facts';
import type { ExcelHost } from '../excel-host';
import { HostFault, invalidArgument, itemNotFound } from '../host-fault';
import { defineType } from '../host-object';

function factsOf(id: string, { model }: ExcelHost): XmlPart {
  const found = model.book.xmlParts.find((part) => part.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** The namespace of the root element, empty where it has none. Throws InvalidArgument for what does not start as XML. */
function namespaceOf(xml: string): string {
  const root = /^\s*(?:<\?xml[^>]*\?>)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml);
  if (!root) throw invalidArgument();
  const [, prefix, attributes = ''] = root;
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2] ?? '';
}

const xmlPartObject = defineType<string>({
  name: 'CustomXmlPart',
  identity: (id) => ({ Id: id }),
  properties: {
    Id: { since: '1.5', get: (id) => id },
    NamespaceUri: { since: '1.5', get: (id, host) => factsOf(id, host).namespace },
  },
  methods: {
    GetXml: { since: '1.5', call: (id, _args, host) => factsOf(id, host).xml },
    SetXml: {
      since: '1.5',
      call: (id, args, host) => {
        factsOf(id, host);
        const xml = args.text(0);
        const namespace = namespaceOf(xml);
        const xmlParts = host.model.book.xmlParts.map((part) =>
          part.id === id ? { id, namespace, xml } : part,
        );
        host.model.setBook({ xmlParts });
        return null;
      },
    },
    Delete: {
      since: '1.5',
      call: (id, _args, host) => {
        factsOf(id, host);
        host.model.setBook({ xmlParts: host.model.book.xmlParts.filter((part) => part.id !== id) });
        return null;
      },
    },
  },
});

function inNamespace(namespace: string | null, { model }: ExcelHost): readonly string[] {
  return model.book.xmlParts
    .filter((part) => namespace === null || part.namespace === namespace)
    .map(({ id }) => id);
}

/** The parts of one namespace. */
const scopedObject = defineType<string>({
  name: 'CustomXmlPartScopedCollection',
  items: (namespace, host) => inNamespace(namespace, host).map(xmlPartObject),
  indexer: (namespace, id, host) => {
    if (!inNamespace(namespace, host).includes(String(id))) throw itemNotFound();
    return xmlPartObject(String(id));
  },
  methods: {
    GetCount: { since: '1.5', call: (namespace, _args, host) => inNamespace(namespace, host).length },
    GetItemOrNullObject: {
      since: '1.5',
      call: (namespace, args, host) =>
        inNamespace(namespace, host).includes(args.text(0)) ? xmlPartObject(args.text(0)) : null,
    },
    /** Of none or of several: an error [DOC]. */
    GetOnlyItem: {
      since: '1.5',
      call: (namespace, _args, host) => {
        const [only, ...more] = inNamespace(namespace, host);
        if (only === undefined || more.length > 0)
          throw new HostFault('GeneralException', 'There is not one item.');
        return xmlPartObject(only);
      },
    },
    GetOnlyItemOrNullObject: {
      since: '1.5',
      call: (namespace, _args, host) => {
        const [only, ...more] = inNamespace(namespace, host);
        if (more.length > 0) throw new HostFault('GeneralException', 'There is more than one item.');
        return only === undefined ? null : xmlPartObject(only);
      },
    },
  },
});

export const xmlPartsObject = defineType<null>({
  name: 'CustomXmlPartCollection',
  items: (_target, host) => inNamespace(null, host).map(xmlPartObject),
  indexer: (_target, id, host) => {
    factsOf(String(id), host);
    return xmlPartObject(String(id));
  },
  methods: {
    Add: {
      since: '1.5',
      call: (_target, args, { model }) => {
        const xml = args.text(0);
        const part = { id: model.newId(), namespace: namespaceOf(xml), xml };
        model.setBook({ xmlParts: [...model.book.xmlParts, part] });
        return xmlPartObject(part.id);
      },
    },
    GetByNamespace: { since: '1.5', call: (_target, args) => scopedObject(args.text(0)) },
    GetCount: { since: '1.5', call: (_target, _args, host) => inNamespace(null, host).length },
    GetItemOrNullObject: {
      since: '1.5',
      call: (_target, args, host) =>
        inNamespace(null, host).includes(args.text(0)) ? xmlPartObject(args.text(0)) : null,
    },
  },
});
