import { isFunction, isObject } from '../template/values';
import type { Json } from '../template/values';
import { attributeIn } from './references';
import type { Path, Translation } from './translation';
import { withProperties } from './translation';

const GROUP = 'AWS::EC2::SecurityGroup';
/** A rule of which an attribute says the direction, and which can have several peers. */
const RULE = 'Terraform::EC2::SecurityGroupRule';
const DIRECTIONS = { ingress: ['AWS::EC2::SecurityGroupIngress', 'Source'], egress: ['AWS::EC2::SecurityGroupEgress', 'Destination'] } as const;
type Direction = keyof typeof DIRECTIONS;

/** What the provider says of peers in all kinds of rules. */
const PEERS = ['cidr_blocks', 'ipv6_cidr_blocks', 'prefix_list_ids', 'security_groups', 'source_security_group_id', 'self'];
const SAME: Readonly<Record<string, Path>> = Object.fromEntries([...PEERS, 'type', 'protocol', 'from_port', 'to_port'].map(name => [name, name]));

const single = (direction: Direction): Translation => {
  const [type, peer] = DIRECTIONS[direction];
  return {
    type,
    properties: {
      security_group_id: 'GroupId',
      ip_protocol: 'IpProtocol',
      from_port: 'FromPort',
      to_port: 'ToPort',
      cidr_ipv4: 'CidrIp',
      cidr_ipv6: 'CidrIpv6',
      prefix_list_id: `${peer}PrefixListId`,
      referenced_security_group_id: `${peer}SecurityGroupId`,
    },
  };
};

/** Security groups and their rules. */
export const SECURITY_GROUP_TRANSLATIONS: Readonly<Record<string, Translation>> = {
  aws_security_group: { type: GROUP, properties: { vpc_id: 'VpcId', ingress: 'SecurityGroupIngress', egress: 'SecurityGroupEgress' } },
  aws_security_group_rule: { type: RULE, properties: { ...SAME, security_group_id: 'GroupId' } },
  aws_vpc_security_group_ingress_rule: single('ingress'),
  aws_vpc_security_group_egress_rule: single('egress'),
};

export const isSecurityGroup = (type: string) => Object.hasOwn(SECURITY_GROUP_TRANSLATIONS, type);

/**
 * The same rules as templates have them, each with one peer.
 *
 * @param open whether a group may have rules that nobody sees here
 */
export function withRules(resources: Readonly<Record<string, Json>>, open: (address: string) => boolean = () => false): Record<string, Json> {
  const all = Object.entries(resources);
  const rules = all.filter(([, { Type }]) => Type === RULE || Object.values(DIRECTIONS).some(([type]) => type === Type));
  // a rule of a group that nobody knows may be of any of them
  const isAnywhere = rules.some(([, { Properties }]) => !isAttributeOf((Properties as Json).GroupId, resources));
  return Object.fromEntries(all.flatMap(([address, resource]) => resource.Type === GROUP
    ? [[address, group(address, resource, isAnywhere || open(address))]]
    : resource.Type === RULE ? separate(address, resource) : [[address, resource]]));
}

function isAttributeOf(value: unknown, resources: Readonly<Record<string, Json>>): boolean {
  const [address] = attributeIn(value);
  return typeof value === 'string' || (typeof address === 'string' && resources[address]?.Type === GROUP);
}

/** Terraform takes the rule away that AWS gives a new group, which lets everything out. */
function group(address: string, resource: Json, isOpen: boolean): Json {
  const { SecurityGroupIngress, SecurityGroupEgress, ...properties } = resource.Properties as Json;
  const rulesOf = (direction: Direction, rules: unknown) => isOpen ? { Ref: `${address} ${direction}` }
    : Array.isArray(rules) ? rules.flatMap((rule: unknown) => isFunction(rule) ? [rule] : ofPeers(direction, rule, address)) : rules ?? [];
  const rules = { SecurityGroupIngress: rulesOf('ingress', SecurityGroupIngress), SecurityGroupEgress: rulesOf('egress', SecurityGroupEgress) };
  return withProperties(resource, { ...properties, ...rules });
}

function separate(address: string, { Properties, ...resource }: Json): Array<[string, Json]> {
  const { type, GroupId } = Properties as Json;
  const directions = (['ingress', 'egress'] as const).filter(direction => typeof type !== 'string' || type === direction);
  const [own] = attributeIn(GroupId);
  return directions.flatMap(direction => ofPeers(direction, Properties, typeof own === 'string' ? own : address).map((rule, index): [string, Json] =>
    [`${address} ${direction} ${index + 1}`, { ...resource, Type: DIRECTIONS[direction][0], Properties: { ...rule, GroupId } }]));
}

/** A rule for each of its peers: ranges, lists of prefixes, groups, the group itself. */
function ofPeers(direction: Direction, rule: unknown, own: string): Json[] {
  const given = isObject(rule) ? rule : {};
  const [, peer] = DIRECTIONS[direction];
  const { cidr_blocks, ipv6_cidr_blocks, prefix_list_ids, security_groups, source_security_group_id, self } = given;
  const common = { IpProtocol: given.protocol === 'all' ? '-1' : isFunction(given.protocol) ? undefined : given.protocol, FromPort: given.from_port, ToPort: given.to_port };
  const all = (property: string, values: unknown) => [values ?? []].flat().map(value => ({ [property]: value }));
  return [
    ...all('CidrIp', cidr_blocks),
    ...all('CidrIpv6', ipv6_cidr_blocks),
    ...all(`${peer}PrefixListId`, prefix_list_ids),
    ...all(`${peer}SecurityGroupId`, security_groups),
    ...all(`${peer}SecurityGroupId`, source_security_group_id),
    ...self === true ? [{ [`${peer}SecurityGroupId`]: { 'Fn::GetAtt': [own, 'id'] } }] : isFunction(self) ? [{}] : [],
  ].map(each => ({ ...common, ...each }));
}

/** The values of a security group in a plan, with a reference for rules of which only the apply knows a part: a plan leaves that part out. */
export function withUnknownRules(values: unknown, expressions: unknown, address: string): unknown {
  const given = isObject(values) ? values : {};
  const declared = isObject(expressions) ? expressions : {};
  const rules = ['ingress', 'egress'].map(name => {
    const unknown = { Ref: `${address} ${name}` };
    const all = given[name] ?? (declared[name] === undefined ? undefined : unknown);
    return [name, Array.isArray(all) ? all.map((rule: unknown) => isWhole(rule) ? rule : unknown) : all];
  });
  return { ...given, ...Object.fromEntries(rules) as Json };
}

const isWhole = (rule: unknown) => isObject(rule) && ['cidr_blocks', 'security_groups', 'self'].every(name => rule[name] !== undefined && ![rule[name]].flat().includes(null));
