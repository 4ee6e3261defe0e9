import { Annotations } from 'aws-cdk-lib';
import { newStack } from '../support/surroundings';
import { newConnector } from './fixtures';

const WARNING = 'aws:cdk:warning';
const VARIABLE = 'CDK_DISABLE_STACK_TRACE';

const warnings = (of: ReturnType<typeof newConnector>) => of.node.metadata.filter(({ type }) => type === WARNING);

let before: string | undefined;
beforeEach(() => {
  before = process.env[VARIABLE];
  delete process.env[VARIABLE];
});
afterEach(() => {
  if (before !== undefined) {
    process.env[VARIABLE] = before;
  }
});

test('a warning has no stack trace, and what comes after it has one as before', () => {
  const connector = newConnector(newStack(), { logs: [] });
  connector.node.validate();
  expect(warnings(connector)).toEqual([{ type: WARNING, data: expect.stringContaining('MC-LOG-'), trace: undefined }]);
  Annotations.of(connector).addWarningV2('own', 'of the app');
  expect(warnings(connector)[1].trace).toEqual(expect.arrayContaining([expect.stringContaining('findings.test')]));
  expect(process.env).not.toHaveProperty(VARIABLE);
});

test('a warning that was acknowledged as one of the CDK stays silent', () => {
  const connector = newConnector(newStack(), { logs: [] });
  connector.node.validate();
  const [, id] = /\[ack: (.+)\]/.exec(String(warnings(connector)[0].data))!;
  const other = newConnector(newStack(), { logs: [] });
  Annotations.of(other).acknowledgeWarning(id);
  other.node.validate();
  expect(warnings(other)).toEqual([]);
});
