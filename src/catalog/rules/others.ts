import { rule } from './rule';
import type { OptionRule, OptionViolation } from './rule';
import { BYTES_CONVERTER, STRING_CONVERTER } from './view';

const HTTP = /^io\.aiven\.kafka\.connect\.http\.HttpSinkConnector$/;
const EVENTBRIDGE = /^software\.amazon\.event\.kafkaconnector\.EventBridgeSinkConnector$/;
const SNOWFLAKE = /^com\.snowflake\.kafka\.connector\.SnowflakeSinkConnector$/;
const CLICKHOUSE = /^com\.clickhouse\.kafka\.connect\.ClickHouseSinkConnector$/;
const ICEBERG = /^org\.apache\.iceberg\.connect\.IcebergSinkConnector$/;

const say = (key: string, message: string, when: boolean | undefined): OptionViolation[] => (when ? [{ key, message }] : []);

const HTTP_SOURCE = 'Aiven HTTP sink 0.9.0, HttpSinkConfig.validate';
const EVENTBRIDGE_SOURCE = 'EventBridge sink 1.5.0, EventBridgeSinkConfigValidator';
const SNOWFLAKE_SOURCE = 'Snowflake connector 3.5.3, DefaultConnectorConfigValidator';
const STREAMING_ONLY = ['snowflake.enable.schematization', 'snowflake.streaming.max.client.lag', 'snowflake.streaming.max.memory.limit.bytes', 'snowflake.streaming.enable.single.buffer'];

export const OTHER_RULES: OptionRule[] = [
  rule({
    id: 'MC-OPT-600',
    classes: HTTP,
    title: 'the authorization has what its type needs',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'set the options of the type, and only those',
    source: HTTP_SOURCE,
    check: view => [
      ...say('http.headers.authorization', 'must be set with http.authorization.type=static', view.is('http.authorization.type', 'static') && view.isMissing('http.headers.authorization')),
      ...say('http.headers.authorization', 'must not be set with http.authorization.type=none', view.is('http.authorization.type', 'none') && view.isSet('http.headers.authorization')),
      ...['oauth2.access.token.url', 'oauth2.client.id', 'oauth2.client.secret'].filter(() => view.is('http.authorization.type', 'oauth2')).flatMap(key => say(key, 'must be set with http.authorization.type=oauth2', view.isMissing(key))),
    ],
  }),
  rule({
    id: 'MC-OPT-601',
    classes: HTTP,
    title: 'batches and tolerance exclude each other',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'set errors.tolerance=none, or batching.enabled=false',
    source: HTTP_SOURCE,
    check: view => say('batching.enabled', 'is true with errors.tolerance=all', view.isTrue('batching.enabled') && view.is('errors.tolerance', 'all')),
  }),
  rule({
    id: 'MC-OPT-602',
    classes: HTTP,
    title: 'a proxy has host and port',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'set both, or none',
    source: HTTP_SOURCE,
    check: view => {
      const port = view.isOpaque('http.proxy.port') || (view.number('http.proxy.port') ?? -1) >= 0;
      return port === view.isSet('http.proxy.host') ? [] : [{ key: port ? 'http.proxy.host' : 'http.proxy.port', message: 'is missing: host and port of the proxy go together' }];
    },
  }),
  rule({
    id: 'MC-OPT-610',
    classes: EVENTBRIDGE,
    title: 'names of AWS resources have their form',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'correct the ARN',
    source: EVENTBRIDGE_SOURCE,
    check: view => [
      ...say('aws.eventbridge.eventbus.arn', 'must be the ARN of an event bus', view.isSet('aws.eventbridge.eventbus.arn') && view.text('aws.eventbridge.eventbus.arn') !== undefined
        && !/^arn:aws[a-z-]*:events:[a-z0-9-]+:\d{12}:event-bus\/.+/.test(view.text('aws.eventbridge.eventbus.arn')!)),
      ...say('aws.eventbridge.iam.role.arn', 'must be the ARN of a role in the partition aws', view.isSet('aws.eventbridge.iam.role.arn') && view.text('aws.eventbridge.iam.role.arn') !== undefined
        && !/^arn:aws:iam::\d{12}:role\/.+/.test(view.text('aws.eventbridge.iam.role.arn')!)),
    ],
  }),
  rule({
    id: 'MC-OPT-611',
    classes: EVENTBRIDGE,
    title: 'retries are between 0 and 10',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'use a number of 0 to 10',
    source: EVENTBRIDGE_SOURCE,
    check: view => say('aws.eventbridge.retries.max', 'must be between 0 and 10', [view.number('aws.eventbridge.retries.max')].some(one => one !== undefined && (one < 0 || one > 10))),
  }),
  rule({
    id: 'MC-OPT-612',
    classes: EVENTBRIDGE,
    title: 'several detail types name their topics',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'write topic:type for each',
    source: EVENTBRIDGE_SOURCE,
    check: view => {
      const types = view.list('aws.eventbridge.detail.types') ?? [];
      const wrong = types.find(one => one.split(':').length !== 2);
      return say('aws.eventbridge.detail.types', `has '${wrong}', expected topic:type where there are several`, types.length > 1 && wrong !== undefined);
    },
  }),
  rule({
    id: 'MC-OPT-613',
    classes: EVENTBRIDGE,
    title: 'what is offloaded is part of the value',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'start the path with $.detail.value',
    source: EVENTBRIDGE_SOURCE,
    check: view => say('aws.eventbridge.offloading.default.fieldref', 'must start with $.detail.value', view.isSet('aws.eventbridge.offloading.default.fieldref')
      && view.text('aws.eventbridge.offloading.default.fieldref')?.startsWith('$.detail.value') === false),
  }),
  rule({
    id: 'MC-OPT-720',
    classes: SNOWFLAKE,
    title: 'the connector name is one that Snowflake takes',
    severity: 'warning',
    why: 'newer versions of the connector make another name of it, older ones refuse it',
    fix: 'use letters, digits, hyphens and underscores in name, with no digit at its beginning',
    source: 'Snowflake connector, Utils.isValidSnowflakeApplicationName and convertAppName',
    check: view => say('name', 'should have letters, digits, hyphens, underscores and $ only, and no digit at its beginning',
      view.isSet('name') && view.text('name') !== undefined && !/^[-_A-Za-z][-\w$]+$/.test(view.text('name')!)),
  }),
  rule({
    id: 'MC-OPT-721',
    classes: SNOWFLAKE,
    title: 'the login has what its kind needs',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'set the private key, or client id, client secret and refresh token',
    source: SNOWFLAKE_SOURCE,
    check: view => view.is('snowflake.authenticator', 'oauth')
      ? ['snowflake.oauth.client.id', 'snowflake.oauth.client.secret', 'snowflake.oauth.refresh.token'].filter(key => view.isMissing(key)).map(key => ({ key, message: 'must be set with snowflake.authenticator=oauth' }))
      : say('snowflake.private.key', 'must be set', view.isMissing('snowflake.private.key') && !view.isOpaque('snowflake.authenticator')),
  }),
  rule({
    id: 'MC-OPT-722',
    classes: SNOWFLAKE,
    title: 'streaming has a role, and only streaming its options',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'set snowflake.ingestion.method=SNOWPIPE_STREAMING with snowflake.role.name',
    source: SNOWFLAKE_SOURCE,
    check: view => [
      ...say('snowflake.role.name', 'must be set with SNOWPIPE_STREAMING', view.is('snowflake.ingestion.method', 'snowpipe_streaming') && view.isMissing('snowflake.role.name')),
      ...STREAMING_ONLY.filter(key => view.is('snowflake.ingestion.method', 'snowpipe') && view.isSet(key) && !view.is(key, 'false') && view.context.config.has(key)).map(key => ({ key, message: 'is only for SNOWPIPE_STREAMING' })),
    ],
  }),
  rule({
    id: 'MC-OPT-723',
    classes: SNOWFLAKE,
    title: 'the converters fit the way of ingestion',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'use a converter with a structure, and Snowflake\'s own only without streaming',
    source: SNOWFLAKE_SOURCE,
    check: view => {
      const converter = view.converter('value');
      return [
        ...say('value.converter', 'does not go with snowflake.enable.schematization', view.isTrue('snowflake.enable.schematization') && (converter === STRING_CONVERTER || converter === BYTES_CONVERTER)),
        ...say('value.converter', 'does not go with SNOWPIPE_STREAMING', view.is('snowflake.ingestion.method', 'snowpipe_streaming') && /^com\.snowflake\./.test(converter ?? '')),
      ];
    },
  }),
  rule({
    id: 'MC-OPT-724',
    classes: SNOWFLAKE,
    title: 'topics are mapped to tables in pairs',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'write topic:table, each topic once',
    source: SNOWFLAKE_SOURCE,
    check: view => {
      const pairs = view.list('snowflake.topic2table.map') ?? [];
      const wrong = pairs.find(one => one.split(':').length !== 2);
      const topics = pairs.map(one => one.split(':')[0].trim());
      return say('snowflake.topic2table.map', wrong ? `has '${wrong}', expected topic:table` : 'names a topic twice', wrong !== undefined || new Set(topics).size < topics.length);
    },
  }),
  rule({
    id: 'MC-OPT-740',
    classes: CLICKHOUSE,
    title: 'plain text has an insert format',
    severity: 'error',
    why: 'every write throws',
    fix: 'set customInsertFormat=true and insertFormat',
    source: 'ClickHouse sink 1.5.0, ClickHouseWriter',
    check: view => say('insertFormat', 'must be set, with customInsertFormat=true, for values of StringConverter', view.converter('value') === STRING_CONVERTER
      && view.formBehind('value', 'text') === 'text' && (view.is('customInsertFormat', 'false') || view.is('insertFormat', 'none'))),
  }),
  rule({
    id: 'MC-OPT-750',
    classes: ICEBERG,
    title: 'records have a table',
    severity: 'error',
    why: 'the validation passes, then the connector fails at start (seen)',
    fix: 'set iceberg.tables, or iceberg.tables.dynamic-enabled=true with iceberg.tables.route-field',
    source: 'Apache Iceberg 1.10.1, IcebergSinkConfig.validate',
    check: view => [
      ...say('iceberg.tables', 'must be set, unless iceberg.tables.dynamic-enabled is true', view.isMissing('iceberg.tables') && view.is('iceberg.tables.dynamic-enabled', 'false')),
      ...say('iceberg.tables.route-field', 'must be set with iceberg.tables.dynamic-enabled=true', view.isTrue('iceberg.tables.dynamic-enabled') && view.isMissing('iceberg.tables.route-field')),
    ],
  }),
];
