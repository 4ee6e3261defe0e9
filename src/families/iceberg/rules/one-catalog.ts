import { literal, optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { catalogProperty, hasProperty, SINKS } from './catalog';

const TYPES = ['hive', 'hadoop', 'rest', 'glue', 'nessie', 'jdbc', 'bigquery'];

export const oneCatalog: Rule = optionRule({
  id: 'MC-OPT-840',
  title: 'an Iceberg catalog is specified in a single way',
  severity: 'error',
  why: 'Iceberg does not create the catalog, and the connector fails when it starts.',
  fix: 'set either iceberg.catalog.type (hive, hadoop, rest, glue, nessie, jdbc) or iceberg.catalog.catalog-impl with the name of a class',
  source: 'Iceberg 1.10.1, CatalogUtil.buildIcebergCatalog: https://iceberg.apache.org/docs/latest/configuration/#catalog-properties',
  check: (connector, deployment) => {
    if (!SINKS.test(literal(deployment, 'connector.class') ?? '')) {
      return [];
    }
    const [type, uri] = ['type', 'uri'].map(name => catalogProperty(connector, name));
    if (type !== undefined && type !== '' && hasProperty(connector, 'catalog-impl')) {
      return [{ key: 'iceberg.catalog.type', message: 'excludes iceberg.catalog.catalog-impl, and both are set' }];
    }
    if (type !== undefined && type !== '' && !TYPES.includes(type.toLowerCase())) {
      return [{ key: 'iceberg.catalog.type', message: `must be one of ${TYPES.join(', ')}` }];
    }
    return type?.toLowerCase() === 'rest' && uri === undefined && !connector.has('iceberg.catalog.uri')
      ? [{ key: 'iceberg.catalog.uri', message: 'must be set, because iceberg.catalog.type is rest', fix: 'set the address of the catalog' }] : [];
  },
});
