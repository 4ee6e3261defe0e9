import { finding, HOLDS, NOT_APPLICABLE, parseArn } from '../../../model';
import type { Rule } from '../../../model';

export const configurationRegion: Rule = {
  id: 'MC-CLU-024',
  title: 'the broker configuration is in the Region of the cluster',
  severity: 'error',
  why: 'A configuration belongs to one Region. The service does not find one of another Region, and rejects the cluster.',
  fix: 'create the configuration in the Region of the cluster, and use its ARN',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-operations-create.html',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster, place }) {
    const configuration = cluster?.configurationArn?.literal === undefined ? undefined : parseArn(cluster.configurationArn.literal)?.region;
    const region = cluster?.region ?? /^aws:\/\/[^/]*\/(.+)$/.exec(place?.environment ?? '')?.[1];
    if (configuration === undefined || region === undefined) {
      return NOT_APPLICABLE;
    }
    return configuration === region ? HOLDS : finding({
      message: `the broker configuration is in ${configuration}, but the cluster is in ${region}`,
      value: String(cluster?.configurationArn),
    });
  },
};
