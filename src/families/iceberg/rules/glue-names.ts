import { glueTableProblem } from '../../../catalog';
import { literal, optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { catalogProperty, SINKS, usesGlue } from './catalog';

export const glueNames: Rule = optionRule({
  id: 'MC-OPT-846',
  title: 'table names are valid in the AWS Glue Data Catalog',
  severity: 'error',
  why: 'Iceberg rejects the name before it calls AWS Glue, and the task fails.',
  fix: 'write database.table with lower-case letters, digits and underscores, or set iceberg.catalog.glue.skip-name-validation=true for a name that exists',
  source: 'Iceberg 1.10.1, IcebergToGlueConverter: https://iceberg.apache.org/docs/latest/aws/#glue-catalog',
  check: (connector, deployment) => {
    const skips = connector.has('iceberg.catalog.glue.skip-name-validation') && catalogProperty(connector, 'glue.skip-name-validation')?.toLowerCase() !== 'false';
    if (!SINKS.test(literal(deployment, 'connector.class') ?? '') || !usesGlue(connector) || skips || connector.isTrue('iceberg.tables.dynamic-enabled')) {
      return [];
    }
    return (connector.list('iceberg.tables') ?? []).filter(name => !/[{}<>$]/.test(name)).flatMap(name => {
      const problem = glueTableProblem(name);
      return problem === undefined ? [] : [{ key: 'iceberg.tables', message: `has '${name}': ${problem}` }];
    });
  },
});
