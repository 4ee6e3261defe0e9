import type { Construct } from 'constructs';
import { ConnectorKind, Converter, Transform } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext } from '../../connect';
import { renderDefinition } from '../../connect/internal';
import { DatabaseEngine } from '../../databases';
import { AIVEN_JDBC_SOURCE, CONFLUENT_JDBC_SOURCE } from '../../families';
import type { ChangeArchiveOptions, ChangeStream } from '../cdc/change-source';
import { ChangeHistory } from '../cdc/change-history';
import { RecordEncoding } from '../debezium';
import { chainOf, defaultConverter, defined } from '../preset-transforms';
import type { PresetChain } from '../preset-transforms';
import type { RecordConverters } from '../sink-plan';
import { withTypedOptions } from '../typed-options';
import { numberText } from '../../synth';
import type { JdbcSourceAivenOptions, JdbcSourceConfluentOptions } from './jdbc-source-options';
import { JdbcNumericMapping } from './jdbc-source-options';
import { jdbcUrl } from './jdbc-url';
import { AIVEN_JDBC, CONFLUENT_JDBC, jdbcExtras, jdbcNeeds, quoting } from './jdbc-vendor';
import type { JdbcVendor } from './jdbc-vendor';

type VendorSourceOptions = JdbcSourceAivenOptions | JdbcSourceConfluentOptions;

/** For transactions that began before others which are read already. */
const DELAY_MS = '10000';

/** A source, as far as it does not depend on its connector. */
export interface JdbcSourcePlan {
  readonly vendor: JdbcVendor;
  readonly connectorClass: string;
  readonly options: VendorSourceOptions;
}

export function aivenSourcePlan(options: JdbcSourceAivenOptions): JdbcSourcePlan {
  return { vendor: AIVEN_JDBC, connectorClass: AIVEN_JDBC_SOURCE, options: withTypedOptions(AIVEN_JDBC_SOURCE, options) };
}

export function confluentSourcePlan(options: JdbcSourceConfluentOptions): JdbcSourcePlan {
  return { vendor: CONFLUENT_JDBC, connectorClass: CONFLUENT_JDBC_SOURCE, options: withTypedOptions(CONFLUENT_JDBC_SOURCE, options) };
}

/** Refuses what contradicts itself. */
export function refuseSource({ options: { tables, query, topicPrefix, schema } }: JdbcSourcePlan): void {
  const name = `the JDBC source "${topicPrefix}"`;
  if (query !== undefined && (tables !== undefined || schema !== undefined)) {
    throw new Error(`${name} has "query" together with ${tables !== undefined ? '"tables"' : '"schema"'}, but it reads either one query or tables; remove one of them`);
  }
  const qualified = tables?.find(table => table.includes('.'));
  if (qualified !== undefined) {
    throw new Error(`${name} has "tables" with ${JSON.stringify(qualified)}; name a table without its schema, such as `
      + `${JSON.stringify(qualified.slice(qualified.lastIndexOf('.') + 1))}, and specify the schema in "schema"`);
  }
  if (tables?.length === 0) {
    throw new Error(`${name} reads no table, because "tables" is empty; name at least one, or omit it to read all`);
  }
}

export function bindJdbcSource(plan: JdbcSourcePlan, scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
  const { options, vendor } = plan;
  const chain = keyChain(plan);
  const needs = { ...options, transforms: [], ...jdbcNeeds(vendor, options) };
  const rendered = renderDefinition({ connectorClass: plan.connectorClass, kind: ConnectorKind.SOURCE, scope, context }, needs, {
    topicsWritten: topicPatterns(plan),
    createsTopics: options.topicsExist !== true,
    topicCreation: options.topicCreation,
    typed: { ...typed(plan), ...chain.typed },
    defaults: { ...defaults(plan), ...chain.defaults },
  });
  return {
    ...rendered,
    ...jdbcExtras(vendor, options, context),
    pluginClasses: [...new Set([...rendered.pluginClasses ?? [], ...chain.pluginClasses])],
  };
}

function typed({ vendor, options }: JdbcSourcePlan): { [key: string]: string } {
  return {
    'connection.url': jdbcUrl(options.database),
    'topic.prefix': options.topicPrefix,
    ...options.mode._render(),
    ...quoting(vendor, options.quoteIdentifiers),
    ...defined({
      'table.whitelist': options.tables?.join(','),
      'query': options.query,
      'schema.pattern': options.schema,
      'numeric.mapping': options.numericMapping,
      'poll.interval.ms': numberText(options.pollInterval?.toMilliseconds()),
      'timestamp.delay.interval.ms': numberText(options.timestampDelay?.toMilliseconds()),
    }),
  };
}

function defaults({ options }: JdbcSourcePlan): { [key: string]: string } {
  const { database, mode, query } = options;
  const converters = ownConverters(options);
  // these drivers show the tables of all databases of the server
  const isOneOfMany = database.engine === DatabaseEngine.MYSQL || database.engine === DatabaseEngine.MARIADB;
  return {
    'numeric.mapping': JdbcNumericMapping.INTEGERS,
    ...(mode._byTime && { 'timestamp.delay.interval.ms': DELAY_MS }),
    ...(isOneOfMany && query === undefined && { 'catalog.pattern': database.databaseName! }),
    ...defaultConverter('key.converter', converters.key.render('key.converter'), options.keyConverter, options.config),
    ...defaultConverter('value.converter', converters.value.render('value.converter'), options.valueConverter, options.config),
  };
}

/** Decimals as numbers: as Kafka Connect's default they would be bytes that only it can read. */
function ownConverters({ recordEncoding }: VendorSourceOptions): RecordConverters {
  const config = { 'schemas.enable': String(recordEncoding === RecordEncoding.JSON_WITH_SCHEMAS), 'decimal.format': 'NUMERIC' };
  const json = Converter.custom('org.apache.kafka.connect.json.JsonConverter', { inPlugin: false, config });
  return { key: json, value: json };
}

/** The connector itself gives records no key. */
function keyChain({ options }: JdbcSourcePlan): PresetChain {
  const columns = options.keyColumns ?? [options.mode._incrementingColumn].filter((column): column is string => column !== undefined);
  const key = Transform.of('org.apache.kafka.connect.transforms.ValueToKey', { alias: 'rowKey', config: { fields: columns.join(',') } });
  return chainOf(columns.length === 0 ? [] : [key], options.transforms ?? []);
}

/** The topics for permissions. */
function topicPatterns({ options: { query, tables, topicPrefix } }: JdbcSourcePlan): string[] {
  return query !== undefined ? [topicPrefix] : tables?.map(table => `${topicPrefix}${table}`) ?? [`${topicPrefix}*`];
}

/** What sinks must know of the records. */
export function jdbcStream(plan: JdbcSourcePlan): ChangeStream {
  const { options } = plan;
  const patterns = topicPatterns(plan);
  const isKnown = options.query !== undefined || options.tables !== undefined;
  const converters = ownConverters(options);
  return {
    topics: isKnown ? patterns : undefined,
    topicsRegex: patterns.map(pattern => pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, '.*')).join('|'),
    topicPatterns: patterns,
    keyConverter: options.keyConverter ?? converters.key,
    valueConverter: options.valueConverter ?? converters.value,
  };
}

/** The same source for an archive with columns, which needs schemas. */
export function forJdbcArchive(plan: JdbcSourcePlan, { hasColumns, history = ChangeHistory.ROWS }: ChangeArchiveOptions): JdbcSourcePlan {
  if (history !== ChangeHistory.ROWS) {
    throw new Error(`a JDBC source polls rows, and detects neither deletions nor log positions, but its archive stores ${history}; `
      + 'use a source that reads the database log, such as DebeziumSource, or ChangeHistory.ROWS');
  }
  const changes = hasColumns && plan.options.recordEncoding === undefined;
  return changes ? { ...plan, options: { ...plan.options, recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS } } : plan;
}
