import type { Text } from '../../model';
import type { CodeObject } from './code';
import { isSecret } from './values';
import type { Values } from './values';

/** Which topics a sink reads, and for a regular expression by which names they are permitted. */
export function topicsRead(whole: ReadonlyMap<string, Text>, values: Values): CodeObject {
  const [topics, regex] = [whole.get('topics'), whole.get('topics.regex')];
  if (topics?.literal !== undefined) {
    return { topics: topics.literal.split(',').map(topic => topic.trim()) };
  }
  if (topics !== undefined) {
    return { topics: [values.code(topics, 'topics')] };
  }
  return regex === undefined ? {} : { topicsRegex: values.code(regex, 'topics.regex'), topicPatterns: [patternOf(regex.literal ?? '')] };
}

/** The names that a regular expression can match, as far as it begins with letters. */
function patternOf(regex: string): string {
  const [head] = /^(?:[\w-]|\\\.)*/.exec(regex) ?? [''];
  return `${(head.length < regex.length && /[*+?{|]/.test(regex[head.length]) ? head.replace(/(?:\\\.|.)$/, '') : head).replace(/\\\./g, '.')}*`;
}

/** Options as they are, the secret ones apart. */
export function optionCodes(options: ReadonlyMap<string, Text>, values: Values): CodeObject {
  const entries = [...options];
  const config = entries.filter(([key, value]) => !isSecret(key, value)).map(([key, value]) => [key, values.code(value, key)] as const);
  const secrets = entries.filter(([key, value]) => isSecret(key, value)).map(([key, value]) => [key, values.secret(key, value)] as const);
  return {
    config: config.length > 0 ? Object.fromEntries(config) : undefined,
    secrets: secrets.length > 0 ? Object.fromEntries(secrets) : undefined,
  };
}
