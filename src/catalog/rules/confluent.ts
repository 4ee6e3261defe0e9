import { rule } from './rule';
import type { OptionRule, OptionViolation } from './rule';
import { RuleView } from './view';

const S3 = /^io\.confluent\.connect\.s3\.S3SinkConnector$/;
const ELASTIC = /^io\.confluent\.connect\.elasticsearch\.ElasticsearchSinkConnector$/;
const S3_SOURCE = 'Confluent S3 sink 12.1.9';
const ELASTIC_SOURCE = 'Confluent Elasticsearch sink 15.1.3, Validator';
const FORMATS = ['format.class', 'keys.format.class', 'headers.format.class'];

const say = (key: string, message: string, when: boolean | undefined): OptionViolation[] => (when ? [{ key, message }] : []);

/** Both or none; the one that is missing is reported. */
function together(view: RuleView, left: string, right: string): OptionViolation[] {
  return view.isSet(left) === view.isSet(right) ? [] : [{ key: view.isSet(left) ? right : left, message: `is missing: ${left} and ${right} go together` }];
}

function partitioner(view: RuleView, name: RegExp): boolean {
  return name.test(view.text('partitioner.class') ?? '');
}

export const CONFLUENT_RULES: OptionRule[] = [
  rule({
    id: 'MC-OPT-400',
    classes: S3,
    title: 'a scheduled rotation has a time zone',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'set timezone, for example UTC',
    source: `${S3_SOURCE}, S3SinkConnectorConfig.validateTimezone`,
    check: view => say('timezone', 'must be set with rotate.schedule.interval.ms', (view.number('rotate.schedule.interval.ms') ?? -1) > 0 && view.isMissing('timezone')),
  }),
  rule({
    id: 'MC-OPT-401',
    classes: S3,
    title: 'gzip is for text and bytes',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'use JsonFormat or ByteArrayFormat, or set s3.compression.type=none',
    source: `${S3_SOURCE}, S3SinkConnectorValidator.validateCompression`,
    check: view => view.is('s3.compression.type', 'gzip') ? FORMATS.filter(key => /(AvroFormat|ParquetFormat)$/.test(view.text(key) ?? ''))
      .filter(key => key === 'format.class' || view.isTrue(key === 'keys.format.class' ? 'store.kafka.keys' : 'store.kafka.headers'))
      .map(key => ({ key, message: 'does not take s3.compression.type=gzip' })) : [],
  }),
  rule({
    id: 'MC-OPT-402',
    classes: S3,
    title: 'tombstones are written with their keys',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'set store.kafka.keys=true',
    source: `${S3_SOURCE}, S3SinkConnectorValidator`,
    check: view => say('store.kafka.keys', 'must be true with behavior.on.null.values=write', view.is('behavior.on.null.values', 'write') && view.is('store.kafka.keys', 'false')),
  }),
  rule({
    id: 'MC-OPT-403',
    classes: S3,
    title: 'transfer acceleration has no path-style access',
    severity: 'error',
    why: 'the connector refuses its configuration; path-style access is on by default',
    fix: 'set s3.path.style.access.enabled=false',
    source: `${S3_SOURCE}, S3SinkConnectorValidator`,
    check: view => say('s3.path.style.access.enabled', 'must be false with s3.wan.mode=true', view.isTrue('s3.wan.mode') && view.isTrue('s3.path.style.access.enabled')),
  }),
  rule({
    id: 'MC-OPT-404',
    classes: S3,
    title: 'the partitioner has what it needs',
    severity: 'error',
    why: 'the task fails at start',
    fix: 'set the options of the partitioner',
    source: `${S3_SOURCE}, TimeBasedPartitioner, PartitionerConfig`,
    check: view => [
      ...say('partition.duration.ms', 'must be above 0 with TimeBasedPartitioner', partitioner(view, /\.TimeBasedPartitioner$/) && (view.number('partition.duration.ms') ?? -1) <= 0 && !view.isOpaque('partition.duration.ms')),
      ...say('path.format', 'must be set with TimeBasedPartitioner', partitioner(view, /\.TimeBasedPartitioner$/) && view.isMissing('path.format')),
      ...['locale', 'timezone'].filter(() => partitioner(view, /\.(TimeBased|Daily|Hourly)Partitioner$/)).flatMap(key => say(key, 'must be set with a partitioner by time', view.isMissing(key))),
      ...say('partition.field.name', 'must be set with FieldPartitioner', partitioner(view, /\.FieldPartitioner$/) && view.isMissing('partition.field.name')),
    ],
  }),
  rule({
    id: 'MC-OPT-405',
    classes: S3,
    title: 'the credentials provider is of the SDK in the archive',
    severity: 'error',
    why: 'since 11.0.0 the class must be of the AWS SDK v2',
    fix: 'use software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider',
    source: S3_SOURCE,
    check: view => say('s3.credentials.provider.class', 'is of the AWS SDK v1', /^com\.amazonaws\./.test(view.text('s3.credentials.provider.class') ?? '') && !/^([1-9]|10)\./.test(view.context.version ?? '')),
  }),
  rule({
    id: 'MC-OPT-406',
    classes: S3,
    title: 'a tombstone does not stop the task',
    severity: 'info',
    why: 'the default of behavior.on.null.values is fail',
    fix: 'set behavior.on.null.values=ignore, or write with store.kafka.keys=true',
    source: S3_SOURCE,
    check: view => say('behavior.on.null.values', 'is left at fail, so one tombstone stops the task', !view.context.config.has('behavior.on.null.values')),
  }),
  rule({
    id: 'MC-OPT-700',
    classes: ELASTIC,
    title: 'user and password go together',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'set both, or none',
    source: ELASTIC_SOURCE,
    check: view => [...together(view, 'connection.username', 'connection.password'), ...together(view, 'proxy.username', 'proxy.password'), ...together(view, 'kerberos.user.principal', 'kerberos.keytab.path')],
  }),
  rule({
    id: 'MC-OPT-701',
    classes: ELASTIC,
    title: 'data streams are complete',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'set data.stream.type and data.stream.dataset together, and only insert',
    source: ELASTIC_SOURCE,
    check: view => {
      const stream = view.isSet('data.stream.dataset') || view.is('data.stream.type', 'logs', 'metrics');
      return [
        ...say('data.stream.dataset', 'must be set with data.stream.type', view.is('data.stream.type', 'logs', 'metrics') && view.isMissing('data.stream.dataset')),
        ...say('data.stream.type', 'must be set with data.stream.dataset', view.isSet('data.stream.dataset') && view.is('data.stream.type', 'none')),
        ...say('write.method', 'must be insert with data streams', stream && view.is('write.method', 'upsert')),
        ...say('behavior.on.null.values', 'must not be delete with data streams', stream && view.is('behavior.on.null.values', 'delete')),
        ...say('data.stream.timestamp.field', 'needs a data stream', view.isSet('data.stream.timestamp.field') && !stream && view.context.config.has('data.stream.timestamp.field') && !view.isOpaque('data.stream.dataset')),
      ];
    },
  }),
  rule({
    id: 'MC-OPT-702',
    classes: ELASTIC,
    title: 'external resources are mapped',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'set usage and mapping together',
    source: ELASTIC_SOURCE,
    check: view => {
      const used = view.context.config.has('external.resource.usage') && !view.is('external.resource.usage', 'disabled') && !view.isOpaque('external.resource.usage');
      const mapped = view.isSet('topic.to.external.resource.mapping');
      return [
        ...say('topic.to.external.resource.mapping', 'must be set with external.resource.usage', used && !mapped),
        ...say('external.resource.usage', 'must be set with topic.to.external.resource.mapping', mapped && view.is('external.resource.usage', 'disabled')),
      ];
    },
  }),
  rule({
    id: 'MC-OPT-703',
    classes: ELASTIC,
    title: 'a setting for all topics leaves no setting for some',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'remove the list of topics',
    source: ELASTIC_SOURCE,
    check: view => ['key', 'schema'].flatMap(one => say(`topic.${one}.ignore`, `must be empty with ${one}.ignore=true`, view.isTrue(`${one}.ignore`) && view.isSet(`topic.${one}.ignore`))),
  }),
  rule({
    id: 'MC-OPT-704',
    classes: ELASTIC,
    title: 'buffers and times fit each other',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'raise max.buffered.records, or flush.timeout.ms',
    source: ELASTIC_SOURCE,
    check: view => {
      const [buffered, batch, flight, linger, flush] = ['max.buffered.records', 'batch.size', 'max.in.flight.requests', 'linger.ms', 'flush.timeout.ms'].map(key => view.number(key));
      return [
        ...say('max.buffered.records', `is less than batch.size times max.in.flight.requests (${batch! * flight!})`, buffered !== undefined && batch !== undefined && flight !== undefined && buffered < batch * flight),
        ...say('linger.ms', 'is more than flush.timeout.ms', linger !== undefined && flush !== undefined && linger > flush),
      ];
    },
  }),
  rule({
    id: 'MC-OPT-705',
    classes: ELASTIC,
    title: 'a proxy is complete and without Kerberos',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'set proxy.host, and no Kerberos',
    source: ELASTIC_SOURCE,
    check: view => [
      ...say('proxy.host', 'must be set with proxy.username', view.isSet('proxy.username') && view.isMissing('proxy.host')),
      ...say('kerberos.user.principal', 'does not go with a proxy', view.isSet('kerberos.user.principal') && view.isSet('proxy.host')),
      ...say('kerberos.user.principal', 'does not go with connection.username', view.isSet('kerberos.user.principal') && view.isSet('connection.username')),
    ],
  }),
  rule({
    id: 'MC-OPT-706',
    classes: ELASTIC,
    title: 'TLS settings and the protocol agree',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'set elastic.security.protocol=SSL with elastic.https. keys',
    source: ELASTIC_SOURCE,
    check: view => {
      const keys = view.context.config.keys().filter(key => key.startsWith('elastic.https.ssl.'));
      return [
        ...say(keys[0] ?? '', 'needs elastic.security.protocol=SSL', keys.length > 0 && view.is('elastic.security.protocol', 'plaintext')),
        ...say('elastic.security.protocol', 'is SSL, which version 15.1 cannot do on Kafka Connect 3.7: it needs a class of Kafka 4', view.is('elastic.security.protocol', 'ssl') && /^15\./.test(view.context.version ?? '')),
      ];
    },
  }),
];
