import { s3LocationProblem } from '../../../catalog';
import { literal, optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { catalogProperty, SINKS, usesGlue } from './catalog';

export const warehouse: Rule = optionRule({
  id: 'MC-OPT-847',
  title: 'the warehouse of an Iceberg catalog is a location in Amazon S3',
  severity: 'error',
  why: 'Files of tables are written there. With another location the first commit of the sink fails.',
  fix: 'set iceberg.catalog.warehouse to s3://bucket/prefix',
  source: 'https://iceberg.apache.org/docs/latest/aws/#s3-fileio',
  check: (connector, deployment) => {
    const location = catalogProperty(connector, 'warehouse');
    // of other catalogs the warehouse may be a name, or in another store
    const isS3 = usesGlue(connector) || (location?.startsWith('s3') ?? false);
    const problem = !isS3 || location === undefined || location === '' || /[{}<>$]/.test(location) || !SINKS.test(literal(deployment, 'connector.class') ?? '') ? undefined : s3LocationProblem(location);
    return problem === undefined ? [] : [{ key: 'iceberg.catalog.warehouse', message: `has '${location}': ${problem}` }];
  },
});
