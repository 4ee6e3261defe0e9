import type { ConnectorDeployment, Rule, Text, Violation } from '../../../model';
import { findings, NOT_APPLICABLE, quoted } from '../../../model';
import { typeBehind } from '../../given';

export const networkIdentifiers: Rule = {
  id: 'MC-NET-025',
  title: 'subnets and security groups are specified by their identifiers',
  severity: 'error',
  why: 'The service rejects a connector with a name, an ARN or the identifier of another resource in their place.',
  fix: 'specify identifiers as in subnet-0123456789abcdef0 and sg-0123456789abcdef0',
  source: 'https://docs.aws.amazon.com/MSKC/latest/mskc/API_Vpc.html',
  requires: ['network'],
  check: deployment => deployment.network === undefined ? NOT_APPLICABLE : findings([
    ...judge(deployment, deployment.network.subnets, { what: 'a subnet', beginning: 'subnet-', type: 'AWS::EC2::Subnet' }),
    ...judge(deployment, deployment.network.securityGroups, { what: 'a security group', beginning: 'sg-', type: 'AWS::EC2::SecurityGroup' }),
  ]),
};

interface Kind { readonly what: string; readonly beginning: string; readonly type: string }

function judge(deployment: ConnectorDeployment, given: ReadonlyArray<{ readonly id: Text }> = [], { what, beginning, type }: Kind): Violation[] {
  return given.flatMap(({ id }) => {
    const behind = id.isLiteral || id.references[0].includes('.') ? undefined : typeBehind(id, deployment);
    return id.literal === undefined ? behind === undefined || behind === type ? []
      : [{ message: `${what} of the connector is given as ${String(id)}, which is of ${behind}; allowed is the identifier of ${what}`, value: String(id) }]
      : id.literal.trim().startsWith(beginning) ? []
        : [{ message: `${what} of the connector is given as ${quoted(id)}; allowed is an identifier that begins with ${beginning}`, value: id.literal }];
  });
}
