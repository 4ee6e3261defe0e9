import { join } from 'node:path';
import { FAMILIES } from '../../src/families/registry';
import { ruleFiles } from './registry';

const FAMILIES_FOLDER = join(__dirname, '..', '..', 'src', 'families');

/** What the rules of an area are about. The areas of options are told apart by the hundreds of their numbers. */
const AREAS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^MC-(CFG|CFN|NAME|VER)-/, 'Connector resources, configuration, names and versions'],
  [/^MC-CAP-/, 'Capacity'],
  [/^MC-PLUG-/, 'Custom plugins'],
  [/^MC-ARC-/, 'Archives of plugins'],
  [/^MC-WRK-/, 'Worker configurations'],
  [/^MC-SEC-/, 'Secrets and config providers'],
  [/^MC-(LOG|RUN)-/, 'Logs, alarms and running connectors'],
  [/^MC-OPS-/, 'Connectors that are changed in place'],
  [/^MC-(AUTH|BOOT)-/, 'Authentication and bootstrap servers'],
  [/^MC-CLU-/, 'Clusters and brokers'],
  [/^MC-(TOP|OFF)-/, 'Topics and offsets'],
  [/^MC-ROLE-/, 'Execution role'],
  [/^MC-NET-/, 'Network'],
  [/^MC-(DEP|FLEET)-/, 'Creation order, quotas and names across connectors'],
  [/^MC-DB-/, 'Databases'],
  [/^MC-(DBZ|CDC)-/, 'Debezium sources'],
  [/^MC-REC-/, 'Records: converters and transforms'],
  [/^MC-PIPE-/, 'Sources and sinks together'],
  [/^MC-REG-/, 'Schema registries'],
  [/^MC-OS-/, 'OpenSearch sinks'],
  [/^MC-S3-/, 'S3 sinks'],
  [/^MC-(ICE|JDBC|FS)-/, 'Iceberg, JDBC and file stream connectors'],
  [/^MC-OPT-[03]/, 'Options of Kafka Connect and of config providers'],
  [/^MC-OPT-1/, 'Options of the Aiven OpenSearch sink'],
  [/^MC-OPT-2/, 'Options of the Aiven S3 sink'],
  [/^MC-OPT-4/, 'Options of the Confluent S3 sink and the Lenses S3 connectors'],
  [/^MC-OPT-5/, 'Options of the Confluent and Aiven JDBC connectors'],
  [/^MC-OPT-6/, 'Options of the HTTP and EventBridge sinks'],
  [/^MC-OPT-7/, 'Options of the Elasticsearch, Snowflake, ClickHouse and Iceberg sinks'],
  [/^MC-OPT-8/, 'Options of MirrorMaker, MongoDB connectors and catalogs of Iceberg'],
  [/^MC-OPT-9/, 'Options of Debezium sources, and of the sinks that read them'],
];

export interface Area<Rule> { readonly name: string; readonly rules: readonly Rule[] }

/** Rules by their areas, in the order of the areas. What is of one family alone, and in none of them, is an area with the name of the family. */
export function byArea<Rule extends { readonly id: string }>(rules: readonly Rule[]): Area<Rule>[] {
  const others = rules.filter(({ id }) => !AREAS.some(([pattern]) => pattern.test(id)));
  const families = new Map(FAMILIES.map(({ id, title }) => [id, title]));
  const folders = new Map(others.length === 0 ? [] : ruleFiles(FAMILIES_FOLDER).map(({ id, path }) => [id, path.split('/')[0]]));
  const nameOf = ({ id }: Rule) => families.get(folders.get(id) ?? '');
  const homeless = others.find(rule => nameOf(rule) === undefined);
  if (homeless !== undefined) {
    throw new Error(`tools/rules/areas.ts names no area for ${homeless.id}`);
  }
  const areas = AREAS.map(([pattern, name]) => ({ name, rules: rules.filter(({ id }) => pattern.test(id)) }));
  const ofFamilies = [...families.values()].map(name => ({ name, rules: others.filter(rule => nameOf(rule) === name) }));
  return [...areas, ...ofFamilies].filter(area => area.rules.length > 0);
}
