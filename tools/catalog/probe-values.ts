import type { SourceOption } from './source';

/** Tried on every option, whatever its type. */
export const COMMON_PROBES: string[] = [
  '', '  ', '-2', '-1', '0', '1', '2', '100', '2147483648', '99999999999999999999', '1.5', ' 7 ', 'abc', 'two words', 'a,b', 'a,,b',
  'true', 'TRUE', ' true ', 'maybe', '(', '[a', '*', 'UPPER_CASE', 'with-dash', 'dotted.name', 'käse', 'k=v', 'k=v,w', 'a:b', 'a.b:c', '${x}',
  'http://host.example', 'host.example:80', '/path', 'UTC', '+02:00', 'Europe/Berlin', 'r', 'none', '{}', '[]', 'java.lang.String', '0a',
  'x'.repeat(64),
];

/** The values tried on one option: the common ones, then each allowed value in several spellings. */
export function probeValues(option: SourceOption, allowed: readonly string[]): string[] {
  const extra: string[] = [...allowed];
  const first = allowed.find(value => /[a-z]/i.test(value));
  if (first) {
    extra.push(first.toUpperCase(), first.toLowerCase(), ` ${first} `, `${first}x`);
    if (option.type === 'LIST') {
      extra.push(allowed.slice(0, 2).join(','), `${first},nothing`);
    }
  }
  for (const bound of [option.validator?.f_min, option.validator?.f_max]) {
    if (typeof bound === 'number') {
      extra.push(String(bound - 1), String(bound), String(bound + 1));
    }
  }
  return [...new Set([...COMMON_PROBES, ...extra])];
}
