import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

export const endpointNames: Rule = {
  id: 'MC-NET-040',
  title: 'a VPC with private names of endpoints has DNS support and DNS hostnames',
  severity: 'error',
  why: 'Private DNS of an interface endpoint requires both attributes of the VPC. Without them, Amazon VPC rejects the endpoint.',
  fix: 'turn on EnableDnsSupport and EnableDnsHostnames (in Terraform enable_dns_support and enable_dns_hostnames) for the VPC; DNS hostnames are off by default',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
  requires: ['network'],
  check({ network }) {
    const nameless = network?.namelessEndpoints;
    return nameless === undefined ? NOT_APPLICABLE
      : findings(nameless.map(({ endpoint, lacks }) => ({ message: `the endpoint ${endpoint} has private DNS, but its VPC has no ${lacks}` })));
  },
};
