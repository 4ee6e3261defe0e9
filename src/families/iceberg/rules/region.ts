import { literal, optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { catalogProperty, hasProperty, SINKS, usesGlue } from './catalog';

export const catalogRegion: Rule = optionRule({
  id: 'MC-OPT-842',
  title: 'the AWS clients of an Iceberg sink have a Region',
  severity: 'warning',
  why: 'Workers of MSK Connect have no Region in their environment. Without the option the first call fails with "Unable to load region from any of the providers in the chain".',
  fix: 'set iceberg.catalog.client.region to the Region of the Glue Data Catalog and the bucket',
  source: 'https://iceberg.apache.org/docs/latest/aws/#aws-client-customization',
  check: (connector, deployment) => {
    if (!SINKS.test(literal(deployment, 'connector.class') ?? '') || hasProperty(connector, 'client.region', 'client.assume-role.region', 'client.factory')) {
      return [];
    }
    const uses = [
      ...usesGlue(connector) ? ['the Glue Data Catalog'] : [],
      ...catalogProperty(connector, 'io-impl')?.endsWith('.S3FileIO') ? ['S3FileIO'] : [],
    ];
    return uses.length === 0 ? [] : [{ key: 'iceberg.catalog.client.region', message: `is not set, and the clients of ${uses.join(' and ')} find no Region on a worker` }];
  },
});
