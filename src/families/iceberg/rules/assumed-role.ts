import { literal, optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { catalogProperty, hasProperty, SINKS } from './catalog';

const FACTORY = 'org.apache.iceberg.aws.AssumeRoleAwsClientFactory';

export const assumedRole: Rule = optionRule({
  id: 'MC-OPT-849',
  title: 'an Iceberg sink that names a role to assume assumes it',
  severity: 'warning',
  why: 'Only the client factory for assumed roles reads client.assume-role.arn, and it requires client.assume-role.region. With the default factory the sink calls AWS Glue and Amazon S3 with the execution role, which lacks the permissions.',
  fix: `set iceberg.catalog.client.factory=${FACTORY}, and iceberg.catalog.client.assume-role.region to the Region`,
  source: 'https://iceberg.apache.org/docs/latest/aws/#cross-account-and-cross-region-access',
  check: (connector, deployment) => {
    if (!SINKS.test(literal(deployment, 'connector.class') ?? '') || !hasProperty(connector, 'client.assume-role.arn')) {
      return [];
    }
    // with AWS Lake Formation the catalog of AWS Glue chooses a factory that assumes the role
    if (!hasProperty(connector, 'client.factory') && (!hasProperty(connector, 'glue.lakeformation-enabled') || catalogProperty(connector, 'glue.lakeformation-enabled') === 'false')) {
      return [{ key: 'iceberg.catalog.client.assume-role.arn', message: 'has no effect, because iceberg.catalog.client.factory is not set' }];
    }
    return catalogProperty(connector, 'client.factory') === FACTORY && !hasProperty(connector, 'client.assume-role.region')
      ? [{ key: 'iceberg.catalog.client.assume-role.region', message: 'is not set, and the factory for assumed roles requires it', severity: 'error' }] : [];
  },
});
