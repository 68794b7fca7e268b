import type { MessageKey } from './catalog';

/** A sentence not yet put into a language: a key of the catalog and what fills its places. */
export interface Message {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, MessageParam>>;
}

/** A list is joined with the language's list separator. */
export type MessageParam = string | number | Message | readonly (string | Message)[];

type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

/** What a template needs: one param for each `{place}` in it. */
export type ParamsOf<Text extends string> = Readonly<Record<Places<Text>, MessageParam>>;
