import { Token } from 'aws-cdk-lib';
import { propertiesEntries, repeatedKeys, strayEntry, valuesOf } from '../model';

/**
 * Reads the text of a worker configuration as the worker would.
 *
 * @returns the properties; none where a line is known only at deployment, which may set any of them
 * @throws where the text is no properties text: a line without a key, a key set twice, or something that is not text at all
 */
export function parseProperties(text: string): { [key: string]: string } | undefined {
  if (text.includes('\u0000') || text.includes('\uFFFD')) {
    throw new Error('the worker configuration is not a properties file: it contains bytes that are not text; specify lines of the form "key=value"');
  }
  const entries = propertiesEntries(text);
  if (entries.some(({ key }) => Token.isUnresolved(key))) {
    return undefined;
  }
  const stray = strayEntry(entries);
  if (stray !== undefined) {
    throw new Error(`the worker configuration is not a properties file: got the line ${JSON.stringify(stray.text.slice(0, 60))}; specify lines of the form "key=value"`);
  }
  const [repeated] = repeatedKeys(entries);
  if (repeated !== undefined) {
    const { key, first, last } = repeated;
    throw new Error(`the worker configuration sets "${key}" twice: ${JSON.stringify(first.value)} and ${JSON.stringify(last.value)} `
      + `on lines ${first.line} and ${last.line}; remove one of them`);
  }
  return { ...valuesOf(entries) };
}
