import { literal, optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { meantProperty, SINKS } from './catalog';

export const catalogProperties: Rule = optionRule({
  id: 'MC-OPT-841',
  title: 'properties of an Iceberg catalog are spelled correctly',
  severity: 'warning',
  why: 'The connector passes every key with the prefix iceberg.catalog. on, and Iceberg ignores unknown keys.',
  fix: 'correct the name',
  source: 'https://iceberg.apache.org/docs/latest/configuration/#catalog-properties',
  check: (connector, deployment) => !SINKS.test(literal(deployment, 'connector.class') ?? '') ? [] : connector.keys().flatMap(key => {
    const meant = meantProperty(key);
    return meant === undefined || connector.has(meant) ? [] : [{ key, message: `is not a property of a catalog of Iceberg; did you mean ${meant}?` }];
  }),
});
