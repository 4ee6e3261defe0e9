import type { Rule, Violation } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { givenBy } from '../../given';
import type { DialedHost } from '../../hosts';
import { dialedHosts, onePerKey } from '../../hosts';

export const hostOfReference: Rule = {
  id: 'MC-NET-023',
  title: 'a reference that is used as a host is a host name',
  severity: 'error',
  why: '`Ref` of a database or domain is its identifier or name, and `endpoint` of some resources of Terraform contains the port, too. No such host is found, and the task fails when it connects.',
  fix: 'refer to the attribute with the address: Endpoint.Address of a database, DomainEndpoint of a domain; in Terraform, address of aws_db_instance and dns_name of aws_redshift_cluster',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html',
  check(deployment) {
    const dialed = dialedHosts(deployment).filter(({ host }) => /^<[^<>]+>$/.test(host));
    return dialed.length === 0 ? NOT_APPLICABLE
      : findings(onePerKey(dialed).flatMap(each => violation(each, givenBy(each.host.slice(1, -1), deployment))));
  },
};

function violation({ key, host, port, scheme }: DialedHost, given: ReturnType<typeof givenBy>): Violation[] {
  const reference = host.slice(1, -1);
  // an address is more than a host, and other rules read it
  if (given === undefined || given === 'URL' || given === 'host' || (given === 'host and port' && port === undefined && (scheme !== undefined || !/host(name)?$/.test(key)))) {
    return [];
  }
  const what = given === 'host and port' ? `includes the port${port === undefined ? '' : `, before :${port}`}` : `is ${/^[Ai]/.test(given) ? 'an' : 'a'} ${given}`;
  return [{ key, value: reference, message: `${key} uses ${reference} as the host, which ${what}` }];
}
