import { isObject } from '../template/values';

interface Kind { readonly is: (content: unknown, text: string) => boolean; readonly words: string }

const has = (content: unknown, ...keys: string[]) => isObject(content) && keys.every(key => content[key] !== undefined);

/** What people give that holds no connector, and what does. */
const KINDS: readonly Kind[] = [
  { is: content => has(content, 'Changes'), words: 'it is a change set, which says what changes but not to what; give the template (`aws cloudformation get-template --change-set-name …`)' },
  { is: content => has(content, 'Stacks') || has(content, 'StackResources'), words: 'it is a description of a stack; give its template (`aws cloudformation get-template`)' },
  { is: content => has(content, 'connectors') && isObject(content) && Array.isArray(content.connectors), words: 'it is a list of connectors without their configurations; give the answer of `aws kafkaconnect describe-connector` of each' },
  { is: content => statuses(content), words: 'it is the status of connectors; give their configurations (`GET /connectors?expand=info`)' },
  { is: (_, text) => /^\s*debezium\.(sink|source)\./m.test(text), words: 'it is the configuration of Debezium Server, which runs without Kafka Connect; give that of a connector (without the prefix "debezium.source.")' },
  { is: (_, text) => /^\s*[\w-]+->[\w-]+\.\w[\w.-]*\s*=/m.test(text), words: 'it is the configuration of MirrorMaker as processes of its own; give that of each connector (MirrorSourceConnector and the others)' },
  { is: (_, text) => /^\s*create\s+(source|sink)\s+connector\b/im.test(text), words: 'it is a script of ksqlDB; give the configuration of a connector (its JSON or properties)' },
  {
    is: content => nested(content).length > 0,
    words: 'it holds nested stacks only; give the directory that holds their templates, or the templates themselves',
  },
  { is: content => has(content, 'configVersion') || has(content, 'provider', 'resource'), words: 'it is a part of Terraform without connectors of MSK Connect; give the plan (`terraform show -json`)' },
  { is: (_, text) => /\b(aws_)?mskconnect\b/.test(text) && /\b(module|resource|variable)\s+"/.test(text), words: 'it is Terraform without a connector of its own; give the directory of its module, or the plan (`terraform show -json`)' },
  { is: (_, text) => /^\s*(import|from)\s.*(aws-cdk|aws_cdk|pulumi|cdktf)/m.test(text), words: 'it is the code of an app; give what it synthesizes (`cdk synth`, `cdktf synth`, `pulumi preview --json`)' },
  { is: (_, text) => /\bCONNECT_(BOOTSTRAP_SERVERS|GROUP_ID|REST_)/.test(text), words: 'it is the environment of a worker; give the configuration of a connector (its JSON or properties)' },
  { is: (_, text) => /^\s*(group\.id|offset\.storage\.|config\.storage\.|plugin\.path)\s*[\w.]*[=:]/m.test(text), words: 'it is the configuration of a worker; give that of a connector, and this one with --worker-config' },
  { is: (_, text) => /(curl|create-connector)\b/.test(text), words: 'it is a script without the configuration of a connector in it; give the file that it sends' },
];

const NOTHING = 'it holds no connector and no Kafka cluster; a template, a cloud assembly, a connector\'s JSON or properties, or a Terraform plan is expected';

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
