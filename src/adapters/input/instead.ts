import { isObject } from '../template/values';

interface Kind { readonly is: (content: unknown, text: string) => boolean; readonly words: string }

const has = (content: unknown, ...keys: string[]) => isObject(content) && keys.every(key => content[key] !== undefined);

/** What people give that holds no connector, and what does. */
const KINDS: readonly Kind[] = [
  { is: content => has(content, 'Changes'), words: 'it is a change set, which does not contain the new values; specify the template (`aws cloudformation get-template --change-set-name …`)' },
  { is: content => has(content, 'Stacks') || has(content, 'StackResources'), words: 'it is a description of a stack; specify its template (`aws cloudformation get-template`)' },
  { is: content => has(content, 'connectors') && isObject(content) && Array.isArray(content.connectors), words: 'it is a list of connectors without their configurations; specify the output of `aws kafkaconnect describe-connector` for each' },
  { is: content => statuses(content), words: 'it is the status of connectors; specify their configurations (`GET /connectors?expand=info`)' },
  { is: (_, text) => /^\s*debezium\.(sink|source)\./m.test(text), words: 'it is the configuration of Debezium Server, which runs without Kafka Connect; specify the configuration of a connector (without the prefix "debezium.source.")' },
  { is: (_, text) => /^\s*[\w-]+->[\w-]+\.\w[\w.-]*\s*=/m.test(text), words: 'it is the configuration of a dedicated MirrorMaker cluster; specify the configuration of each connector (MirrorSourceConnector and the others)' },
  { is: (_, text) => /^\s*create\s+(source|sink)\s+connector\b/im.test(text), words: 'it is a ksqlDB script; specify the configuration of a connector (its JSON or properties)' },
  {
    is: content => nested(content).length > 0,
    words: 'it contains only nested stacks; specify the directory of their templates, or the templates themselves',
  },
  { is: content => has(content, 'configVersion') || has(content, 'provider', 'resource'), words: 'it is a part of a Terraform configuration without MSK Connect connectors; specify the plan (`terraform show -json`)' },
  { is: (_, text) => /\b(aws_)?mskconnect\b/.test(text) && /\b(module|resource|variable)\s+"/.test(text), words: 'it is a Terraform configuration without a connector of its own; specify the directory of its module, or the plan (`terraform show -json`)' },
  { is: (_, text) => /^\s*(import|from)\s.*(aws-cdk|aws_cdk|pulumi|cdktf)/m.test(text), words: 'it is the code of an app; specify what it synthesizes (`cdk synth`, `cdktf synth`, `pulumi preview --json`)' },
  { is: (_, text) => /\bCONNECT_(BOOTSTRAP_SERVERS|GROUP_ID|REST_)/.test(text), words: 'it is the environment of a worker; specify the configuration of a connector (its JSON or properties)' },
  { is: (content, text) => /^\s*\{\s*"/.test(text) && !isObject((content as { Resources?: unknown } | undefined)?.Resources), words: 'it is JSON without a connector that could be read; specify the configuration of a connector in a file that ends in .json' },
  { is: (_, text) => /\bAWS::(MSKConnect|MskConnect|Kafka|KafkaConnect)::(?!Connector\b|CustomPlugin\b|WorkerConfiguration\b)|\bAWS::(MSKConnect|MskConnect|Kafka)::/.test(text), words: 'it contains resources of a type that CloudFormation does not have; specify a template with AWS::KafkaConnect::Connector' },
  { is: (_, text) => /(curl|create-connector)\b/.test(text), words: 'it is a script without a connector configuration; specify the file that it sends' },
];

const NOTHING = 'it contains no connector and no Kafka cluster; specify a template, a cloud assembly, a connector configuration in JSON or properties format, or a Terraform plan';

/** Says what a text is that holds no connector, and what to give instead. */
export function whatInstead(content: unknown, text: string): string {
  return KINDS.find(({ is }) => is(content, text))?.words ?? NOTHING;
}

function statuses(content: unknown): boolean {
  const all = isObject(content) ? Object.values(content) : [];
  return all.length > 0 && all.every(each => isObject(each) && isObject(each.status));
}

function nested(content: unknown): unknown[] {
  const resources = isObject(content) && isObject(content.Resources) ? Object.values(content.Resources) : [];
  return resources.filter(each => isObject(each) && each.Type === 'AWS::CloudFormation::Stack');
}
