/** One example of each form of input, with the same mistake: `tasks.max` is `oops`. */
export interface Example { readonly path: string; readonly content: string | Buffer }

const CONFIG = { 'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'tasks.max': 'oops', 'topics': 'sales', 'database': 'sales', 'connection.uri': 'mongodb://h' };
/** As it stands in YAML: quoted where it would be something else there. */
const plain = (value: string) => /^[\w:/.-]+$/.test(value) ? value : JSON.stringify(value);
const json = (path: string, content: unknown): Example => ({ path, content: JSON.stringify(content, undefined, 1) });
const text = (path: string, content: string): Example => ({ path, content });
const PULUMI = 'aws:mskconnect/connector:Connector';

/** One example of each form, all with the same configuration. */
export function examplesOf(config: Readonly<Record<string, string>>): Readonly<Record<string, Example>> {
  const lines = Object.entries(config);
  const yaml = (indent: string) => lines.map(([key, value]) => `${indent}${key}: ${plain(value)}\n`).join('');
  const yamlResource = `Type: AWS::KafkaConnect::Connector\n    Properties:\n      ConnectorConfiguration:\n${yaml('        ')}`;
  const resource = { Type: 'AWS::KafkaConnect::Connector', Properties: { ConnectorName: 'sales', ConnectorConfiguration: config } };
  const inputs = { name: 'sales', kafkaconnectVersion: '3.7.x', connectorConfiguration: config };
  const values = { name: 'sales', kafkaconnect_version: '3.7.x', connector_configuration: config };
  return {
    'CloudFormation template, JSON': json('t.json', { Resources: { Sales: resource } }),
    'CloudFormation template, YAML': text('t.yaml', `Resources:\n  Sales:\n    ${yamlResource}`),
    'CloudFormation fragment': text('part.yaml', `Sales:\n    ${yamlResource}`),
    '`Fn::ForEach`': text('loop.yaml', `Resources:\n  Fn::ForEach::All:\n  - Name\n  - [Sales]\n  - Sink\${Name}:\n        ${yamlResource.replace(/\n(?=.)/g, '\n    ')}`),
    'AWS SAM': text('sam.yaml', `Transform: AWS::Serverless-2016-10-31\nResources:\n  Sales:\n    ${yamlResource}`),
    'Answer of `get-template`': json('a.json', { TemplateBody: { Resources: { Sales: resource } }, StagesAvailable: ['Original'] }),
    'Serverless Framework': text('serverless.yml', `service: sales\nresources:\n- Resources:\n   Sales:\n    ${yamlResource}        database.name: \${self:custom.name}\n`),
    '`create-connector` input': json('c.json', { connectorName: 'sales', connectorConfiguration: config }),
    'Answer of `describe-connector`': json('d.json', { connectorArn: 'arn', connectorName: 'sales', connectorState: 'RUNNING', connectorConfiguration: config }),
    'AWS Cloud Control answer': json('cc.json', { TypeName: resource.Type, ResourceDescription: { Identifier: 'sales', Properties: JSON.stringify(resource.Properties) } }),
    'Terraform configuration': text('main.tf', `resource "aws_mskconnect_connector" "sales" {\n  connector_configuration = {\n${lines.map(([key, value]) => `    "${key}" = ${JSON.stringify(value).replace(/\$\{/g, '$$$${')}\n`).join('')}  }\n}\n`),
    'Terraform plan': json('plan.json', { format_version: '1.2', planned_values: { root_module: { resources: [{ address: 'aws_mskconnect_connector.sales', type: 'aws_mskconnect_connector', name: 'sales', values }] } } }),
    'Terraform state': json('terraform.tfstate', { version: 4, terraform_version: '1.9', resources: [{ type: 'aws_mskconnect_connector', name: 'sales', instances: [{ attributes: values }] }] }),
    'CDK for Terraform': json('cdk.tf.json', { '//': {}, 'resource': { aws_mskconnect_connector: { sales: values } } }),
    'Pulumi preview': json('preview.json', { steps: [{ op: 'create', urn: `urn:pulumi:dev::p::${PULUMI}::sales`, newState: { type: PULUMI, inputs } }] }),
    'Pulumi stack export': json('stack.json', { version: 3, deployment: { resources: [{ urn: `urn::${PULUMI}::sales`, type: PULUMI, inputs }] } }),
    'Pulumi YAML': text('Pulumi.yaml', `name: sales\nruntime: yaml\nresources:\n  sales:\n    type: aws:mskconnect:Connector\n    properties:\n      connectorConfiguration:\n${yaml('        ')}`),
    'Connector of Kafka Connect\'s REST API': json('rest.json', [{ name: 'sales', config, tasks: [], type: 'sink' }]),
    '`GET /connectors?expand=info`': json('expand.json', { sales: { info: { name: 'sales', config }, status: {} } }),
    'Configuration map, JSON': json('map.json', config),
    'Configuration map, YAML': text('map.yaml', yaml('')),
    'JSON with comments': text('c.jsonc', `// the sink\n{ /* all */ "name": "sales", "config": ${JSON.stringify(config, undefined, 1)},\n}`),
    'Properties': text('a.properties', `# the sink\n${lines.map(([key, value]) => `${key}=${value.replace(/\\/g, '\\\\')}\n`).join('')}`),
    'Strimzi `KafkaConnector`': text('s.yaml', `apiVersion: kafka.strimzi.io/v1beta2\nkind: KafkaConnector\nmetadata: {name: sales}\nspec:\n  class: ${config['connector.class']}\n  config:\n${yaml('    ')}`),
    'Strimzi `KafkaMirrorMaker2`': text('m.yaml', 'kind: KafkaMirrorMaker2\nspec:\n  clusters: [{alias: a, bootstrapServers: "x:9092"}]\n  mirrors:\n  - sourceCluster: a\n    targetCluster: b\n    sourceConnector:\n      config:\n        tasks.max: oops\n'),
    'Strimzi `KafkaMirrorMaker2`, version 1': text('m1.yaml', 'apiVersion: kafka.strimzi.io/v1\nkind: KafkaMirrorMaker2\nspec:\n  target: {alias: b, bootstrapServers: "y:9092"}\n  mirrors:\n  - source: {alias: a, bootstrapServers: "x:9092"}\n    sourceConnector:\n      config:\n        tasks.max: oops\n'),
    'Kubernetes `List`': text('l.yaml', `kind: List\nitems:\n- kind: KafkaConnector\n  spec:\n    class: ${config['connector.class']}\n    config:\n${yaml('      ')}`),
    'Kubernetes `ConfigMap`': text('cm.yaml', `kind: ConfigMap\ndata:\n  sales.json: '${JSON.stringify(config).replace(/'/g, '\'\'')}'\n`),
    'Confluent for Kubernetes': text('cfk.yaml', `apiVersion: platform.confluent.io/v1beta1\nkind: Connector\nspec:\n  class: ${config['connector.class']}\n  taskMax: 1\n  configs:\n${yaml('    ')}`),
    'Crossplane': text('x.yaml', `apiVersion: kafkaconnect.aws.upbound.io/v1beta1\nkind: Connector\nspec:\n  forProvider:\n    connectorConfiguration:\n${yaml('      ')}`),
    'Helm values': text('values.yaml', `sinks:\n  - name: sales\n    config:\n${yaml('      ')}`),
    'Helm values for Strimzi': text('values.yaml', `connectors:\n  sales:\n    class: ${config['connector.class']}\n    config:\n${yaml('      ')}`),
    'Docker Compose': text('docker-compose.yml', `services:\n  setup:\n    command: [bash, -c, 'curl -X PUT http://c:8083/connectors/sales/config -d "${JSON.stringify(config).replace(/[\\"]/g, '\\$&').replace(/'/g, '\'\'')}"']\n`),
    'Shell script': text('make.sh', `#!/bin/sh\ncurl -X POST http://c:8083/connectors -d '${JSON.stringify({ name: 'sales', config }, undefined, 1).replace(/'/g, '\'\\\'\'')}'\n`),
    'Shell script for `kubectl`': text('apply.sh', `#!/bin/sh\nkubectl apply -f - <<'EOF'\nkind: KafkaConnector\nspec:\n  class: ${config['connector.class']}\n  config:\n${yaml('    ')}EOF\n`),
    'File that Terraform or Jinja fills in': text('c.json.tpl', `{"name": "\${name}", "config": ${JSON.stringify({ ...config, collection: '{{ collection }}' }, undefined, 1)}}`),
  };
}

export const EXAMPLES = examplesOf(CONFIG);

/** The forms whose line is that of the text around: a text within a text, or on one line. */
export const WITHIN: readonly string[] = ['Kubernetes `ConfigMap`', 'Docker Compose', 'AWS Cloud Control answer'];

export const OTHERS: Readonly<Record<string, Example>> = {
  'change set': json('c.json', { Changes: [] }),
  'description of a stack': json('s.json', { Stacks: [] }),
  'list of connectors': json('l.json', { connectors: [{ connectorArn: 'a' }] }),
  'status of connectors': json('e.json', { sales: { status: {} } }),
  'Debezium Server': text('a.properties', 'debezium.sink.type=kinesis\ndebezium.source.connector.class=a.B\n'),
  'MirrorMaker as processes of its own': text('mm2.properties', 'clusters = a, b\na.bootstrap.servers = a:9092\na->b.enabled = true\nreplication.factor = 3\n'),
  'script of ksqlDB': text('s.sql', 'CREATE SOURCE CONNECTOR sales WITH (\n  \'connector.class\' = \'a.B\'\n);\n'),
  'nested stacks': json('t.json', { Resources: { Inner: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: './inner.yaml' } } } }),
  'code of an app': text('app.py', 'from aws_cdk import App\napp = App()\n'),
  'environment of a worker': text('w.env', 'CONNECT_BOOTSTRAP_SERVERS=b:9092\nCONNECT_GROUP_ID=g\n'),
  'script without a body': text('m.sh', '#!/bin/sh\ncurl -X PUT http://c:8083/connectors/sales/config -d @sales.json\n'),
};
