import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { mergeConfig, renderTopicCreation } from '../../connect/internal';
import { Converter, Transform } from '../../connect';
import type { ConnectorSecret } from '../../connect';
import { ChangeHistory } from '../cdc/change-history';
import { databaseLogin } from '../database-login';
import { chainOf, defaultConverter, defined } from '../preset-transforms';
import { numberText } from '../../synth';
import { archivedFields, deleteHandlingOf } from './archived-changes';
import { creationDefaults, UNWRAP_ALIAS } from './created-topics';
import { DeleteHandling, RecordEncoding, RecordShape } from './debezium-values';
import { isAtLeast } from './debezium-version';
import type { DebeziumPlan, ValueForm } from './plan';
import { signalKeys } from './signals';

/** What a source is told besides what depends on its connector. */
export interface SourceSettings {
  readonly defaults: { [key: string]: string };
  readonly typed: { [key: string]: string };
  readonly secrets: { [key: string]: ConnectorSecret };
  readonly pluginClasses: string[];
  /** All of it merged, with the user's own configuration. */
  readonly config: { [key: string]: string };
}

/** What reads the values, as far as it is said. */
export function valueFormOf({ valueForm, options }: DebeziumPlan): ValueForm {
  return valueForm ?? (options.recordEncoding === RecordEncoding.JSON_WITH_SCHEMAS || options.valueConverter?._registryFormat !== undefined ? 'types' : 'text');
}

export function sourceSettings(plan: DebeziumPlan, scope: Construct, version: string, messageBytes: number): SourceSettings {
  const { options } = plan;
  const converters = recordConverters(plan);
  const own = options.config ?? {};
  const chain = chainOf(options.recordShape === RecordShape.ENVELOPE ? [] : [unwrap(plan, version)], options.transforms ?? []);
  const typed: { [key: string]: string } = {
    'topic.prefix': options.topicPrefix,
    ...plan.typed,
    ...defined({
      'snapshot.mode': options.snapshotMode?.value,
      'heartbeat.interval.ms': numberText(options.heartbeatInterval?.toMilliseconds()),
    }),
    ...signalKeys(options.signals),
    ...chain.typed,
  };
  const defaults: { [key: string]: string } = {
    'heartbeat.interval.ms': String(Duration.seconds(10).toMilliseconds()),
    ...plan.defaults(version),
    ...plan.valueDefaults(valueFormOf(plan), version),
    ...converters.defaults,
    ...avroNames(options, version),
    ...chain.defaults,
  };
  const said = {
    ...typed,
    ...converters.typed,
    ...(options.topicCreation && renderTopicCreation(options.topicCreation)),
  };
  const secrets = databaseLogin(options.database, options, plan.credentials);
  const merged = mergeConfig({ scope, connectorClass: plan.connectorClass }, {
    defaults, properties: said, config: own, secretKeys: Object.keys(secrets),
  });
  const creation = options.topicsExist ? {} : creationDefaults(plan, merged, messageBytes);
  return {
    typed,
    defaults: { ...creation, ...defaults },
    secrets,
    pluginClasses: chain.pluginClasses,
    config: { ...creation, ...merged },
  };
}

/** The converters of the records: what the user says, and what stands where he says nothing. */
export function recordConverters({ options, archive }: DebeziumPlan): Pick<SourceSettings, 'typed' | 'defaults'> {
  const json = Converter.json({ schemasEnabled: options.recordEncoding === RecordEncoding.JSON_WITH_SCHEMAS });
  // an index takes the text of a key for the id of a document
  const keys = archive?.history === ChangeHistory.CHANGES_AND_TOMBSTONES ? Converter.json() : json;
  return {
    typed: { ...options.keyConverter?.render('key.converter'), ...options.valueConverter?.render('value.converter') },
    defaults: {
      ...defaultConverter('key.converter', keys.render('key.converter'), options.keyConverter, options.config),
      ...defaultConverter('value.converter', json.render('value.converter'), options.valueConverter, options.config),
    },
  };
}

/** Names of tables and columns can have characters that Avro does not take. */
function avroNames({ keyConverter, valueConverter }: DebeziumPlan['options'], version: string): { [key: string]: string } {
  const isAvro = [keyConverter, valueConverter].some(converter => converter?._registryFormat === 'avro');
  return isAvro ? { 'schema.name.adjustment.mode': 'avro', ...(isAtLeast(version, 3, 7) && { 'field.name.adjustment.mode': 'avro' }) } : {};
}

function unwrap(plan: DebeziumPlan, version: string): Transform {
  const handling = deleteHandlingOf(plan);
  const fields = archivedFields(plan);
  return Transform.of(plan.unwrapClass, {
    alias: UNWRAP_ALIAS,
    config: {
      ...(isAtLeast(version, 3, 0) ? { 'delete.tombstone.handling.mode': handling } : legacyDeleteHandling(handling)),
      ...(fields && { 'add.fields': fields.join(',') }),
    },
  });
}

/** Before Debezium 3 two options say it. */
function legacyDeleteHandling(handling: DeleteHandling): { [key: string]: string } {
  switch (handling) {
    case DeleteHandling.REWRITE: return { 'drop.tombstones': 'true', 'delete.handling.mode': 'rewrite' };
    case DeleteHandling.REWRITE_WITH_TOMBSTONE: return { 'drop.tombstones': 'false', 'delete.handling.mode': 'rewrite' };
    case DeleteHandling.DROP: return { 'drop.tombstones': 'true', 'delete.handling.mode': 'drop' };
    case DeleteHandling.TOMBSTONE: return { 'drop.tombstones': 'false', 'delete.handling.mode': 'drop' };
  }
}
