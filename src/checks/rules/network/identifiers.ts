import type { Rule, Text, Violation } from '../../../model';
import { findings, NOT_APPLICABLE, quoted } from '../../../model';

export const networkIdentifiers: Rule = {
  id: 'MC-NET-025',
  title: 'subnets and security groups are specified by their identifiers',
  severity: 'error',
  why: 'The service rejects a connector with a name, an ARN or the identifier of another resource in their place.',
  fix: 'specify identifiers as in subnet-0123456789abcdef0 and sg-0123456789abcdef0',
  source: 'https://docs.aws.amazon.com/MSKC/latest/mskc/API_Vpc.html',
  check: ({ network }) => network === undefined ? NOT_APPLICABLE : findings([
    ...judge(network.subnets, 'a subnet', 'subnet-'),
    ...judge(network.securityGroups, 'a security group', 'sg-'),
  ]),
};

function judge(given: ReadonlyArray<{ readonly id: Text }> = [], what: string, beginning: string): Violation[] {
  return given.filter(({ id }) => id.literal !== undefined && !id.literal.trim().startsWith(beginning))
    .map(({ id }) => ({ message: `${what} of the connector is given as ${quoted(id)}; allowed is an identifier that begins with ${beginning}`, value: id.literal }));
}
