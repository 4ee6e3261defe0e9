import { printParseErrorCode, visit } from 'jsonc-parser';
import { DEEPEST, TooDeep } from './depth';
import { Lines, notePlaces, OffsetPlaces, putKey } from './places';

/** What was read, or the offset at which the text is wrong. */
export type JsonResult = { readonly value: unknown } | { readonly offset: number; readonly early: boolean } | { readonly tooDeep: true };

/** Reads JSON, also with comments and with a comma after the last of a list. Each map knows where it stands. */
export function readJson(text: string, lines = new Lines(text)): JsonResult {
  const builder = new Builder(lines);
  let wrong: { readonly offset: number; readonly early: boolean } | undefined;
  const end = text.trimEnd().length;
  const problem = tooDeep(() => visit(text, {
    onObjectBegin: offset => builder.open({}, new OffsetPlaces(lines, offset)),
    onObjectProperty: (key, offset, length) => builder.name(key, offset, length),
    onObjectEnd: () => builder.close(),
    onArrayBegin: () => builder.open([]),
    onArrayEnd: () => builder.close(),
    onLiteralValue: value => builder.put(value),
    onError: (error, offset, length) => { wrong ??= { offset, early: printParseErrorCode(error) !== 'EndOfFileExpected' && offset + length >= end }; },
  }, { allowTrailingComma: true }));
  return problem ?? wrong ?? { value: builder.root };
}

function tooDeep(read: () => void): { readonly tooDeep: true } | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof TooDeep) {
      return { tooDeep: true };
    }
    throw error;
  }
}

interface Open { readonly value: Record<string, unknown> | unknown[]; readonly places?: OffsetPlaces; key: string }

class Builder {
  root: unknown;
  private readonly stack: Open[] = [];

  constructor(readonly lines: Lines) {}

  open(value: Open['value'], places?: OffsetPlaces): void {
    this.put(value);
    notePlaces(value, places);
    this.stack.push({ value, places, key: '' });
    if (this.stack.length > DEEPEST) {
      throw new TooDeep();
    }
  }

  name(key: string, offset: number, length: number): void {
    const top = this.stack[this.stack.length - 1];
    top.key = key;
    top.places?.add(key, offset, length);
  }

  close(): void {
    this.stack.pop();
  }

  put(value: unknown): void {
    const top = this.stack[this.stack.length - 1];
    if (top === undefined) {
      this.root = value;
    } else if (Array.isArray(top.value)) {
      top.value.push(value);
    } else {
      putKey(top.value, top.key, value);
    }
  }
}
