import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/adapters/read';
import { parseText } from '../../src/adapters/input/parse';
import { judge } from '../../src/cli/report/judge';
import { judgeEachForm, shortYaml } from '../support/yaml-forms';

const GOLDEN = readdirSync(join(__dirname, '../../examples'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.template.json'));

test('there are templates to read', () => expect(GOLDEN.length).toBeGreaterThan(5));

test.each(GOLDEN)('%s reads and is judged the same as JSON and as YAML with long and short functions', path => {
  const template = JSON.parse(readFileSync(join(__dirname, '../../examples', path), 'utf8')) as object;
  const short = shortYaml(template);
  expect(short).toMatch(/!(Ref|GetAtt|Join)/);
  expect(parseText(short, 'template.yaml')).toEqual(template);
  judgeEachForm(template);
});

test.each([
  ['!Ref A', { Ref: 'A' }],
  ['!GetAtt A.B.C', { 'Fn::GetAtt': ['A', 'B.C'] }],
  ['!GetAtt [A, B.C]', { 'Fn::GetAtt': ['A', 'B.C'] }],
  ['!GetAtt\n  - A\n  - !Ref B', { 'Fn::GetAtt': ['A', { Ref: 'B' }] }],
  ['!Join ["", [a, !Ref B]]', { 'Fn::Join': ['', ['a', { Ref: 'B' }]] }],
  ['!Join\n  - ","\n  - - a\n    - b', { 'Fn::Join': [',', ['a', 'b']] }],
  ['!If [C, !Ref A, !Ref "AWS::NoValue"]', { 'Fn::If': ['C', { Ref: 'A' }, { Ref: 'AWS::NoValue' }] }],
  ['!Select [0, !Split [":", !GetAtt D.Endpoint]]', { 'Fn::Select': [0, { 'Fn::Split': [':', { 'Fn::GetAtt': ['D', 'Endpoint'] }] }] }],
  ['!FindInMap [M, !Ref "AWS::Region", K]', { 'Fn::FindInMap': ['M', { Ref: 'AWS::Region' }, 'K'] }],
  ['!Sub "${A}-x"', { 'Fn::Sub': '${A}-x' }],
  ['!Sub ["${A}-x", { A: !Ref B }]', { 'Fn::Sub': ['${A}-x', { A: { Ref: 'B' } }] }],
  ['!Sub\n  - "${A}"\n  - A: !ImportValue x', { 'Fn::Sub': ['${A}', { A: { 'Fn::ImportValue': 'x' } }] }],
  ['!ImportValue {"Fn::Sub": "${S}-x"}', { 'Fn::ImportValue': { 'Fn::Sub': '${S}-x' } }],
  ['!Base64 |\n  a=b\n  c=d\n', { 'Fn::Base64': 'a=b\nc=d\n' }],
  ['!Base64 {"Fn::Join": ["", [a]]}', { 'Fn::Base64': { 'Fn::Join': ['', ['a']] } }],
  ['!And [!Condition A, !Not [!Equals [!Ref B, c]]]', { 'Fn::And': [{ Condition: 'A' }, { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'B' }, 'c'] }] }] }],
  ['!Or\n  - !Condition A\n  - Condition: B', { 'Fn::Or': [{ Condition: 'A' }, { Condition: 'B' }] }],
  ['!Cidr [10.0.0.0/16, 6, 8]', { 'Fn::Cidr': ['10.0.0.0/16', 6, 8] }],
  ['!GetAZs ""', { 'Fn::GetAZs': '' }],
  ['!Transform { Name: AWS::Include, Parameters: { Location: x } }', { 'Fn::Transform': { Name: 'AWS::Include', Parameters: { Location: 'x' } } }],
  ['!ToJsonString { a: !Ref B }', { 'Fn::ToJsonString': { a: { Ref: 'B' } } }],
  ['!Length [a, b]', { 'Fn::Length': ['a', 'b'] }],
])('%s', (short, long) => {
  expect(parseText(`Value: ${short.replace(/\n/g, '\n  ')}\n`, 'x.yaml')).toEqual({ Value: long });
});

test('an alias of a function is the function, not its arguments', () => {
  expect(parseText('a: &a !Join [",", [x, &r !Ref B]]\nb: *a\nc: *r\n', 'x.yaml')).toEqual({
    a: { 'Fn::Join': [',', ['x', { Ref: 'B' }]] },
    b: { 'Fn::Join': [',', ['x', { Ref: 'B' }]] },
    c: { Ref: 'B' },
  });
});

const MONGO_SINK = (topics: string, uri: string) => `
Parameters:
  SecretName: {Type: String}
Resources:
  C:
    Type: AWS::KafkaConnect::Connector
    Properties:
      ConnectorName: c
      KafkaConnectVersion: 3.7.x
      ConnectorConfiguration:
        connector.class: com.mongodb.kafka.connect.MongoSinkConnector
        topics: ${topics}
        database: d
        connection.uri: ${uri}
`;

test('a value is the same however it is written', () => {
  const rules = (topics: string, uri: string) => judge(readContent(MONGO_SINK(topics, uri), 'template.yaml')).deployments[0].findings
    .map(({ rule, key, value }) => `${rule} ${key} ${value}`);
  const long = rules('a', '{"Fn::Join": ["", ["mongodb://", {Ref: SecretName}]]}');
  expect(long.join()).not.toContain('MC-CFG-002');
  expect(rules('a', '!Join ["", ["mongodb://", {Ref: SecretName}]]')).toEqual(long);
  expect(rules('!Join\n          - \',\'\n          - - a', '!Sub\n          - "mongodb://${X}"\n          - {X: !Ref SecretName}')).toEqual(long);
});

test('what stands in a short form is checked as well', () => {
  const template = MONGO_SINK('!Join [",", [a, b]]', '!Sub ["https://${X}", { X: !Ref SecretName }]').replace('ConnectorName: c', 'ConnectorName: !Join ["_", [a, b]]\n      Capacity:\n        ProvisionedCapacity: !If [Large, { McuCount: 8, WorkerCount: 1 }, { McuCount: 1, WorkerCount: 1 }]');
  const found = judge(readContent(template, 'template.yaml')).deployments[0].findings.map(({ rule }) => rule);
  expect(found).toContain('MC-NAME-001');
  expect(found).not.toContain('MC-CAP-003');
});
