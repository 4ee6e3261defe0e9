import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { ConfigProvider, Connector, ConnectorSecret, Transform } from '../../src/connect';
import { DebeziumSource, OpenSearchTarget, RecordShape, S3Sink } from '../../src/connectors';
import type { S3SinkAivenOptions, DebeziumPostgresSourceOptions } from '../../src/connectors';
import { CdcToOpenSearch } from '../../src/pipelines';
import type { CdcToOpenSearchProps } from '../../src/pipelines';
import { Stage } from '../connectors/stage';

type Config = Record<string, string>;
interface Asked { readonly source?: Partial<DebeziumPostgresSourceOptions>; readonly sink?: Config; readonly pipeline?: Partial<CdcToOpenSearchProps> }

/** What the library says of a pipeline in which somebody asks for something: `error MC-…`, `warning MC-…`, or the text of what is thrown. */
function cdc({ source, sink, pipeline: props }: Asked): { said: string[]; source: Config; sink: Config } {
  const stage = new Stage();
  try {
    const domain = new opensearch.Domain(stage.stack, 'Domain', {
      version: opensearch.EngineVersion.OPENSEARCH_2_19,
      vpc: stage.vpc,
      vpcSubnets: [{ subnets: [stage.vpc.privateSubnets[0]] }],
      zoneAwareness: { enabled: false },
    });
    const pipeline = new CdcToOpenSearch(stage.stack, 'Search', {
      cluster: stage.cluster,
      source: DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'fin', tables: ['public.orders', 'public.customers'], ...source }),
      target: OpenSearchTarget.domain(domain),
      sink: { config: sink },
      ...props,
    });
    const findings = [...stage.findings(pipeline.source), ...stage.findings(pipeline.sink), ...stage.fleetFindings(pipeline.source, pipeline.sink)];
    return {
      said: findings.filter(({ severity }) => severity !== 'info').map(({ severity, rule }) => `${severity} ${rule}`),
      source: stage.configuration(pipeline.source),
      sink: stage.configuration(pipeline.sink),
    };
  } catch (error) {
    return { said: [`thrown ${(error as Error).message}`], source: {}, sink: {} };
  }
}

function archive(options: Partial<S3SinkAivenOptions>, source?: Partial<DebeziumPostgresSourceOptions>): { said: string[]; sink: Config } {
  const stage = new Stage();
  try {
    const changesFrom = source && DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'fin', tables: ['public.orders'], ...source });
    const bucket = new s3.Bucket(stage.stack, 'Bucket');
    const sink = stage.connector('Sink', S3Sink.aiven({ bucket, changesFrom, topics: changesFrom ? undefined : ['orders'], ...options }));
    const connectors = [...changesFrom ? [stage.connector('Source', changesFrom)] : [], sink];
    const findings = [...connectors.flatMap(connector => stage.findings(connector)), ...stage.fleetFindings(...connectors)];
    return { said: findings.filter(({ severity }) => severity !== 'info').map(({ severity, rule }) => `${severity} ${rule}`), sink: stage.configuration(sink) };
  } catch (error) {
    return { said: [`thrown ${(error as Error).message}`], sink: {} };
  }
}

type Kind = 'REST' | 'FAILED' | 'WRONG' | 'STUCK' | 'RIGHT';
interface Row {
  readonly what: string;
  readonly kind: Kind;
  /** Asks for it; what is said must match. */
  readonly asked?: () => string[];
  readonly says?: RegExp;
  /** Why nothing is said, where the outcome is no wrong data, or where it cannot be known at synth. */
  readonly silent?: string;
}

const GOLDEN = cdc({});
const SERIOUS = /^(error|warning|thrown)/;
const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const STRING_CONVERTER = 'org.apache.kafka.connect.storage.StringConverter';
const unwrapMode = (mode: string) => cdc({ source: { config: { 'transforms.unwrap.delete.tombstone.handling.mode': mode } } }).said;

/** Each row of the study of real runs, by section and place. A row that is missing fails the suite. */
const ROWS: Record<string, Row> = {
  '2.1/01': { what: 'no converters on either side', kind: 'FAILED', asked: () => cdc({ source: { config: { 'value.converter': STRING_CONVERTER, 'key.converter': STRING_CONVERTER } }, sink: { 'schema.ignore': 'false' } }).said, says: SERIOUS },
  '2.1/02': { what: 'keys as structures', kind: 'FAILED', asked: () => cdc({ sink: { 'key.converter': JSON_CONVERTER, 'key.converter.schemas.enable': 'false' } }).said, says: /MC-OPT-105/ },
  '2.1/03': { what: 'keys as structures, tolerated', kind: 'FAILED', asked: () => cdc({ sink: { 'key.converter': JSON_CONVERTER, 'key.converter.schemas.enable': 'false', 'errors.tolerance': 'all' } }).said, says: /MC-OPT-105/ },
  '2.1/04': { what: 'ignored keys', kind: 'WRONG', asked: () => cdc({ sink: { 'key.ignore': 'true' } }).said, says: /MC-OPT-1(12|19)/ },
  '2.1/05': { what: 'one column of a composite key', kind: 'WRONG', silent: 'the default takes the whole key; which columns a key has is not known at synth, and one that is asked for may be the only one' },
  '2.1/06': { what: 'a column that the key lacks', kind: 'FAILED', silent: 'which columns a key has is not known at synth' },
  '2.1/07': { what: 'ValueToKey over tombstones', kind: 'FAILED', asked: () => cdc({ source: { transforms: [Transform.of('org.apache.kafka.connect.transforms.ValueToKey', { config: { fields: 'id' } })] } }).said, says: /MC-OPT-906/ },
  '2.1/08': { what: 'a table without a primary key', kind: 'FAILED', silent: 'keys of tables are not known at synth; the task fails and nothing is lost' },
  '2.1/09': { what: 'records without keys are dropped', kind: 'WRONG', asked: () => cdc({ sink: { 'drop.invalid.message': 'true' } }).said, says: /MC-OPT-106/ },
  '2.1/10': { what: 'keys with schemas read as text', kind: 'FAILED', asked: () => cdc({ source: { config: { 'key.converter.schemas.enable': 'true' } } }).said, says: /MC-PIPE-001/ },
  '2.1/11': { what: 'version conflicts fail', kind: 'FAILED', asked: () => cdc({ sink: { 'behavior.on.version.conflict': 'fail' } }).said, says: /MC-OPT-118/ },
  '2.1/12': { what: 'two topics in one index', kind: 'WRONG', asked: () => cdc({ sink: { 'transforms': 'route', 'transforms.route.type': 'org.apache.kafka.connect.transforms.RegexRouter', 'transforms.route.regex': '.*', 'transforms.route.replacement': 'all' } }).said, says: /MC-OPT-110/ },
  '2.1/13': { what: 'upserts with deletions', kind: 'WRONG', asked: () => cdc({ sink: { 'index.write.method': 'upsert' } }).said, says: /MC-OPT-109/ },
  '2.1/14': { what: 'upserts with ignored keys', kind: 'FAILED', asked: () => cdc({ sink: { 'index.write.method': 'upsert', 'key.ignore': 'true' } }).said, says: /MC-OPT-100/ },
  '2.1/15': { what: 'upserts into data streams', kind: 'FAILED', asked: () => cdc({ sink: { 'index.write.method': 'upsert', 'data.stream.enabled': 'true' } }).said, says: /MC-OPT-101/ },
  '2.1/16': {
    what: 'slots stay, and one slot for two',
    kind: 'FAILED',
    says: /MC-DBZ-010/,
    asked: () => {
      const stage = new Stage();
      const database = stage.postgres();
      const sources = ['a', 'b'].map(topicPrefix => stage.connector(topicPrefix.toUpperCase(), DebeziumSource.postgres({ database, topicPrefix, tables: ['public.orders'], slotName: 'one' })));
      return stage.fleetFindings(...sources).map(({ severity, rule }) => `${severity} ${rule}`);
    },
  },

  '2.2/01': { what: 'no unwrap', kind: 'WRONG', asked: () => cdc({ source: { recordShape: RecordShape.ENVELOPE } }).said, says: /MC-PIPE-002/ },
  '2.2/02': { what: 'unwrap at the sink without schemas', kind: 'WRONG', asked: () => cdc({ sink: { 'transforms': 'unwrap', 'transforms.unwrap.type': 'io.debezium.transforms.ExtractNewRecordState' } }).said, says: /MC-OPT-907/ },
  '2.2/03': { what: 'unwrap at the sink, class not in its plugin', kind: 'REST', silent: 'the plugin is inspected where it is fetched: MC-PLUG-002, tested with the checks' },
  '2.2/04': { what: 'decimals by default, without schemas', kind: 'WRONG', asked: () => cdc({ source: { config: { 'decimal.handling.mode': 'precise' } } }).said, says: /MC-OPT-901/ },
  '2.2/05': { what: 'exact decimals with schemas, mapped from the schema', kind: 'WRONG', asked: () => cdc({ source: { config: { 'value.converter.schemas.enable': 'true', 'decimal.handling.mode': 'precise' } }, sink: { 'schema.ignore': 'false' } }).said, says: /MC-PIPE-006/ },
  '2.2/06': { what: 'decimals as floating point', kind: 'WRONG', asked: () => cdc({ source: { config: { 'decimal.handling.mode': 'double' } } }).said, says: /MC-PIPE-006/ },
  '2.2/07': { what: 'times by default', kind: 'WRONG', asked: () => cdc({ source: { config: { 'time.precision.mode': 'adaptive' } } }).said, says: /MC-PIPE-006/ },
  '2.2/08': { what: 'days taken for milliseconds', kind: 'WRONG', asked: () => cdc({ source: { config: { 'time.precision.mode': 'connect', 'value.converter.schemas.enable': 'true' } }, sink: { 'schema.ignore': 'false' } }).said, says: /MC-PIPE-003/ },
  '2.2/09': { what: 'untouched large columns', kind: 'WRONG', asked: () => cdc({ source: { toastHandling: 'REPLICA_IDENTITY_FULL' as never } }).said, says: /MC-PIPE-007/ },
  '2.2/10': { what: 'no index template', kind: 'FAILED', silent: 'the pipeline puts one; leaving it to oneself is said by PipelineIndexTemplate.unmanaged()' },
  '2.2/11': { what: 'columns that come later, mapping from the schema', kind: 'FAILED', silent: 'as 2.2/10: the template covers them' },
  '2.2/12': { what: 'mapping from values without a schema', kind: 'FAILED', asked: () => cdc({ sink: { 'schema.ignore': 'false' } }).said, says: /MC-OPT-107/ },
  '2.2/13': { what: 'schemas expected where there are none', kind: 'FAILED', asked: () => cdc({ sink: { 'value.converter.schemas.enable': 'true' } }).said, says: /MC-PIPE-001/ },

  '2.3/01': { what: 'no unwrap: envelope, then tombstone', kind: 'RIGHT', silent: 'documents are removed; that they are envelopes is 2.2/01' },
  '2.3/02': { what: 'tombstone: the text null', kind: 'RIGHT', silent: 'documents are removed; topics are then not compacted, where the text would stay for ever' },
  '2.3/03': { what: 'drop', kind: 'WRONG', asked: () => unwrapMode('drop'), says: /MC-PIPE-005/ },
  '2.3/04': { what: 'rewrite', kind: 'WRONG', asked: () => unwrapMode('rewrite'), says: /MC-PIPE-005/ },
  '2.3/05': { what: 'rewrite-with-tombstone', kind: 'RIGHT', silent: 'documents are removed; __deleted in all of them is what was asked for' },
  '2.3/06': { what: 'delete-to-tombstone', kind: 'RIGHT', silent: 'the default' },
  '2.3/07': { what: 'tombstone without tombstones.on.delete', kind: 'RIGHT', silent: 'removed as with 2.3/02' },
  '2.3/08': { what: 'the sink ignores deletions', kind: 'WRONG', asked: () => cdc({ sink: { 'behavior.on.null.values': 'ignore' } }).said, says: /MC-PIPE-005/ },
  '2.3/09': { what: 'the sink fails at deletions', kind: 'FAILED', asked: () => cdc({ sink: { 'behavior.on.null.values': 'fail' } }).said, says: /MC-PIPE-005/ },

  '2.4/01': { what: 'malformed documents are only logged', kind: 'WRONG', asked: () => cdc({ sink: { 'behavior.on.malformed.documents': 'warn' } }).said, says: /MC-OPT-116/ },
  '2.4/02': { what: 'report to nowhere', kind: 'FAILED', asked: () => cdc({ sink: { 'errors.deadletterqueue.topic.name': '', 'errors.log.enable': 'false' } }).said, says: /MC-OPT-103/ },
  '2.4/03': { what: 'report without tolerance', kind: 'FAILED', asked: () => cdc({ sink: { 'errors.tolerance': 'none' } }).said, says: /MC-OPT-104/ },
  '2.4/04': { what: 'more replicas of the dead-letter queue than brokers', kind: 'FAILED', silent: 'the default follows the number of brokers (test of the pipeline); a greater one is MC-TOP-003, tested with the checks' },
  '2.4/05': { what: 'refused connections', kind: 'FAILED', silent: 'the defaults outlast minutes; with those of the connector MC-OPT-117 says so' },
  '2.4/06': { what: 'a cluster that hangs', kind: 'FAILED', silent: 'as 2.4/05' },
  '2.4/07': { what: 'an address without a scheme', kind: 'REST', asked: () => cdc({ sink: { 'connection.url': 'search.example.com:443' } }).said, says: SERIOUS },
  '2.4/08': { what: 'https to a port of http', kind: 'FAILED', silent: 'what a port speaks is not known at synth' },
  '2.4/09': { what: 'a misspelt option', kind: 'WRONG', asked: () => cdc({ sink: { 'behaviour.on.null.values': 'delete' } }).said, says: /MC-OPT-03\d/ },

  '2.5/01': { what: 'CSV of texts', kind: 'STUCK', asked: () => archive({ config: { 'format.output.type': 'csv', 'value.converter': STRING_CONVERTER } }).said, says: /MC-OPT-204/ },
  '2.5/02': { what: 'base64 by default', kind: 'WRONG', silent: 'the default is JSON lines; bytes as CSV are asked for by S3Format.BYTES, and written as they are' },
  '2.5/03': { what: 'a bucket that does not exist', kind: 'STUCK', silent: 'the bucket is a construct' },
  '2.5/04': { what: 'no bucket', kind: 'FAILED', silent: 'the bucket is a required property' },
  '2.5/05': { what: 'a template without its variables', kind: 'FAILED', asked: () => archive({ fileNameTemplate: 'orders.jsonl' }).said, says: /MC-OPT-201/ },
  '2.5/06': { what: 'two fields without an envelope', kind: 'FAILED', asked: () => archive({ config: { 'format.output.envelope': 'false' } }).said, says: /MC-OPT-203/ },
  '2.5/07': { what: 'prefix and template', kind: 'WRONG', asked: () => archive({ config: { 'aws.s3.prefix': 'a/' }, fileNameTemplate: '{{topic}}-{{partition}}-{{start_offset}}' }).said, says: /MC-OPT-206/ },
  '2.5/08': { what: 'Parquet without schemas', kind: 'FAILED', asked: () => archive({ format: 'PARQUET' as never }, {}).said, says: /MC-OPT-205/ },
  '2.5/09': { what: 'Parquet with tombstones', kind: 'FAILED', asked: () => archive({ format: 'PARQUET' as never, config: { transforms: '' } }, { config: { 'value.converter.schemas.enable': 'true' } }).said, says: /MC-PIPE-004|MC-OPT-212/ },
  '2.5/10': { what: 'an unknown Region', kind: 'REST', asked: () => archive({ bucketRegion: 'eu-nowhere-9' }).said, says: SERIOUS },

  '2.6/01': {
    what: 'a secret by its ARN, cut at the first colon',
    kind: 'WRONG',
    says: /MC-SEC-004/,
    asked: () => {
      const stage = new Stage();
      const provider = ConfigProvider.custom('sm', 'com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider');
      const connector = new Connector(stage.stack, 'Source', {
        cluster: stage.cluster,
        definition: DebeziumSource.postgres({
          database: stage.postgres(),
          topicPrefix: 'fin',
          tables: ['public.orders'],
          secrets: { 'database.password': ConnectorSecret.custom(provider, 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:x:password') },
        }),
      });
      return stage.findings(connector).map(({ severity, rule }) => `${severity} ${rule}`);
    },
  },
};

const SECTIONS: Record<string, number> = { 2.1: 16, 2.2: 13, 2.3: 9, 2.4: 9, 2.5: 10, 2.6: 1 };

test('topics are compacted only where deletions leave real tombstones and each record has a key', () => {
  expect(GOLDEN.source['topic.creation.default.cleanup.policy']).toBe('delete');
  const keys = { 'message.key.columns': 'public.(orders|customers):id' };
  expect(cdc({ source: { config: keys } }).source['topic.creation.default.cleanup.policy']).toBe('compact');
  const textOfNull = cdc({ source: { config: { ...keys, 'transforms.unwrap.delete.tombstone.handling.mode': 'tombstone' } } });
  expect(textOfNull.source['topic.creation.default.cleanup.policy']).toBe('delete');
});

test('no row is missing', () => {
  const wanted = Object.entries(SECTIONS).flatMap(([section, rows]) => Array.from({ length: rows }, (_, index) => `${section}/${String(index + 1).padStart(2, '0')}`));
  expect(Object.keys(ROWS)).toEqual(wanted);
});

test('the defaults have no findings, so none of these can be reached by them', () => {
  expect(GOLDEN.said).toEqual([]);
  expect(archive({}).said).toEqual([]);
});

test('wrong or stuck rows are silent only where the defaults cannot reach them and nobody can know', () => {
  const silent = Object.entries(ROWS).filter(([, { kind, asked }]) => (kind === 'WRONG' || kind === 'STUCK') && !asked).map(([id]) => id);
  expect(silent).toEqual(['2.1/05', '2.5/02', '2.5/03']);
});

describe.each(Object.entries(ROWS))('%s', (_, { what, kind, asked, says, silent }) => {
  if (asked) {
    test(`${what} (${kind}) is said`, () => {
      expect(asked().join('\n')).toMatch(says!);
    });
  } else {
    test(`${what} (${kind}) is silent, with a reason`, () => {
      expect(silent).toEqual(expect.any(String));
    });
  }
});
