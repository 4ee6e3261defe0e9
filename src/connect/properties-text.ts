import { Pair, parseLines } from 'dot-properties';

/**
 * Reads a properties text as the worker would.
 *
 * @throws where the text is no properties text: a line without a key, a key said twice, or something that is not text at all
 */
export function parseProperties(text: string): { [key: string]: string } {
  if (text.includes('\u0000') || text.includes('\uFFFD')) {
    throw new Error('the worker configuration is not a properties text: it holds bytes that are no text; give lines of the form "key=value"');
  }
  const properties: { [key: string]: string } = {};
  for (const node of parseLines(text, true)) {
    if (!(node instanceof Pair)) {
      continue;
    }
    const { key, value } = node;
    if (!/^[A-Za-z0-9_.$-]+$/.test(key) || !node.separator(text)) {
      const line = text.slice(node.range?.[0], node.range?.[3]).slice(0, 60);
      throw new Error(`the worker configuration is not a properties text: got the line ${JSON.stringify(line)}; give lines of the form "key=value"`);
    }
    if (properties[key] !== undefined && properties[key] !== value) {
      throw new Error(`the worker configuration says "${key}" twice: ${JSON.stringify(properties[key])} and ${JSON.stringify(value)}; leave one of them out`);
    }
    properties[key] = value;
  }
  return properties;
}

/** Writes a properties text, sorted by key. Values may hold tokens; characters that a properties text gives a meaning to are escaped. */
export function writeProperties(properties: { [key: string]: string }): string {
  return Object.keys(properties).sort().map(key => `${key}=${escapeValue(properties[key])}\n`).join('');
}

/** A backslash begins an escape, a line end ends the value, and blanks at its beginning are skipped. */
function escapeValue(value: string): string {
  return value.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/^ /, '\\ ');
}
