import { literal } from '../../../checks';
import type { ConnectorDeployment, Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { familyOf } from '../../lookup';

/** What a channel writes too: the values as they are. */
const AS_THEY_ARE = /\.(JsonFormat|ByteArrayFormat|StringFormat)$|^(jsonl|json)$/;
const FORMATS = ['format.class', 'format.output.type'];

export const channelInstead: Rule = {
  id: 'MC-CLU-034',
  title: 'records of one topic of an express cluster need no connector on their way to Amazon S3 or Apache Iceberg',
  severity: 'info',
  why: 'Amazon MSK data delivery (a channel) does it without workers: less to pay for and to run, and no load on the brokers. Lost are: records from before it was '
    + 'there, a latency below 5 minutes, transforms, other formats than the values themselves, updates and deletions of rows.',
  fix: 'where none of that is needed, use a channel (`MskChannel`); docs/alternatives.md compares the two',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-data-delivery.html',
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
