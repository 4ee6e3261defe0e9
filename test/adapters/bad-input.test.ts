import { readContent } from '../../src/adapters/read';
import { judge } from '../../src/cli/report/judge';

function refusal(content: string, path = 'connector.json'): string {
  try {
    judge(readContent(content, path));
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

test.each([
  ['nothing', '', 'connector.json: it is empty'],
  ['blanks', '  \n ', 'connector.json: it is empty'],
  ['cut JSON', '{"connector.class": "a', 'connector.json: it is not valid JSON: unexpected end of file'],
  ['binary', '\u0000\u0001\u0002PK', 'connector.json: it is not a text file; specify a template, a connector configuration in JSON, or a properties file'],
  ['deep JSON', '['.repeat(5000), 'connector.json: it is nested more than 200 levels deep'],
])('%s is refused with the reason', (_, content, message) => {
  expect(refusal(content)).toBe(message);
});

test('YAML aliases that explode are refused', () => {
  const lines = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (let level = 1; level < 9; level++) {
    const [name, before] = [String.fromCharCode(97 + level), String.fromCharCode(96 + level)];
    lines.push(`${name}: &${name} [${Array<string>(9).fill(`*${before}`).join(',')}]`);
  }
  expect(refusal(lines.join('\n'), 'x.yaml')).toBe('x.yaml: it is not valid YAML: its aliases expand to too many values in line 6');
});

test('a YAML key that is said twice is refused with its line', () => {
  expect(refusal('connector.class: a\ntopics: b\ntopics: c\n', 'x.yaml')).toBe('x.yaml: it is not valid YAML: map keys must be unique in line 3');
});

test('a message never quotes what stands in the file', () => {
  for (const content of ['{"database.password": "hunter22" "x"}', '{"database.password": "hunter22', '{"database.password": "a" hunter22}']) {
    expect(refusal(content)).toMatch(/^connector\.json: it is not valid JSON: /);
    expect(refusal(content)).not.toContain('hunter22');
  }
  expect(refusal('database.password: "hunter22" "b"\n - x', 'x.yaml')).not.toContain('hunter22');
});

test('properties with Windows line ends, escapes and continued lines', () => {
  const [deployment] = readContent('connector.class=com.example.S\r\ntopics=a,\\\r\n   b\r\n! comment\r\nk\\ ey : v\\u0041\\n\r\n', 'c.properties');
  expect([...deployment.configuration!].map(([key, value]) => [key, value.literal])).toEqual([['connector.class', 'com.example.S'], ['topics', 'a,b'], ['k ey', 'vA\n']]);
});

test('numbers and booleans are texts, null is nothing, lists and objects are findings', () => {
  const [deployment] = readContent('{"connector.class":"com.example.S","tasks.max":2,"a":true,"b":null,"c":["x"],"d":{"e":1}}', 'c.json');
  expect(deployment.configuration!.get('tasks.max')!.literal).toBe('2');
  expect(deployment.configuration!.get('a')!.literal).toBe('true');
  expect(deployment.configuration!.has('b')).toBe(false);
  expect(deployment.structuredKeys).toEqual(['c', 'd']);
});

test('unknown functions and loops of a template are unknown values, not findings', () => {
  const properties = {
    ConnectorName: { 'Fn::Rot13': 'x' },
    KafkaConnectVersion: { Ref: 'Version' },
    KafkaClusterClientAuthentication: { 'Fn::Rot13': 'x' },
    KafkaClusterEncryptionInTransit: { 'Fn::If': ['C', 1, 2] },
    ServiceExecutionRoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] },
    KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: { 'Fn::GetAtt': ['A', 'X'] }, Vpc: { 'Fn::If': ['C', 1, 2] } } },
    Capacity: { Ref: 'Capacity' },
    Plugins: 7,
    ConnectorConfiguration: { Ref: 'Configuration' },
    LogDelivery: 'x',
  };
  const template = {
    Resources: {
      A: { Type: 'Custom::X', Properties: { B: { Ref: 'B' } } },
      B: { Type: 'Custom::X', Properties: { A: { Ref: 'A' } }, DependsOn: 'A' },
      Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Ref: 'X' }, Policies: 3 } },
      Connector: { Type: 'AWS::KafkaConnect::Connector', DependsOn: ['B', 4], Properties: properties },
      Odd: 5,
      Odder: { Type: 7 },
    },
  };
  const { deployments } = judge(readContent(JSON.stringify(template), 't.json'));
  const errors = deployments[0].findings.filter(({ severity }) => severity === 'error').map(({ rule, key }) => `${rule} ${key}`);
  expect(errors).toEqual(['MC-CFN-003 Plugins', 'MC-CFN-003 LogDelivery']);
});

test('fifty megabytes of JSON are read in a moment', () => {
  const padding = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`P${index}`, { Type: 'Custom::X', Properties: { Value: 'x'.repeat(1_000_000) } }]));
  const connector = { Type: 'AWS::KafkaConnect::Connector', Properties: { ConnectorName: 'a_b' } };
  const content = JSON.stringify({ Resources: { ...padding, Connector: connector } });
  const begin = process.hrtime.bigint();
  expect(judge(readContent(content, 't.json')).deployments[0].findings.map(({ rule }) => rule)).toContain('MC-NAME-001');
  expect(Number(process.hrtime.bigint() - begin) / 1e9).toBeLessThan(20);
});
