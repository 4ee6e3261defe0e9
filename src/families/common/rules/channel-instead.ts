import { literal } from '../../../checks';
import type { ConnectorDeployment, Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { familyOf } from '../../lookup';

/** What a channel writes too: the values as they are. */
const AS_THEY_ARE = /\.(JsonFormat|ByteArrayFormat|StringFormat)$|^(jsonl|json)$/;
const FORMATS = ['format.class', 'format.output.type'];

export const channelInstead: Rule = {
  id: 'MC-CLU-034',
  title: 'a topic of an express cluster can be delivered to Amazon S3 or Apache Iceberg without a connector',
  severity: 'info',
  why: 'Amazon MSK data delivery (a channel) requires no workers, which reduces cost and operations, and puts no load on the brokers. It does not support records from before its creation, a latency below 5 minutes, transforms, formats other than that of the values, or updates and deletions of rows.',
  fix: 'if none of this is required, use a channel (`MskChannel`); docs/alternatives.md compares the two',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-data-delivery.html',
  requires: ['cluster'],
  check(deployment) {
    const family = familyOf(literal(deployment, 'connector.class'))?.id;
    if (family !== 's3' && family !== 'iceberg' || deployment.cluster?.kind !== 'express') {
      return NOT_APPLICABLE;
    }
    return isPlain(deployment) ? finding({ key: 'connector.class', message: `a channel could deliver the topic ${literal(deployment, 'topics')} without a connector` }) : HOLDS;
  },
};

/** One topic, as it is. */
function isPlain({ configuration }: ConnectorDeployment): boolean {
  const topics = configuration?.get('topics')?.literal?.split(',') ?? [];
  const transforms = configuration?.get('transforms');
  const format = FORMATS.map(key => configuration?.get(key)).find(value => value !== undefined);
  return topics.length === 1 && topics[0].trim() !== '' && (transforms === undefined || transforms.literal?.trim() === '')
    && (format === undefined || format.literal !== undefined && AS_THEY_ARE.test(format.literal));
}
