/** What the rules of an area are about. The areas of options are told apart by the hundreds of their numbers. */
const AREAS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^MC-(CFG|CFN|NAME|VER)-/, 'Connector resources, configuration, names and versions'],
  [/^MC-CAP-/, 'Capacity'],
  [/^MC-PLUG-/, 'Custom plugins'],
  [/^MC-WRK-/, 'Worker configurations'],
  [/^MC-SEC-/, 'Secrets and config providers'],
  [/^MC-(LOG|RUN)-/, 'Logs, alarms and running connectors'],
  [/^MC-(AUTH|BOOT)-/, 'Authentication and bootstrap servers'],
  [/^MC-CLU-/, 'Clusters and brokers'],
  [/^MC-(TOP|OFF)-/, 'Topics and offsets'],
  [/^MC-ROLE-/, 'Execution role'],
  [/^MC-NET-/, 'Network'],
  [/^MC-(DEP|FLEET)-/, 'Creation order, quotas and names across connectors'],
  [/^MC-DB-/, 'Databases'],
  [/^MC-(DBZ|CDC)-/, 'Debezium sources'],
  [/^MC-PIPE-/, 'Sources and sinks together'],
  [/^MC-OS-/, 'OpenSearch sinks'],
  [/^MC-S3-/, 'S3 sinks'],
  [/^MC-(ICE|JDBC|FS)-/, 'Iceberg, JDBC and file stream connectors'],
  [/^MC-OPT-[03]/, 'Options of Kafka Connect and of config providers'],
  [/^MC-OPT-1/, 'Options of the Aiven OpenSearch sink'],
  [/^MC-OPT-2/, 'Options of the Aiven S3 sink'],
  [/^MC-OPT-4/, 'Options of the Confluent S3 sink'],
  [/^MC-OPT-5/, 'Options of the Confluent and Aiven JDBC connectors'],
  [/^MC-OPT-6/, 'Options of the HTTP and EventBridge sinks'],
  [/^MC-OPT-7/, 'Options of the Elasticsearch, Snowflake, ClickHouse and Iceberg sinks'],
  [/^MC-OPT-8/, 'Options of MirrorMaker, MongoDB connectors and catalogs of Iceberg'],
  [/^MC-OPT-9/, 'Options of Debezium sources, and of the sinks that read them'],
];

export interface Area<Rule> { readonly name: string; readonly rules: readonly Rule[] }

/** Rules by their areas, in the order of the areas. */
export function byArea<Rule extends { readonly id: string }>(rules: readonly Rule[]): Area<Rule>[] {
  const homeless = rules.find(({ id }) => !AREAS.some(([pattern]) => pattern.test(id)));
  if (homeless !== undefined) {
    throw new Error(`tools/rules/areas.ts names no area for ${homeless.id}`);
  }
  return AREAS.map(([pattern, name]) => ({ name, rules: rules.filter(({ id }) => pattern.test(id)) })).filter(area => area.rules.length > 0);
}
