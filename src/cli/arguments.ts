import { parseArgs } from 'node:util';
import { dayFromIso, type Day } from '../applicant/day';
import { FIELDS, type Field } from '../applicant/field';
import { fieldTitle } from '../applicant/field-aliases';
import { message, say, type Language } from '../messages/catalog';
import type { Message } from '../messages/message';
import { headerWord } from '../summary-sheet/header-word';

export interface ReviewArguments {
  readonly command: 'review';
  readonly paths: readonly string[];
  readonly out: string | null;
  readonly cutoff: Day | null;
  readonly settings: string | null;
  readonly notice: string | null;
  readonly map: Readonly<Record<string, Field | null>>;
  readonly required: readonly string[] | null;
  readonly json: boolean;
  readonly mask: boolean;
  readonly language: Language;
  readonly jobs: number | null;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly photos: PhotoArguments | null;
}

export interface PhotoArguments {
  /** A folder or a .zip. */
  readonly from: string;
  /** Where copies go, null where none are wanted. */
  readonly out: string | null;
  /** Whether copies of PNG pictures are made as JPEG. */
  readonly convert: boolean;
}

export interface ClearArguments {
  readonly command: 'clear';
  readonly paths: readonly string[];
  readonly out: string | null;
  readonly keepSettings: boolean;
  readonly language: Language;
}

export interface TemplateArguments {
  readonly command: 'template';
  readonly path: string;
  readonly notice: string | null;
  readonly language: Language;
}

/** Prints the built-in notice as a file to edit. */
export interface NoticeArguments {
  readonly command: 'notice';
  readonly language: Language;
}

export interface HelpArguments {
  readonly command: 'help' | 'version';
  readonly language: Language;
}

export type Arguments =
  ReviewArguments | ClearArguments | TemplateArguments | NoticeArguments | HelpArguments;

/** The words of the call cannot be understood; the sentence says which and what is allowed. */
export class UsageError extends Error {
  readonly sentence: Message;
  constructor(sentence: Message) {
    super(sentence.key);
    this.name = 'UsageError';
    this.sentence = sentence;
  }
}

const OPTIONS = {
  out: { type: 'string' },
  cutoff: { type: 'string' },
  settings: { type: 'string' },
  notice: { type: 'string' },
  map: { type: 'string', multiple: true },
  required: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  mask: { type: 'boolean' },
  lang: { type: 'string' },
  jobs: { type: 'string' },
  'fail-on': { type: 'string' },
  photos: { type: 'string' },
  'photos-out': { type: 'string' },
  'photos-convert': { type: 'boolean' },
  'keep-settings': { type: 'boolean' },
  clear: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** Reads the words after the program's name. Throws a `UsageError`. */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  const language = readLanguage(values.lang);
  if (values.help) return { command: 'help', language };
  if (values.version) return { command: 'version', language };
  const [command = 'help', ...paths] = positionals;
  if (command === 'clear' || (command === 'review' && values.clear)) {
    if (paths.length === 0) throw new UsageError(message('cli.noPath'));
    return {
      command: 'clear',
      paths,
      out: values.out ?? null,
      keepSettings: values['keep-settings'] ?? false,
      language,
    };
  }
  if (command === 'review') return reviewArguments(paths, values, language);
  if (command === 'template') {
    return { command, path: paths[0] ?? '电子信息汇总表模板.xlsx', notice: values.notice ?? null, language };
  }
  if (command === 'notice') return { command, language };
  if (command === 'help') return { command, language };
  throw new UsageError(message('cli.unknownCommand', { command }));
}

function parse(words: readonly string[]) {
  const call = { args: [...words], options: OPTIONS, allowPositionals: true };
  // Node tells what is wrong with an option in English alone.
  const { tokens } = parseArgs({ ...call, strict: false, tokens: true });
  for (const token of tokens) if (token.kind === 'option') checkOption(token);
  return parseArgs({ ...call, strict: true });
}

interface OptionToken {
  readonly name: string;
  /** As it was typed: `--out`, `-h`. */
  readonly rawName: string;
  readonly value?: string | undefined;
  /** `--out=folder` instead of `--out folder`. */
  readonly inlineValue?: boolean | undefined;
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken): void {
  const known = Object.entries(OPTIONS).find(([option]) => option === name)?.[1];
  if (!known) throw new UsageError(message('cli.unknownOption', { option: rawName }));
  if (known.type === 'boolean') {
    if (value !== undefined) throw new UsageError(message('cli.noValueWanted', { option: rawName }));
    return;
  }
  // `--out --json`: the word after it is the next option, not its value.
  const isForgotten = value === undefined || (inlineValue !== true && value.startsWith('-'));
  if (isForgotten) throw new UsageError(message('cli.valueMissing', { option: rawName }));
}

function reviewArguments(paths: readonly string[], values: Values, language: Language): ReviewArguments {
  if (paths.length === 0) throw new UsageError(message('cli.noPath'));
  return {
    command: 'review',
    paths,
    out: values.out ?? null,
    cutoff: readCutoff(values.cutoff),
    settings: values.settings ?? null,
    notice: values.notice ?? null,
    map: Object.fromEntries((values.map ?? []).map(readMapping)),
    required:
      values.required?.flatMap((list) =>
        list
          .split(/[,，、]/)
          .map((word) => word.trim())
          .filter(Boolean),
      ) ?? null,
    json: values.json ?? false,
    mask: values.mask ?? false,
    language,
    jobs: readJobs(values.jobs),
    failOn: readFailOn(values['fail-on']),
    photos: readPhotos(values),
  };
}

function readPhotos(values: Values): PhotoArguments | null {
  const { photos: from, 'photos-out': out = null, 'photos-convert': convert = false } = values;
  if (from !== undefined) return { from, out, convert };
  if (out === null && !convert) return null;
  const option = out === null ? '--photos-convert' : '--photos-out';
  throw new UsageError(message('cli.photos.needsPhotos', { option }));
}

function readLanguage(word: string | undefined): Language {
  if (word === undefined || word === 'zh-CN' || word === 'zh') return 'zh-CN';
  if (word === 'en-US' || word === 'en') return 'en-US';
  throw new UsageError(
    message('cli.badChoice', { option: '--lang', value: word, choices: ['zh-CN', 'en-US'] }),
  );
}

function readFailOn(word = 'error'): ReviewArguments['failOn'] {
  if (word === 'error' || word === 'warning' || word === 'never') return word;
  throw new UsageError(
    message('cli.badChoice', { option: '--fail-on', value: word, choices: ['error', 'warning', 'never'] }),
  );
}

function readCutoff(word: string | undefined): Day | null {
  if (word === undefined) return null;
  const day = dayFromIso(word);
  if (day === null) throw new UsageError(message('cli.badCutoff', { value: word }));
  return day;
}

function readJobs(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (!/^[1-9]\d?$/.test(word)) throw new UsageError(message('cli.badJobs', { value: word }));
  return Number(word);
}

/** The field by its title, or by any header that could be no other. */
function fieldCalled(name: string): Field | null {
  const word = headerWord(name);
  if (word?.kind === 'field') return word.field;
  return FIELDS.find((field) => say(fieldTitle(field), 'zh-CN') === name) ?? null;
}

/** `列=field` or `列=工作单位`; nothing after the sign leaves the column unmapped. */
function readMapping(word: string): [string, Field | null] {
  const at = word.lastIndexOf('=');
  const header = word.slice(0, at).trim();
  const name = word.slice(at + 1).trim();
  if (at < 1 || header === '') throw new UsageError(message('cli.badMapping', { value: word }));
  if (name === '') return [header, null];
  const field = FIELDS.find((known) => known === name) ?? fieldCalled(name);
  if (!field)
    throw new UsageError(message('cli.unknownField', { field: name, fields: FIELDS.map(fieldTitle) }));
  return [header, field];
}
