import { javaTrim, meantClass } from '../../../catalog';
import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { otherNameOf } from '../../lookup';

/** Keys whose values are names of classes. */
const NAMES_CLASS = /(^|\.)(class|type|converter|strategy|handler|policy|catalog-impl|io-impl|post\.processor\.chain)$/;

export const misspeltClass: Rule = optionRule({
  id: 'MC-OPT-052',
  title: 'class names of known archives are spelled correctly',
  severity: 'warning',
  why: 'No archive holds a class of this name, as far as the catalog knows: Kafka Connect does not find it, and refuses the connector or fails its tasks.',
  fix: 'correct the name; names of classes distinguish upper and lower case',
  source: 'the catalog: https://kafka.apache.org/37/documentation.html#connectconfigs_plugin.path',
  instead: ['MC-OPT-039'],
  check: connector => connector.keys().filter(key => NAMES_CLASS.test(key)).flatMap(key => {
    const name = javaTrim(connector.known(key) ?? '');
    const isClass = /^([a-z][\w]*\.){2,}[\w$]+$/i.test(name);
    const isKnown = otherNameOf(name) !== undefined;
    const meant = isClass && !isKnown && connector.classPath.holds(name) === undefined && !/^org\.apache\.kafka\.connect\.(transforms|converters|json|storage)\./.test(name) ? meantClass(name) : undefined;
    return meant === undefined ? [] : [{ key, message: `is '${name}', a class that no known archive holds; did you mean ${meant}?` }];
  }),
});
