import { covers } from '../../access/glob';
import { cannotKnow, findings, NOT_APPLICABLE, Text } from '../../../model';
import type { Rule } from '../../../model';

export const trustedConnector: Rule = {
  id: 'MC-ROLE-011',
  title: 'the condition of the trust policy matches this connector',
  severity: 'error',
  why: 'The service generates the end of a connector ARN, so a condition on a complete ARN, or on another name, never matches, and the role cannot be assumed.',
  fix: 'use ArnLike on aws:SourceArn with arn:…:connector/<name>/* or connector/*',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/cross-service-confused-deputy-prevention.html',
  requires: ['role'],
  check({ role, connectorName }) {
    const conditions = (role?.trust ?? []).flatMap(each => each.conditions ?? []).filter(({ key }) => key.toLowerCase() === 'aws:sourcearn');
    if (conditions.length === 0) {
      return NOT_APPLICABLE;
    }
    if (connectorName === undefined) {
      return cannotKnow('the name of the connector is not known');
    }
    const violations = conditions.filter(({ operator }) => !/^(Null|For|StringNot|ArnNot)/i.test(operator)).flatMap(({ operator, values }) => {
      const exact = /Equals/i.test(operator) && !/^Arn/i.test(operator);
      const tails = values.map(value => {
        const [, tail] = value.split(':connector/');
        return tail === undefined && isOfOtherService(value) ? false : tail === undefined ? undefined : exact && !tail.isLiteral ? undefined : covers(exact ? Text.literal(tail.literal!.replace(/[*?]/g, '\u0002')) : tail, Text.join([connectorName, '/0a1b-2']));
      });
      return tails.length > 0 && tails.every(tail => tail === false) ? [{
        message: `the trust policy requires ${operator} aws:SourceArn ${values.map(String).join(' or ')}, which the connector ${connectorName} does not match`,
        value: values.map(String).join(', '),
      }] : [];
    });
    return findings(violations);
  },
};

/** An ARN that is none of MSK Connect, whatever stands behind its service. */
function isOfOtherService({ knownPrefix }: Text): boolean {
  const service = /^arn:[^:]*:([^:*?]+):/.exec(knownPrefix)?.[1];
  return service !== undefined && service !== 'kafkaconnect';
}
