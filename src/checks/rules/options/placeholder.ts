import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { knownText } from './support';

export const placeholder: Rule = optionRule({
  id: 'MC-OPT-020',
  title: 'placeholders are replaced',
  severity: 'error',
  why: 'Kafka Connect passes the placeholder to the connector as it is, so the connector uses it as the value.',
  fix: 'replace the placeholder with the value',
  source: 'Kafka 3.7, ConfigTransformer: only ${provider:path:key} is replaced',
  check: connector => connector.keys().flatMap(key => {
    const left = knownText(connector, key)?.match(/\$\{[A-Z][A-Z0-9_]*\}|(?<![?P])<[A-Z][A-Z0-9_-]{2,}>|\{\{[A-Z][A-Z0-9_]*\}\}/)?.[0];
    return left ? [{ key, message: `contains the placeholder ${left}` }] : [];
  }),
});
