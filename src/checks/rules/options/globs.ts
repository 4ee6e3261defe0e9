import type { ConnectorOptions } from '../../../catalog';
import { rememberedText } from '../../../model';
import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';

/** A star behind a letter, digit, hyphen or underscore: in a glob it is anything, in an expression the same character again. */
const GLOB = /[\w-]\*$/;
const EXPRESSIONS = new Set(['regex', 'regex-list']);

export const globs: Rule = optionRule({
  id: 'MC-OPT-063',
  title: 'names are chosen by regular expressions, not by globs',
  severity: 'warning',
  why: 'In a regular expression, orders-* is "orders" with any number of hyphens behind it. It matches no name that goes on, and the connector runs without these topics or tables.',
  fix: 'write .* for anything: orders-.*',
  source: 'Java, Pattern: https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/regex/Pattern.html',
  check: connector => connector.keys().filter(key => isExpression(connector, key)).flatMap(key => {
    const glob = (connector.known(key) ?? '').split(',').map(entry => entry.trim()).find(entry => GLOB.test(entry) && !/[\\()[\]{}|+?^$]/.test(entry));
    return glob === undefined ? [] : [{ key, message: `has '${glob}', which looks like a glob: the asterisk repeats '${glob.slice(-2, -1)}' only` }];
  }),
});

const isNamedSo = rememberedText(key => /^(topics\.regex|topic\.creation\.\w+\.(include|exclude))$/.test(key));

function isExpression(connector: ConnectorOptions, key: string): boolean {
  return isNamedSo(key) || EXPRESSIONS.has(connector.option(key)?.check?.k ?? '');
}
