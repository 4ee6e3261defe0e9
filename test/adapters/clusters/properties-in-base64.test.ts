import { readContent } from '../../../src/adapters';
import { judge } from '../../../src/cli/report/judge';

const LINES = 'auto.create.topics.enable=false\nnum.partitions=6\n';
const ENCODED = Buffer.from(LINES).toString('base64');
const said = (content: string, file: string) => judge(readContent(content, file)).deployments.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'MC-CLU-038').map(({ severity }) => severity);
const template = (properties: unknown) => said(JSON.stringify({ Resources: { C: { Type: 'AWS::MSK::Configuration', Properties: { Name: 'c', ServerProperties: properties } } } }), 't.json');
const terraform = (expression: string) => said(`resource "aws_msk_configuration" "c" {\n  name = "c"\n  server_properties = ${expression}\n}\n`, 'main.tf');

test.each([[{ 'Fn::Base64': LINES }], [{ 'Fn::Base64': { 'Fn::Sub': '${Lines}' } }], [ENCODED]])('%j is encoded', properties => expect(template(properties)).toEqual(['error']));
test.each([[LINES], [{ Ref: 'Lines' }], [{ 'Fn::Sub': 'num.partitions=${Partitions}' }], ['deleteTopicEnableIsNotAKeyAtAll']])('%j is not', properties => expect(template(properties)).toEqual([]));
test('in Terraform', () => {
  expect(terraform(JSON.stringify(ENCODED))).toEqual(['error']);
  expect(terraform(JSON.stringify(LINES))).toEqual([]);
  expect(terraform('var.lines')).toEqual([]);
});
