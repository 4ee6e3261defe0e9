import type { ChannelModel, Rule, Text, Violation } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';

const [LEAST, MOST] = [300, 900];

export const channelRule: Rule = {
  id: 'MC-CLU-032',
  title: 'a channel delivers from express brokers, within minutes, to names that differ',
  severity: 'error',
  why: 'Amazon MSK data delivery is offered for clusters with express brokers only, delivers within 5 to 15 minutes, and needs one token in the last part of '
    + 'the names of objects that makes them differ.',
  fix: 'use an express cluster, or a connector; a freshness of 300 to 900 seconds; and `!{sequence-number}`, or `!{partition-id}` with `!{kafka-offset}`, in the '
    + 'last part of the key template',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-data-delivery-s3-prerequisites.html (read in November 2026)',
  about: ['channel'],
  requires: ['cluster'],
  check({ cluster }) {
    const channel = cluster?.channel;
    if (channel === undefined) {
      return NOT_APPLICABLE;
    }
    const violations = [
      ...cluster?.kind === undefined || cluster.kind === 'express' ? [] : [{ message: `the channel is of a ${cluster.kind} cluster, but channels deliver from express brokers only` }],
      ...freshness(channel), ...template(channel.keyTemplate),
    ];
    return violations.length === 0 && cluster?.kind === undefined ? cannotKnow('it is not known whether the brokers are express brokers') : findings(violations);
  },
};

function freshness({ freshnessSeconds: seconds }: ChannelModel): Violation[] {
  return seconds === undefined || seconds >= LEAST && seconds <= MOST ? []
    : [{ message: `the freshness of the channel is ${seconds} seconds, but ${LEAST} to ${MOST} are possible`, value: String(seconds) }];
}

function template(given: Text | undefined): Violation[] {
  const key = given?.literal;
  if (key === undefined) {
    return [];
  }
  const tokens = ['!{sequence-number}', '!{kafka-offset}'].filter(token => key.includes(token));
  const last = key.split('/').at(-1)!;
  const wrong: ReadonlyArray<readonly [boolean, string]> = [
    [key.endsWith('/'), 'ends with a slash'],
    [tokens.length === 0, 'contains neither !{sequence-number} nor !{kafka-offset}'],
    [tokens.length === 2, 'contains both !{sequence-number} and !{kafka-offset}'],
    [tokens.length === 1 && !key.endsWith('/') && !last.includes(tokens[0]), `has ${tokens[0]} before its last part`],
    [tokens.includes('!{kafka-offset}') && !key.includes('!{partition-id}'), 'has !{kafka-offset} without !{partition-id}'],
    [/(^|\/)\.\.?(\/|$)/.test(key), 'contains "." or ".." as a part'],
  ];
  return wrong.filter(([holds]) => holds).map(([, what]) => ({ message: `the key template ${key} ${what}`, value: key }));
}
