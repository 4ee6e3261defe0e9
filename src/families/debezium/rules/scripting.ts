import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';

/** The option that holds the expression, by class. */
const EXPRESSIONS: Readonly<Record<string, string>> = { 'io.debezium.transforms.Filter': 'condition', 'io.debezium.transforms.ContentBasedRouter': 'topic.expression' };

export const scripting: Rule = optionRule({
  id: 'MC-OPT-920',
  title: 'a transform that runs a script has its language and its expression',
  severity: 'error',
  why: 'The transform rejects its options and the task fails.',
  fix: 'set language, such as jsr223.groovy, and the expression; the plugin needs debezium-scripting and the JARs of the language',
  source: 'https://debezium.io/documentation/reference/stable/transformations/filtering.html',
  check: connector => connector.transforms().flatMap(({ alias, className = '' }) => {
    const expression = Object.hasOwn(EXPRESSIONS, className) ? EXPRESSIONS[className] : undefined;
    const language = `transforms.${alias}.language`;
    const named = connector.known(language);
    return expression === undefined ? [] : [
      ...['language', expression].filter(name => connector.isMissing(`transforms.${alias}.${name}`)).map(name => ({ key: `transforms.${alias}.${name}`, message: `must be set for ${className}` })),
      ...typeof named === 'string' && named.trim() !== '' && !named.startsWith('jsr223.') ? [{ key: language, message: 'must begin with jsr223., such as jsr223.groovy' }] : [],
    ];
  }),
});
