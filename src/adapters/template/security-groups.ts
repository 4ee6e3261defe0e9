import type { SecurityGroupModel, SecurityGroupRuleModel, Text } from '../../model';
import { textFromTemplateValue } from '../../model';
import { resourcesBy } from './resource-index';
import type { Template, TemplateResource } from './template';
import { isFunction, list, number, text } from './values';
import type { Json } from './values';

const ofGroup = ({ properties }: TemplateResource) => [text(properties.GroupId)?.identity];
const ingressByGroup = resourcesBy(['AWS::EC2::SecurityGroupIngress'], ofGroup);
const egressByGroup = resourcesBy(['AWS::EC2::SecurityGroupEgress'], ofGroup);

export function securityGroupOf(template: Template, value: unknown): SecurityGroupModel {
  const id = textFromTemplateValue(value);
  return template.once('security group', id.identity, () => readGroup(template, value, id));
}

function readGroup(template: Template, value: unknown, id: Text): SecurityGroupModel {
  const group = template.target(value);
  if (group?.type !== 'AWS::EC2::SecurityGroup') {
    return { id };
  }
  // another input than a template leaves out what it does not know
  const vpc = text(group.properties.VpcId) ?? (template.isCloudFormation ? 'default' as const : undefined);
  const { ingress, egress } = separateRules(template, id.identity);
  const inline = list(group.properties.SecurityGroupIngress) ?? [];
  const outward = list(group.properties.SecurityGroupEgress);
  const { SecurityGroupIngress, SecurityGroupEgress } = group.properties;
  if ([SecurityGroupIngress, SecurityGroupEgress, ...inline, ...outward ?? []].some(isFunction)) {
    return { id, vpc };
  }
  return {
    id,
    vpc,
    ingress: [...inline.map(each => ruleOf(each as Json, 'Source')), ...ingress ?? []],
    // Without any rule of its own, and without an empty list, a group lets everything out.
    egress: [...outward === undefined ? [{ protocol: '-1', peerAddressRange: textFromTemplateValue('0.0.0.0/0') }] : outward.map(each => ruleOf(each as Json, 'Destination')), ...egress ?? []],
  };
}

/** Rules that stand as resources of their own. */
function separateRules(template: Template, group: string): Pick<SecurityGroupModel, 'ingress' | 'egress'> {
  const ingress = ingressByGroup(template, group).map(({ properties }) => ruleOf(properties, 'Source'));
  const egress = egressByGroup(template, group).map(({ properties }) => ruleOf(properties, 'Destination'));
  return { ...ingress.length > 0 && { ingress }, ...egress.length > 0 && { egress } };
}

function ruleOf(rule: Json, peer: 'Source' | 'Destination'): SecurityGroupRuleModel {
  return {
    protocol: String(rule.IpProtocol ?? '-1'),
    fromPort: number(rule.FromPort),
    toPort: number(rule.ToPort),
    peerSecurityGroup: text(rule[`${peer}SecurityGroupId`]),
    peerAddressRange: text(rule.CidrIp ?? rule.CidrIpv6 ?? rule[`${peer}PrefixListId`]),
  };
}
