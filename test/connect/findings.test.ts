import { Annotations } from 'aws-cdk-lib';
import { finding, findings } from '../../src/model';
import { newStack } from '../support/surroundings';
import { newConnector, sink } from './fixtures';

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

test('of one rule the first findings are reported, and the others are counted', () => {
  const aliases = Array.from({ length: 30 }, (_, index) => `t${index}`);
  const config = { transforms: aliases.join(','), ...Object.fromEntries(aliases.map(alias => [`transforms.${alias}.type`, 'no class'])) };
  const connector = newConnector(newStack(), { definition: sink({ config }) });
  const errors = connector.node.validate();
  const counted = errors.filter(error => / more findings? of MC-/.test(error));
  expect(counted).toEqual([expect.stringMatching(/^10 more findings of (MC-[A-Z]+-\d+); fix those that are reported, and the others are reported next \[\1\]$/)]);
  expect(errors.filter(error => error.endsWith(counted[0].slice(counted[0].lastIndexOf('['))))).toHaveLength(21);
});

test('any number of violations makes a finding', () => {
  const violations = Array.from({ length: 300_000 }, (_, index) => ({ key: `k${index}`, message: 'm' }));
  expect(findings(violations)).toEqual({ answer: 'finding', violations });
  expect(finding(violations[0])).toEqual({ answer: 'finding', violations: violations.slice(0, 1) });
});
