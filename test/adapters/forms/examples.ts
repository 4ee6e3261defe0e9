/** One example of each form of input, with the same mistake: `tasks.max` is `oops`. */
export interface Example { readonly path: string; readonly content: string | Buffer }

const CONFIG = { 'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'tasks.max': 'oops', 'topics': 'sales', 'database': 'sales', 'connection.uri': 'mongodb://h' };
const json = (path: string, content: unknown): Example => ({ path, content: JSON.stringify(content, undefined, 1) });
const text = (path: string, content: string): Example => ({ path, content });
const LINES = Object.entries(CONFIG);
const yaml = (indent: string) => LINES.map(([key, value]) => `${indent}${key}: ${value}\n`).join('');
const YAML_RESOURCE = `Type: AWS::KafkaConnect::Connector\n    Properties:\n      ConnectorConfiguration:\n${yaml('        ')}`;
const RESOURCE = { Type: 'AWS::KafkaConnect::Connector', Properties: { ConnectorName: 'sales', ConnectorConfiguration: CONFIG } };
const INPUTS = { name: 'sales', kafkaconnectVersion: '3.7.x', connectorConfiguration: CONFIG };
const VALUES = { name: 'sales', kafkaconnect_version: '3.7.x', connector_configuration: CONFIG };
const PULUMI = 'aws:mskconnect/connector:Connector';

export const EXAMPLES: Readonly<Record<string, Example>> = {
  'CloudFormation template, JSON': json('t.json', { Resources: { Sales: RESOURCE } }),
  'CloudFormation template, YAML': text('t.yaml', `Resources:\n  Sales:\n    ${YAML_RESOURCE}`),
  'CloudFormation fragment': text('part.yaml', `Sales:\n    ${YAML_RESOURCE}`),
  '`Fn::ForEach`': text('loop.yaml', `Resources:\n  Fn::ForEach::All:\n  - Name\n  - [Sales]\n  - Sink\${Name}:\n        ${YAML_RESOURCE.replace(/\n(?=.)/g, '\n    ')}`),
  'AWS SAM': text('sam.yaml', `Transform: AWS::Serverless-2016-10-31\nResources:\n  Sales:\n    ${YAML_RESOURCE}`),
  'Answer of `get-template`': json('a.json', { TemplateBody: { Resources: { Sales: RESOURCE } }, StagesAvailable: ['Original'] }),
  'Serverless Framework': text('serverless.yml', `service: sales\nresources:\n- Resources:\n   Sales:\n    ${YAML_RESOURCE}        database.name: \${self:custom.name}\n`),
  '`create-connector` input': json('c.json', { connectorName: 'sales', connectorConfiguration: CONFIG }),
  'Answer of `describe-connector`': json('d.json', { connectorArn: 'arn', connectorName: 'sales', connectorState: 'RUNNING', connectorConfiguration: CONFIG }),
  'AWS Cloud Control answer': json('cc.json', { TypeName: RESOURCE.Type, ResourceDescription: { Identifier: 'sales', Properties: JSON.stringify(RESOURCE.Properties) } }),
  'Terraform configuration': text('main.tf', `resource "aws_mskconnect_connector" "sales" {\n  connector_configuration = {\n${LINES.map(([key, value]) => `    "${key}" = "${value}"\n`).join('')}  }\n}\n`),
  'Terraform plan': json('plan.json', { format_version: '1.2', planned_values: { root_module: { resources: [{ address: 'aws_mskconnect_connector.sales', type: 'aws_mskconnect_connector', name: 'sales', values: VALUES }] } } }),
  'Terraform state': json('terraform.tfstate', { version: 4, terraform_version: '1.9', resources: [{ type: 'aws_mskconnect_connector', name: 'sales', instances: [{ attributes: VALUES }] }] }),
  'CDK for Terraform': json('cdk.tf.json', { '//': {}, 'resource': { aws_mskconnect_connector: { sales: VALUES } } }),
  'Pulumi preview': json('preview.json', { steps: [{ op: 'create', urn: `urn:pulumi:dev::p::${PULUMI}::sales`, newState: { type: PULUMI, inputs: INPUTS } }] }),
  'Pulumi stack export': json('stack.json', { version: 3, deployment: { resources: [{ urn: `urn::${PULUMI}::sales`, type: PULUMI, inputs: INPUTS }] } }),
  'Pulumi YAML': text('Pulumi.yaml', `name: sales\nruntime: yaml\nresources:\n  sales:\n    type: aws:mskconnect:Connector\n    properties:\n      connectorConfiguration:\n${yaml('        ')}`),
  'Connector of Kafka Connect\'s REST API': json('rest.json', [{ name: 'sales', config: CONFIG, tasks: [], type: 'sink' }]),
  '`GET /connectors?expand=info`': json('expand.json', { sales: { info: { name: 'sales', config: CONFIG }, status: {} } }),
  'Configuration map, JSON': json('map.json', CONFIG),
  'Configuration map, YAML': text('map.yaml', yaml('')),
  'JSON with comments': text('c.jsonc', `// the sink\n{ /* all */ "name": "sales", "config": ${JSON.stringify(CONFIG, undefined, 1)},\n}`),
  'Properties': text('a.properties', `# the sink\n${LINES.map(([key, value]) => `${key}=${value}\n`).join('')}`),
  'Strimzi `KafkaConnector`': text('s.yaml', `apiVersion: kafka.strimzi.io/v1beta2\nkind: KafkaConnector\nmetadata: {name: sales}\nspec:\n  class: ${CONFIG['connector.class']}\n  config:\n${yaml('    ')}`),
  'Strimzi `KafkaMirrorMaker2`': text('m.yaml', 'kind: KafkaMirrorMaker2\nspec:\n  clusters: [{alias: a, bootstrapServers: "x:9092"}]\n  mirrors:\n  - sourceCluster: a\n    targetCluster: b\n    sourceConnector:\n      config:\n        tasks.max: oops\n'),
  'Kubernetes `List`': text('l.yaml', `kind: List\nitems:\n- kind: KafkaConnector\n  spec:\n    class: ${CONFIG['connector.class']}\n    config:\n${yaml('      ')}`),
  'Kubernetes `ConfigMap`': text('cm.yaml', `kind: ConfigMap\ndata:\n  sales.json: '${JSON.stringify(CONFIG)}'\n`),
  'Confluent for Kubernetes': text('cfk.yaml', `apiVersion: platform.confluent.io/v1beta1\nkind: Connector\nspec:\n  class: ${CONFIG['connector.class']}\n  taskMax: 1\n  configs:\n${yaml('    ')}`),
  'Crossplane': text('x.yaml', `apiVersion: kafkaconnect.aws.upbound.io/v1beta1\nkind: Connector\nspec:\n  forProvider:\n    connectorConfiguration:\n${yaml('      ')}`),
  'Helm values': text('values.yaml', `sinks:\n  - name: sales\n    config:\n${yaml('      ')}`),
  'Docker Compose': text('docker-compose.yml', `services:\n  setup:\n    command: [bash, -c, 'curl -X PUT http://c:8083/connectors/sales/config -d "${JSON.stringify(CONFIG).replace(/"/g, '\\"')}"']\n`),
  'Shell script': text('make.sh', `#!/bin/sh\ncurl -X POST http://c:8083/connectors -d '${JSON.stringify({ name: 'sales', config: CONFIG }, undefined, 1)}'\n`),
  'File that Terraform or Jinja fills in': text('c.json.tpl', `{"name": "\${name}", "config": ${JSON.stringify({ ...CONFIG, collection: '{{ collection }}' }, undefined, 1)}}`),
};

/** The forms whose line is that of the text around: a text within a text, or on one line. */
export const WITHIN: readonly string[] = ['Kubernetes `ConfigMap`', 'Docker Compose', 'AWS Cloud Control answer'];

export const OTHERS: Readonly<Record<string, Example>> = {
  'change set': json('c.json', { Changes: [] }),
  'description of a stack': json('s.json', { Stacks: [] }),
  'list of connectors': json('l.json', { connectors: [{ connectorArn: 'a' }] }),
  'status of connectors': json('e.json', { sales: { status: {} } }),
  'Debezium Server': text('a.properties', 'debezium.sink.type=kinesis\ndebezium.source.connector.class=a.B\n'),
  'nested stacks': json('t.json', { Resources: { Inner: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: './inner.yaml' } } } }),
  'code of an app': text('app.py', 'from aws_cdk import App\napp = App()\n'),
  'environment of a worker': text('w.env', 'CONNECT_BOOTSTRAP_SERVERS=b:9092\nCONNECT_GROUP_ID=g\n'),
  'worker configuration': text('w.properties', 'bootstrap.servers=b:9092\ngroup.id=g\noffset.storage.topic=o\n'),
  'script without a body': text('m.sh', '#!/bin/sh\ncurl -X PUT http://c:8083/connectors/sales/config -d @sales.json\n'),
};
