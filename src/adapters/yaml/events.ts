/** What stands before a value: the name of an anchor, and a tag as it is written. */
interface Properties { readonly anchor?: string; readonly tag?: string }

/** A text as it is decoded; `isPlain` where it is not quoted, and can be a number. Where it begins and ends is not known of one that is left out. */
export interface ScalarEvent extends Properties {
  readonly type: 'scalar';
  readonly text: string;
  readonly isPlain: boolean;
  readonly start?: number;
  readonly end?: number;
}

/** Maps alternate between keys and values until their end. */
export interface CollectionEvent extends Properties { readonly type: 'map' | 'seq'; readonly start: number }

export interface AliasEvent { readonly type: 'alias'; readonly anchor: string; readonly start: number; readonly end: number }

/** What a parser reads in a text, one after the other, with offsets in it. Documents, maps and lists have an end of their own. */
export type YamlEvent = ScalarEvent | CollectionEvent | AliasEvent | { readonly type: 'document' } | { readonly type: 'end' };

/** Why a text cannot be read, and at which offset. */
export class YamlProblem extends Error {
  constructor(message: string, readonly offset: number) {
    super(message);
  }
}
