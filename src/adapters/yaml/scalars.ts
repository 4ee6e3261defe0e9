import { boolCoreTag, floatCoreTag, intCoreTag, NOT_RESOLVED, nullCoreTag } from 'js-yaml';
import type { ScalarEvent } from './events';

/** The types of the core schema of YAML 1.2 that are no text. */
const TYPES = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

const BY_FIRST_CHARACTER = new Map<string, typeof TYPES>();

/** What a scalar stands for in the core schema of YAML 1.2. One with a tag is what the tag says, and text where that is none of the schema. */
export function scalarValue({ text, isPlain, tag }: ScalarEvent): unknown {
  if (tag !== undefined) {
    return resolved(TYPES.filter(({ tagName }) => tagName === tag.replace(/^!!/, 'tag:yaml.org,2002:')), text, true);
  }
  return isPlain ? resolved(typesOf(text), text, false) : text;
}

function resolved(types: typeof TYPES, text: string, isExplicit: boolean): unknown {
  for (const { resolve, tagName } of types) {
    const value: unknown = resolve(text, isExplicit, tagName);
    if (value !== NOT_RESOLVED) {
      return value;
    }
  }
  return text;
}

function typesOf(text: string): typeof TYPES {
  const first = text.charAt(0);
  let types = BY_FIRST_CHARACTER.get(first);
  if (types === undefined) {
    types = TYPES.filter(({ implicitFirstChars }) => implicitFirstChars === null || implicitFirstChars.includes(first));
    BY_FIRST_CHARACTER.set(first, types);
  }
  return types;
}
