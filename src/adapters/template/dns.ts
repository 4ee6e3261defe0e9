import type { NetworkModel } from '../../model';
import { textFromTemplateValue } from '../../model';
import { resourcesBy } from './resource-index';
import type { Template } from './template';
import { list } from './values';

const dhcpByVpc = resourcesBy(['AWS::EC2::VPCDHCPOptionsAssociation'], ({ properties }, template) => [template.target(properties.VpcId)?.id]);

/** Who answers names in the VPC of the subnets, where that VPC is made here. */
export function dnsOf(template: Template, subnets: unknown[] | undefined): Pick<NetworkModel, 'dnsServers' | 'amazonDns'> {
  const vpc = template.target(template.target(subnets?.[0])?.properties.VpcId);
  if (vpc?.type !== 'AWS::EC2::VPC') {
    return {};
  }
  const [association] = dhcpByVpc(template, vpc.id);
  const options = association && template.target(association.properties.DhcpOptionsId);
  const servers = options?.type === 'AWS::EC2::DHCPOptions' ? list(options.properties.DomainNameServers) : undefined;
  const support = vpc.properties.EnableDnsSupport;
  return { dnsServers: servers?.map(each => textFromTemplateValue(each)), ...(association === undefined || servers !== undefined) && { amazonDns: support !== false && support !== 'false' } };
}
