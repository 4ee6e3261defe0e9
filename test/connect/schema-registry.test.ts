import { CfnParameter, Duration, Fn, Resource } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { CfnRegistry } from 'aws-cdk-lib/aws-glue';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { ConnectorDefinition, ConnectorPlugin, ConnectorSecret, Converter, GlueSchemaCompatibility, PluginArchive, SchemaRegistry } from '../../src/connect';
import { GlueAvroConverterRecordType } from '../../src/connect/options';
import { DebeziumSource, S3Format, S3Sink } from '../../src/connectors';
import { Stage } from '../connectors/stage';

/** A registry that another app makes. */
class Elsewhere extends Resource {}

const GLUE = 'com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter';
const AVRO = 'io.confluent.connect.avro.AvroConverter';
const glueStatements = (stage: Stage, made: Parameters<Stage['statements']>[0]) => stage.statements(made).filter(({ actions }) => actions[0].startsWith('glue:'));

/** Debezium and a sink to Parquet, with a registry for keys and one for values. */
function archive(make: typeof S3Sink.aiven | typeof S3Sink.confluent = S3Sink.aiven) {
  const stage = new Stage();
  const [keys, values] = ['keys', 'values'].map(name => new CfnRegistry(stage.stack, `Registry-${name}`, { name }));
  const orders = DebeziumSource.postgres({
    database: stage.postgres(),
    topicPrefix: 'shop',
    tables: ['public.orders'],
    keyConverter: Converter.avro({ schemaRegistry: SchemaRegistry.glue(keys) }),
    valueConverter: Converter.avro({ schemaRegistry: SchemaRegistry.glue(values, { compatibility: GlueSchemaCompatibility.FULL }) }),
  });
  const bucket = new Bucket(stage.stack, 'Lake');
  const parquet = (make as typeof S3Sink.confluent)({ bucket, changesFrom: orders, format: S3Format.PARQUET, flushSize: 1000 });
  return { stage, source: stage.connector('Source', orders), sink: stage.connector('Sink', parquet) };
}

describe('AWS Glue', () => {
  test('source and sink get configuration, permissions, archive, endpoint and order', () => {
    const { stage, source, sink } = archive();
    expect(stage.configuration(source)).toMatchObject({
      'key.converter': GLUE, 'key.converter.registry.name': 'keys', 'key.converter.region': 'eu-west-1', 'key.converter.avroRecordType': 'GENERIC_RECORD',
      'value.converter': GLUE, 'value.converter.registry.name': 'values', 'value.converter.compatibility': 'FULL', 'value.converter.schemaAutoRegistrationEnabled': 'true',
      'schema.name.adjustment.mode': 'avro',
    });
    expect(stage.configuration(sink)).toMatchObject({ 'value.converter': GLUE, 'value.converter.registry.name': 'values', 'key.converter': expect.stringMatching(/ByteArrayConverter$/) });
    const [asked, ...written] = glueStatements(stage, source);
    expect(asked).toEqual({ actions: ['glue:GetSchemaVersion'], resources: ['*'] });
    expect(new Set(written.flatMap(({ actions }) => actions)))
      .toEqual(new Set(['glue:CreateSchema', 'glue:GetSchemaByDefinition', 'glue:RegisterSchemaVersion', 'glue:PutSchemaVersionMetadata']));
    expect(JSON.stringify(written)).toMatch(/registry\/keys.*schema\/keys\/\*.*registry\/values/);
    expect(glueStatements(stage, sink)).toEqual([{ actions: ['glue:GetSchemaVersion'], resources: ['*'] }]);
    expect(source.calledServices.map(({ name }) => name)).toContain('glue');
    expect(sink.calledServices.map(({ name }) => name)).toEqual(expect.arrayContaining(['glue', 's3']));
    const recipe = (made: typeof source) => JSON.stringify(made.customPlugin.node.findAll().flatMap(each => each.node.metadata));
    expect(recipe(source).match(/schema-registry-kafkaconnect-converter:1\.1\.9/g)).toHaveLength(1);
    expect(recipe(sink).match(/schema-registry-kafkaconnect-converter:1\.1\.9/g)).toHaveLength(1);
    const resources = stage.template().Resources as Record<string, { Type: string; DependsOn?: string[]; Properties: { ConnectorName: string } }>;
    const connectors = Object.values(resources).filter(({ Type }) => Type === 'AWS::KafkaConnect::Connector');
    expect(connectors.map(({ Properties, DependsOn = [] }) => [Properties.ConnectorName, DependsOn.filter(id => id.startsWith('Registry')).length]))
      .toEqual(expect.arrayContaining([['source', 2], ['sink', 1]]));
    expect([source, sink].flatMap(made => stage.findings(made)).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(stage.fleetFindings(source, sink).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a registry whose name only the deploy knows, and one of another Region', () => {
    const stage = new Stage();
    const named = SchemaRegistry.glueNamed(new CfnParameter(stage.stack, 'Registry').valueAsString, { region: 'eu-central-1', autoRegistration: false });
    const made = stage.connector('Source', ConnectorDefinition.source('com.example.Source', {
      topics: ['orders'], valueConverter: Converter.avro({ schemaRegistry: named, config: { cacheSize: '10' } }),
    }), { plugin: ConnectorPlugin.archives(PluginArchive.empty()) });
    expect(stage.configuration(made)).toMatchObject({ 'value.converter.region': 'eu-central-1', 'value.converter.cacheSize': '10', 'value.converter.schemaAutoRegistrationEnabled': 'false' });
    const [, lookedUp, ...further] = glueStatements(stage, made);
    expect(further).toEqual([]);
    expect(lookedUp.actions).toEqual(['glue:GetSchemaByDefinition']);
    expect(JSON.stringify(lookedUp.resources)).toMatch(/glue:eu-central-1:111122223333:registry\/.*Ref.*Registry/);
  });

  test('a registry by its ARN', () => {
    const stage = new Stage();
    const reference = (id: string, registryArn: string) => Object.assign(new Elsewhere(stage.stack, id), { registryRef: { registryArn } });
    const byArn = reference('Imported', 'arn:aws:glue:eu-west-1:111122223333:registry/shop');
    const byToken = reference('Token', Fn.importValue('Registry'));
    expect(Converter.avro({ schemaRegistry: SchemaRegistry.glue(byArn) }).render('value.converter')).toMatchObject({ 'value.converter.registry.name': 'shop' });
    expect(stage.stack.resolve(Converter.avro({ schemaRegistry: SchemaRegistry.glue(byToken) }).render('value.converter')['value.converter.registry.name']))
      .toEqual({ 'Fn::Select': [1, { 'Fn::Split': ['/', { 'Fn::ImportValue': 'Registry' }] }] });
  });

  const ofFormat = (converter: Converter) => {
    const stage = new Stage();
    const made = stage.connector('Source', ConnectorDefinition.source('com.example.Source', { topics: ['orders'], valueConverter: converter }), {
      plugin: ConnectorPlugin.archives(PluginArchive.empty()),
    });
    return { stage, made, archives: JSON.stringify(made.customPlugin.node.findAll().flatMap(each => each.node.metadata)) };
  };

  test.each([
    ['JSON Schema', Converter.jsonSchema, 'jsonschema.JsonSchemaConverter', 'jsonschema-kafkaconnect-converter'],
    ['Protobuf', Converter.protobuf, 'protobuf.ProtobufSchemaConverter', 'protobuf-kafkaconnect-converter'],
  ] as const)('%s brings the archive of its converter, permissions and the endpoint', (_, make, className, artifact) => {
    const { stage, made, archives } = ofFormat(make({ schemaRegistry: SchemaRegistry.glueNamed('shop', { compatibility: GlueSchemaCompatibility.NONE }) }));
    const config = stage.configuration(made);
    expect(config).toMatchObject({
      'value.converter': `com.amazonaws.services.schemaregistry.kafkaconnect.${className}`,
      'value.converter.region': 'eu-west-1',
      'value.converter.registry.name': 'shop',
      'value.converter.compatibility': 'NONE',
    });
    expect(config).not.toHaveProperty(['value.converter.avroRecordType']);
    expect(archives).toContain(`software.amazon.glue:${artifact}:1.1.27`);
    expect(archives).not.toContain('schema-registry-kafkaconnect-converter');
    expect(new Set(glueStatements(stage, made).flatMap(({ actions }) => actions)))
      .toEqual(new Set(['glue:GetSchemaVersion', 'glue:CreateSchema', 'glue:GetSchemaByDefinition', 'glue:RegisterSchemaVersion', 'glue:PutSchemaVersionMetadata']));
    expect(made.calledServices.map(({ name }) => name)).toContain('glue');
    expect(stage.findings(made).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('an archive that is given takes the place of the one that would come', () => {
    const own = PluginArchive.fromMaven('com.example:converter:1.0.0');
    const { archives } = ofFormat(Converter.protobuf({ schemaRegistry: SchemaRegistry.glueNamed('shop', { archive: own }) }));
    expect(archives).toContain('com.example:converter:1.0.0');
    expect(archives).not.toContain('software.amazon.glue');
  });

  test('options of the Avro converter are typed, and what is given by its key wins', () => {
    const schemaRegistry = SchemaRegistry.glueNamed('shop', {
      avroOptions: { avroRecordType: GlueAvroConverterRecordType.SPECIFIC_RECORD, timeToLiveMillis: Duration.hours(1), connectMetaData: false },
    });
    expect(Converter.avro({ schemaRegistry, config: { 'connect.meta.data': 'true' } }).render('value.converter')).toMatchObject({
      'value.converter.avroRecordType': 'SPECIFIC_RECORD', 'value.converter.timeToLiveMillis': '3600000', 'value.converter.connect.meta.data': 'true',
    });
    expect(Converter.jsonSchema({ schemaRegistry }).render('value.converter')).not.toHaveProperty(['value.converter.timeToLiveMillis']);
  });

  test.each([
    ['a value that its code refuses', { cacheSize: -1 }, /cacheSize must be at least 0/],
    ['a record type that there is not', { avroRecordType: GlueAvroConverterRecordType.of('RECORD') }, /avroRecordType must be one of SPECIFIC_RECORD, GENERIC_RECORD/],
  ])('%s is an error', (_, avroOptions, says) => {
    const { stage, made } = ofFormat(Converter.avro({ schemaRegistry: SchemaRegistry.glueNamed('shop', { avroOptions }) }));
    expect(stage.findings(made).filter(({ severity }) => severity === 'error').map(({ message }) => message)).toContainEqual(expect.stringMatching(says));
  });

  test('an option that there is not is refused', () => {
    const schemaRegistry = SchemaRegistry.glueNamed('shop', { avroOptions: { timeToLive: Duration.hours(1) } as object });
    expect(() => Converter.avro({ schemaRegistry })).toThrow(/'timeToLive' is not an option of .*AWSKafkaAvroConverter; pass its key in config/);
  });
});

describe('a registry with the API of Confluent', () => {
  const build = (options: Partial<Parameters<typeof SchemaRegistry.confluent>[0]>, stage = new Stage()) => {
    const schemaRegistry = SchemaRegistry.confluent({ url: 'https://registry.example.com:8081', ...options });
    const made = stage.connector('Sink', ConnectorDefinition.sink('com.example.Sink', {
      topics: ['orders'], keyConverter: Converter.string(), valueConverter: Converter.avro({ schemaRegistry }),
    }), { plugin: ConnectorPlugin.archives(PluginArchive.empty()) });
    return { stage, made };
  };

  test('brings address, secret, archive and the way through security groups', () => {
    const stage = new Stage();
    const group = new ec2.SecurityGroup(stage.stack, 'Registry', { vpc: stage.vpc });
    const { made } = build({ credentials: new Secret(stage.stack, 'Login'), connections: group, autoRegistration: false }, stage);
    const config = stage.configuration(made);
    expect(config).toMatchObject({
      'value.converter': AVRO,
      'value.converter.schema.registry.url': 'https://registry.example.com:8081',
      'value.converter.basic.auth.credentials.source': 'USER_INFO',
      'value.converter.auto.register.schemas': 'false',
    });
    expect(config['value.converter.basic.auth.user.info']).toMatch(/\$\{.*:username\}:\$\{.*:password\}/);
    expect(stage.statements(made).flatMap(({ actions }) => actions)).toContain('secretsmanager:GetSecretValue');
    const rules = Object.values<any>(stage.template().Resources).filter(({ Type, Properties }) => Type === 'AWS::EC2::SecurityGroupIngress' && Properties.FromPort === 8081);
    expect(rules.map(({ Properties }) => Properties.Description)).toEqual(['schema registry from the connector sink']);
    const metadata = JSON.stringify(made.customPlugin.node.findAll().flatMap(each => each.node.metadata));
    expect(metadata).toContain('confluentinc-kafka-connect-avro-converter-7.5.0.zip');
  });

  test.each([['https://registry.example.com', 443], ['http://registry.example.com', 80], ['http://a.example.com:8085,http://b.example.com:8085', 8085]])('the port of %s is %d', (url, port) => {
    const stage = new Stage();
    build({ url, connections: new ec2.SecurityGroup(stage.stack, 'Registry', { vpc: stage.vpc }) }, stage);
    expect(JSON.stringify(stage.template())).toContain(`"FromPort":${port}`);
  });

  test.each(['registry.example.com:8081', 'https://', ''])('the address %j is refused', url => {
    expect(() => SchemaRegistry.confluent({ url })).toThrow(/it must be a URL with its scheme/);
  });

  test('options of the Avro converter are typed; secrets stay out of the template', () => {
    const stage = new Stage();
    const { made } = build({
      avroOptions: {
        valueSubjectNameStrategy: 'io.confluent.kafka.serializers.subject.RecordNameStrategy',
        httpReadTimeoutMs: Duration.seconds(5),
        bearerAuthToken: ConnectorSecret.fromSecretsManager(new Secret(stage.stack, 'Token'), 'token'),
      },
    }, stage);
    const config = stage.configuration(made);
    expect(config).toMatchObject({
      'value.converter.value.subject.name.strategy': 'io.confluent.kafka.serializers.subject.RecordNameStrategy', 'value.converter.http.read.timeout.ms': '5000',
    });
    expect(config['value.converter.bearer.auth.token']).toMatch(/secretsmanager:.*:token\}/);
    expect(stage.findings(made).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a value that its code refuses is an error', () => {
    const { stage, made } = build({ avroOptions: { maxSchemasPerSubject: 0 } });
    expect(stage.findings(made).map(({ message }) => message)).toContainEqual(expect.stringMatching(/max\.schemas\.per\.subject must be at least 1/));
  });

  test('the sinks of a source read with its registry', () => {
    const stage = new Stage();
    const schemaRegistry = SchemaRegistry.confluent({ url: 'https://registry.example.com', credentials: new Secret(stage.stack, 'Login') });
    const orders = DebeziumSource.postgres({
      database: stage.postgres(), topicPrefix: 'shop', tables: ['public.orders'], keyConverter: Converter.avro({ schemaRegistry }), valueConverter: Converter.avro({ schemaRegistry }),
    });
    const sink = stage.connector('Sink', S3Sink.confluent({ bucket: new Bucket(stage.stack, 'Lake'), changesFrom: orders, format: S3Format.AVRO, flushSize: 1000 }));
    expect(stage.configuration(sink)).toMatchObject({ 'value.converter': AVRO, 'value.converter.schema.registry.url': 'https://registry.example.com' });
    expect(stage.configuration(sink)['value.converter.basic.auth.user.info']).toMatch(/^\$|Fn::Join/);
    expect(stage.statements(sink).flatMap(({ actions }) => actions)).toContain('secretsmanager:GetSecretValue');
  });
});
