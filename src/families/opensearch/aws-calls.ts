import type { AwsCall } from '../aws-call';

const SIGNED = { option: 'aws.signing.region', is: /./ };

/** What signed requests need. Whether the policy of a domain allows them in place of the role is the matter of a rule of its own. */
export const OPENSEARCH_CALLS: readonly AwsCall[] = [
  {
    actions: [],
    also: ['es:ESHttpGet', 'es:ESHttpHead', 'es:ESHttpPost', 'es:ESHttpPut'],
    option: 'connection.url',
    read: /https:\/\/(?:search|vpc)-([a-z0-9-]+)-[a-z0-9]{26}\./,
    arn: 'arn:{partition}:es:{region}:{account}:domain/{1}/*',
    resource: 'the domain',
    when: [SIGNED, { option: 'aws.signing.service', is: /^es$/, byDefault: 'es' }],
  },
  {
    actions: ['aoss:APIAccessAll'],
    option: 'connection.url',
    read: /https:\/\/([a-z0-9]+)\.[a-z0-9-]+\.aoss\./,
    arn: 'arn:{partition}:aoss:{region}:{account}:collection/{1}',
    resource: 'the collection',
    when: [SIGNED, { option: 'aws.signing.service', is: /^aoss$/ }],
  },
];
