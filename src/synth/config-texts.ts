import { Token } from 'aws-cdk-lib';
import { numberText } from './tokens';

/** How a list that only the deployment knows stands in a text to which its one element was joined. */
const LIST_TOKEN = '#{Token[';

/**
 * A configuration as texts. Values that were read from YAML or JSON, or that come from JavaScript, can be numbers and booleans, which Kafka Connect takes
 * as their text, too.
 *
 * @param values the values, by key; those that are undefined are omitted
 * @param subject how an error names what is configured
 */
export function configTexts(values: { readonly [key: string]: unknown } | undefined, subject: string): { [key: string]: string } {
  const given = Object.entries(values ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([key, value]) => [key, configText(key, value, subject)]));
}

function configText(key: string, value: unknown, subject: string): string {
  switch (typeof value) {
    case 'string':
      return withoutListToken(key, value, subject);
    case 'number':
      return numberText(value);
    case 'boolean':
      return String(value);
    default:
      if (value !== null && !Array.isArray(value) && Token.isUnresolved(value)) {
        return Token.asString(value);
      }
      throw new Error(`${subject}: "${key}" must be a string, got ${shown(value)}; ${Array.isArray(value) ? 'join its elements with commas' : 'specify a string, or omit the key'}`);
  }
}

/** Refuses a text that contains a list of which only the deployment knows how many elements it has. */
function withoutListToken(key: string, value: string, subject: string): string {
  if (value.includes(LIST_TOKEN)) {
    throw new Error(`${subject}: "${key}" contains a list that is known only at deployment, such as a parameter of the type CommaDelimitedList; `
      + 'specify its elements, or join it: Fn.join(\',\', list)');
  }
  return value;
}

/** Refuses names, of which each gets a permission, that are a list that only the deployment knows. */
export function refuseListToken(names: readonly string[] | undefined, what: string, subject: string, instead: string): void {
  if (names?.some(name => typeof name === 'string' && name.includes(LIST_TOKEN))) {
    throw new Error(`${subject}: ${what} are a list that is known only at deployment, so the execution role cannot be given permissions on each of them; ${instead}`);
  }
}

function shown(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
