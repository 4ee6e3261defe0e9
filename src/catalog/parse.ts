import type { OptionType } from './model';

export type Parsed = string | boolean | number | bigint | string[] | null;

export class ParseError extends Error {}

/** `String.trim` of Java: control characters and blanks of ASCII only. */
export function javaTrim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) {
    start++;
  }
  while (end > start && text.charCodeAt(end - 1) <= 0x20) {
    end--;
  }
  return text.slice(start, end);
}

/** `Utils.isBlank` of Kafka. */
export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || javaTrim(text) === '';
}

/** A comma separated list the way ConfigDef splits it: blanks around commas go, empty elements stay. */
export function parseList(text: string): string[] {
  const trimmed = javaTrim(text);
  return trimmed === '' ? [] : trimmed.split(/[ \t\n\v\f\r]*,[ \t\n\v\f\r]*/);
}

const BITS: Partial<Record<OptionType, bigint>> = { SHORT: 15n, INT: 31n, LONG: 63n };

/** A whole number as `Integer.parseInt` and its siblings read it; undefined where they refuse it. */
export function parseWhole(text: string, type: OptionType): bigint | undefined {
  if (!/^[+-]?[0-9]+$/.test(text) || text.length > 40) {
    return undefined;
  }
  const value = BigInt(text.replace(/^\+/, ''));
  const limit = 2n ** BITS[type]!;
  return value >= -limit && value < limit ? value : undefined;
}

const DOUBLE = /^[+-]?(NaN|Infinity|((\d+\.?\d*|\.\d+)([eE][+-]?\d+)?|0[xX]([0-9a-fA-F]+\.?|[0-9a-fA-F]*\.[0-9a-fA-F]+)[pP][+-]?\d+)[fFdD]?)$/;

export function parseDouble(text: string): number | undefined {
  const trimmed = javaTrim(text);
  return DOUBLE.test(trimmed) ? Number(trimmed.replace(/[fFdD]$/, '')) : undefined;
}

const EXPECTED: Record<OptionType, string> = {
  BOOLEAN: 'true or false',
  STRING: 'a text',
  INT: 'a whole number of 32 bits',
  SHORT: 'a whole number of 16 bits',
  LONG: 'a whole number of 64 bits',
  DOUBLE: 'a number',
  LIST: 'a list',
  CLASS: 'a class name',
  PASSWORD: 'a text',
};

export function expectedOf(type: OptionType): string {
  return EXPECTED[type];
}

/** Parses as `ConfigDef.parseType` does; classes stay names. Throws `ParseError`. */
export function parseType(text: string | null, type: OptionType): Parsed {
  if (text === null) {
    return null;
  }
  const trimmed = javaTrim(text);
  switch (type) {
    case 'BOOLEAN': {
      const lower = trimmed.toLowerCase();
      if (lower !== 'true' && lower !== 'false') {
        throw new ParseError(EXPECTED.BOOLEAN);
      }
      return lower === 'true';
    }
    case 'INT':
    case 'SHORT':
    case 'LONG': {
      const value = parseWhole(trimmed, type);
      if (value === undefined) {
        throw new ParseError(EXPECTED[type]);
      }
      return type === 'LONG' ? value : Number(value);
    }
    case 'DOUBLE': {
      const value = parseDouble(text);
      if (value === undefined) {
        throw new ParseError(EXPECTED.DOUBLE);
      }
      return value;
    }
    case 'LIST':
      return parseList(text);
    case 'STRING':
    case 'CLASS':
    case 'PASSWORD':
      return trimmed;
  }
}

/** A value of a JSON file as the REST interface of Kafka Connect hands it on: every scalar becomes its text. */
export function asText(value: string | number | boolean): string {
  return typeof value === 'string' ? value : String(value);
}
