import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { dialedHosts, literal } from '../../../checks';
import { familyOf } from '../../lookup';

/** Families of which it is known how they sign requests with IAM credentials: by an option, or not at all. */
const SIGNS: ReadonlyMap<string | undefined, string | undefined> = new Map([['opensearch', 'aws.signing.region'], ['http', undefined]]);

export const signedOnly: Rule = {
  id: 'MC-NET-018',
  title: 'requests are signed for services that accept no others',
  severity: 'error',
  why: 'A collection of OpenSearch Serverless answers requests without a signature with 403, and has no users with passwords.',
  fix: 'use the OpenSearch sink with aws.signing.region and aws.signing.service=aoss (in the CDK, OpenSearchAuthentication.iam())',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-clients.html',
  check(deployment) {
    const family = familyOf(literal(deployment, 'connector.class'))?.id;
    const dialed = dialedHosts(deployment).filter(({ service }) => service?.signedOnly);
    const option = SIGNS.get(family);
    if (dialed.length === 0 || !SIGNS.has(family) || (option !== undefined && deployment.configuration!.has(option))) {
      return NOT_APPLICABLE;
    }
    return findings(dialed.map(({ key, service }) => ({
      key, message: `${key} is an address of ${service!.title}, which accepts only signed requests, but ${option === undefined ? 'this connector does not sign requests' : `${option} is not set`}`,
    })));
  },
};
