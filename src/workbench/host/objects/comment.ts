import { fullAddress } from '../range-address';
import type { CommentFacts, SheetModel } from '../../model';
import { cellArea } from '../../model/area';
import type { Arguments } from '../arguments';
import { CellRange } from '../cell-range';
import type { ExcelHost } from '../excel-host';
import { guardSheet } from '../guard';
import { HostFault, invalidArgument, itemNotFound } from '../host-fault';
import { defineType } from '../host-object';
import { parseAddress } from '../range-address';
import { rangeObject } from './range';

interface Comment {
  readonly sheet: SheetModel;
  readonly id: string;
}

/** Threaded comments only: notes, the older kind, are no comments to this API [DOC]. */
function commentsOf(sheet: SheetModel | null, { model }: ExcelHost): readonly Comment[] {
  const sheets = sheet ? [sheet] : model.sheets;
  return sheets.flatMap((one) =>
    one.facts.comments.filter(({ kind }) => kind === 'comment').map(({ id }) => ({ sheet: one, id })),
  );
}

function factsOf({ sheet, id }: Comment): CommentFacts {
  const found = sheet.facts.comments.find((comment) => comment.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function replaceAll(sheet: SheetModel, comments: readonly CommentFacts[], { model }: ExcelHost): void {
  guardSheet(sheet);
  model.setFacts(sheet, { comments });
  model.tell({ kind: 'facts', sheetId: sheet.id, area: null });
}

interface Reply {
  readonly comment: Comment;
  readonly id: string;
}

function replyText({ comment, id }: Reply): string {
  const found = factsOf(comment).replies.find((reply) => reply.id === id);
  if (!found) throw itemNotFound();
  return found.text;
}

const replyObject = defineType<Reply>({
  name: 'CommentReply',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { since: '1.10', get: ({ id }) => id },
    Content: { since: '1.10', get: replyText },
  },
});

const repliesObject = defineType<Comment>({
  name: 'CommentReplyCollection',
  items: (comment) => factsOf(comment).replies.map(({ id }) => replyObject({ comment, id })),
  indexer: (comment, id) => {
    const reply = { comment, id: String(id) };
    replyText(reply);
    return replyObject(reply);
  },
  methods: {
    GetCount: { since: '1.10', call: (comment) => factsOf(comment).replies.length },
    Add: {
      since: '1.10',
      call: (comment, args, host) => {
        const reply = { id: host.model.newId(), text: args.text(0) };
        change(comment, { replies: [...factsOf(comment).replies, reply] }, host);
        return replyObject({ comment, id: reply.id });
      },
    },
  },
});

function change(comment: Comment, patch: Partial<CommentFacts>, host: ExcelHost): void {
  const { sheet, id } = comment;
  factsOf(comment);
  replaceAll(
    sheet,
    sheet.facts.comments.map((one) => (one.id === id ? { ...one, ...patch } : one)),
    host,
  );
}

const commentObject = defineType<Comment>({
  name: 'Comment',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { since: '1.10', get: ({ id }) => id },
    Content: {
      since: '1.10',
      get: (comment) => factsOf(comment).text,
      set: (comment, value, host) => {
        if (typeof value !== 'string') throw invalidArgument();
        change(comment, { text: value }, host);
      },
    },
    AuthorName: { since: '1.10', get: (comment) => factsOf(comment).author },
    AuthorEmail: { since: '1.10', get: () => '' },
  },
  navigations: { Replies: { since: '1.10', get: (comment) => repliesObject(comment) } },
  methods: {
    GetLocation: {
      since: '1.10',
      call: (comment) => {
        const { row, column } = factsOf(comment);
        return rangeObject(new CellRange(comment.sheet, [cellArea(row, column)]));
      },
    },
    Delete: {
      since: '1.10',
      call: (comment, _args, host) => {
        factsOf(comment);
        replaceAll(
          comment.sheet,
          comment.sheet.facts.comments.filter(({ id }) => id !== comment.id),
          host,
        );
        return null;
      },
    },
  },
});

/** The cell of an address, which names its sheet where the collection is the workbook's. */
function cellOf(own: SheetModel | null, args: Arguments, { model }: ExcelHost): CellRange {
  const range = args.range(0, (address) => {
    const parsed = parseAddress(address);
    const sheet = parsed.sheet === null ? own : model.sheetByName(parsed.sheet);
    if (!sheet) throw invalidArgument();
    return new CellRange(sheet, [parsed.area]);
  });
  const { area } = range;
  if (area.top !== area.bottom || area.left !== area.right) throw invalidArgument();
  return range;
}

export const commentsObject = defineType<SheetModel | null>({
  name: 'CommentCollection',
  items: (sheet, host) => commentsOf(sheet, host).map(commentObject),
  indexer: (sheet, id, host) => {
    const found = commentsOf(sheet, host).find((comment) => comment.id === id);
    if (!found) throw itemNotFound();
    return commentObject(found);
  },
  methods: {
    Add: {
      since: '1.10',
      call: (own, args, host) => {
        const { sheet, area } = cellOf(own, args, host);
        const [row, column] = [area.top, area.left];
        if (sheet.facts.comments.some((one) => one.row === row && one.column === column)) {
          throw new HostFault(
            'InvalidOperation',
            `There is a comment at ${fullAddress(sheet.name, area)} already.`,
          );
        }
        const added = {
          id: host.model.newId(),
          row,
          column,
          text: args.text(1),
          author: '',
          kind: 'comment' as const,
          replies: [],
        };
        replaceAll(sheet, [...sheet.facts.comments, added], host);
        return commentObject({ sheet, id: added.id });
      },
    },
    GetCount: { since: '1.10', call: (sheet, _args, host) => commentsOf(sheet, host).length },
    GetItemAt: {
      since: '1.10',
      call: (sheet, args, host) => {
        const found = commentsOf(sheet, host)[args.count(0)];
        if (!found) throw invalidArgument();
        return commentObject(found);
      },
    },
    GetItemByCell: {
      since: '1.10',
      call: (own, args, host) => {
        const { sheet, area } = cellOf(own, args, host);
        const found = commentsOf(sheet, host).find((comment) => {
          const { row, column } = factsOf(comment);
          return row === area.top && column === area.left;
        });
        if (!found) throw itemNotFound();
        return commentObject(found);
      },
    },
    GetItemOrNullObject: {
      since: '1.14',
      call: (sheet, args, host) => {
        const found = commentsOf(sheet, host).find(({ id }) => id === args.get(0));
        return found ? commentObject(found) : null;
      },
    },
  },
});
