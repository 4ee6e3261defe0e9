import {
  AIVEN_OPENSEARCH_SINK, AIVEN_S3_SINK, CLICKHOUSE_SINK, CONFLUENT_ELASTICSEARCH_SINK, CONFLUENT_S3_SINK,
  DEBEZIUM_MARIADB, DEBEZIUM_MYSQL, DEBEZIUM_POSTGRES, DEBEZIUM_SQL_SERVER, MONGODB_SINK, EXTRACT_NEW_RECORD_STATE,
} from '../../families';
import type { Text } from '../../model';
import { call, Name } from './code';
import type { Call, Code, CodeObject } from './code';
import { pascalCase } from './names';
import { optionCodes, topicsRead } from './properties';
import type { Values } from './values';

/** A definition that a preset makes. */
export interface PresetCode {
  readonly code: Call;
  /** `S3Sink.confluent`. */
  readonly preset: string;
  /** Options that the preset takes from a secret or from the cluster, whatever they were. */
  readonly replaced: readonly string[];
}

type Configuration = ReadonlyMap<string, Text>;

/** How the configuration of one class is told to its preset. */
interface Preset {
  readonly factory: string;
  /** Options that properties say. */
  readonly consumes: readonly string[];
  readonly replaced?: readonly string[];
  readonly sink?: boolean;
  /** The properties; `undefined` where the configuration lacks what the preset requires. */
  properties(configuration: Configuration, values: Values): CodeObject | undefined;
}

const CONNECTION = ['database.hostname', 'database.port', 'database.user', 'database.password', 'topic.prefix', 'table.include.list'];

const HISTORY_TOPIC = 'schema.history.internal.kafka.topic';
/** The history is kept in the cluster of the connector, whichever it was before. */
const HISTORY = [HISTORY_TOPIC, 'schema.history.internal.kafka.bootstrap.servers'];

function debezium(
  factory: string, engine: string, further: (configuration: Configuration) => CodeObject | undefined, consumes: readonly string[] = [],
): Preset {
  return {
    factory: `DebeziumSource.${factory}`,
    consumes: [...CONNECTION, ...HISTORY, ...consumes],
    replaced: ['database.user', 'database.password', ...HISTORY],
    properties(configuration, values) {
      const [host, prefix, tables] = ['database.hostname', 'topic.prefix', 'table.include.list'].map(key => configuration.get(key));
      const rest = further(configuration);
      if (host === undefined || prefix === undefined || tables?.literal === undefined || rest === undefined) {
        return undefined;
      }
      const { databaseName, ...own } = rest;
      const unwraps = [...configuration.values()].some(({ literal }) => literal === EXTRACT_NEW_RECORD_STATE);
      return {
        database: call('SourceDatabase.fromEndpoint', {
          engine: new Name(`DatabaseEngine.${engine}`),
          host: values.code(host, 'database.hostname'),
          port: portOf(configuration.get('database.port'), values),
          databaseName,
          secret: login(configuration, 'database.user', 'database.password', values),
        }),
        topicPrefix: values.code(prefix, 'topic.prefix'),
        tables: listOf(tables.literal),
        recordShape: unwraps ? undefined : new Name('RecordShape.ENVELOPE'),
        topicsExist: [...configuration.keys()].some(key => key.startsWith('topic.creation.')) ? undefined : true,
        schemaHistoryTopic: configuration.get(HISTORY_TOPIC)?.literal,
        ...own,
      };
    },
  };
}

const SERVER_ID = 'database.server.id';

function binlog(factory: string, engine: string): Preset {
  return debezium(factory, engine, configuration => {
    const serverId = numberOf(configuration.get(SERVER_ID));
    return serverId === undefined ? undefined : { serverId };
  }, [SERVER_ID]);
}

function ofDatabase(key: string): (configuration: Configuration) => CodeObject | undefined {
  return configuration => {
    const databaseName = configuration.get(key)?.literal;
    return databaseName === undefined || databaseName.includes(',') ? undefined : { databaseName };
  };
}

function s3(factory: string, keys: { readonly bucket: string; readonly region: string; readonly flush?: string }): Preset {
  return {
    factory: `S3Sink.${factory}`,
    consumes: [keys.bucket, keys.region, ...keys.flush === undefined ? [] : [keys.flush]],
    sink: true,
    properties(configuration, values) {
      const [bucket, region, flush] = [keys.bucket, keys.region, keys.flush ?? ''].map(key => configuration.get(key));
      if (bucket === undefined || (keys.flush !== undefined && numberOf(flush) === undefined)) {
        return undefined;
      }
      const name = values.code(bucket, keys.bucket);
      const id = bucket.literal ?? 'bucket';
      return {
        bucket: values.made(`bucket ${bucket.identity}`, `${id} bucket`, 's3.IBucket', call('s3.Bucket.fromBucketName', new Name('this'), pascalCase(`${id} Bucket`), name)),
        bucketRegion: region && values.code(region, keys.region),
        flushSize: numberOf(flush),
      };
    },
  };
}

const PRESETS: Readonly<Record<string, Preset>> = {
  [DEBEZIUM_POSTGRES]: debezium('postgres', 'POSTGRES', ofDatabase('database.dbname'), ['database.dbname']),
  [DEBEZIUM_SQL_SERVER]: debezium('sqlServer', 'SQL_SERVER', ofDatabase('database.names'), ['database.names']),
  [DEBEZIUM_MYSQL]: binlog('mysql', 'MYSQL'),
  [DEBEZIUM_MARIADB]: binlog('mariadb', 'MARIADB'),
  [CONFLUENT_S3_SINK]: s3('confluent', { bucket: 's3.bucket.name', region: 's3.region', flush: 'flush.size' }),
  [AIVEN_S3_SINK]: s3('aiven', { bucket: 'aws.s3.bucket.name', region: 'aws.s3.region' }),
  [MONGODB_SINK]: {
    factory: 'MongoDbSink.mongodb',
    consumes: ['connection.uri', 'database', 'collection'],
    replaced: ['connection.uri'],
    sink: true,
    properties(configuration, values) {
      const [uri, database, collection] = ['connection.uri', 'database', 'collection'].map(key => configuration.get(key));
      return uri === undefined || database === undefined ? undefined : {
        connectionString: values.secret('connection.uri', uri),
        databaseName: values.code(database, 'database'),
        collection: collection && values.code(collection, 'collection'),
      };
    },
  },
  [AIVEN_OPENSEARCH_SINK]: {
    factory: 'OpenSearchSink.aiven',
    consumes: ['connection.url', 'connection.username', 'connection.password'],
    replaced: ['connection.username', 'connection.password'],
    sink: true,
    properties(configuration, values) {
      const url = configuration.get('connection.url');
      return url === undefined ? undefined : {
        target: call('OpenSearchTarget.endpoint', values.code(url, 'connection.url')),
        authentication: configuration.has('connection.password')
          ? call('OpenSearchAuthentication.basic', login(configuration, 'connection.username', 'connection.password', values))
          : call(`OpenSearchAuthentication.${configuration.has('aws.signing.region') ? 'iam' : 'anonymous'}`),
      };
    },
  },
  [CONFLUENT_ELASTICSEARCH_SINK]: {
    factory: 'ElasticsearchSink.confluent',
    consumes: ['connection.url', 'connection.username', 'connection.password'],
    replaced: ['connection.username', 'connection.password'],
    sink: true,
    properties(configuration, values) {
      const urls = configuration.get('connection.url')?.literal;
      return urls === undefined ? undefined : {
        urls: listOf(urls),
        secret: configuration.has('connection.password') ? login(configuration, 'connection.username', 'connection.password', values) : undefined,
      };
    },
  },
  [CLICKHOUSE_SINK]: {
    factory: 'ClickHouseSink.clickhouse',
    consumes: ['hostname', 'port', 'database', 'username', 'password'],
    replaced: ['username', 'password'],
    sink: true,
    properties(configuration, values) {
      const [host, database] = ['hostname', 'database'].map(key => configuration.get(key));
      return host === undefined ? undefined : {
        hostname: values.code(host, 'hostname'),
        port: portOf(configuration.get('port'), values),
        databaseName: database && values.code(database, 'database'),
        secret: login(configuration, 'username', 'password', values),
      };
    },
  },
};

/**
 * The definition of a connector by the preset of its class.
 *
 * @param shared properties that any definition has: tasks, converters, transforms
 */
export function presetCode(className: string, configuration: Configuration, shared: CodeObject, values: Values): PresetCode | undefined {
  const preset = Object.hasOwn(PRESETS, className) ? PRESETS[className] : undefined;
  const properties = preset?.properties(configuration, values);
  if (preset === undefined || properties === undefined) {
    return undefined;
  }
  const rest = new Map([...configuration].filter(([key]) => !preset.consumes.includes(key) && !(preset.sink && /^topics(\.regex)?$/.test(key))));
  return {
    preset: preset.factory,
    replaced: preset.replaced ?? [],
    code: call(preset.factory, { ...properties, ...(preset.sink ? topicsRead(configuration, values) : {}), ...shared, ...optionCodes(rest, values) }),
  };
}

/** The secret with user name and password; the name alone is in no code then. */
function login(configuration: Configuration, userKey: string, passwordKey: string, values: Values): Code {
  const password = configuration.get(passwordKey);
  const user = configuration.get(userKey)?.literal;
  return password && values.storedSecretOf(password) || values.given(`login ${passwordKey}`, passwordKey.replace('password', 'login'), {
    type: 'secretsmanager.ISecret',
    doc: `The secret with username${user === undefined || user.includes('${') ? '' : ` (${user})`} and password.`,
    standIn: call('secretsmanager.Secret.fromSecretNameV2', new Name('this'), pascalCase(passwordKey), 'login'),
  });
}

/** A port, which may be known at the deploy only. */
function portOf(value: Text | undefined, values: Values): Code | undefined {
  return value && (numberOf(value) ?? call('Token.asNumber', values.code(value, 'port')));
}

function numberOf(value: Text | undefined): number | undefined {
  return value?.literal !== undefined && /^\d+$/.test(value.literal) ? Number(value.literal) : undefined;
}

/** A list with patterns: commas within braces are no separators. */
function listOf(text: string): string[] {
  return text.split(/,(?![^{]*\})/).map(entry => entry.trim()).filter(entry => entry !== '');
}
