import { classFact } from '../facts';
import { OpaqueValue } from '../model';
import type { ClassFact, OptionFact } from '../model';
import { expectedOf, isBlank, ParseError, parseType } from '../parse';
import { chooseVersion } from '../versions';
import { chosenOptions, ConnectorContext, frameworkVersion, KeyProblem } from './options';

export type ClientKind = 'producer' | 'consumer' | 'admin';

const CLIENTS: Record<ClientKind, string> = {
  producer: 'org.apache.kafka.clients.producer.ProducerConfig',
  consumer: 'org.apache.kafka.clients.consumer.ConsumerConfig',
  admin: 'org.apache.kafka.clients.admin.AdminClientConfig',
};

export const OVERRIDE_PREFIX = /^(producer|consumer|admin)\.override\.(.*)$/;

/** The options of one kind of client, as in the worker's version of Kafka. */
export function clientOptions(kind: ClientKind, kafkaConnectVersion: string | undefined): Map<string, OptionFact[]> {
  const fact: ClassFact | undefined = classFact(CLIENTS[kind]);
  return fact ? chosenOptions(fact, chooseVersion(fact, frameworkVersion(kafkaConnectVersion))) : new Map();
}

/** Which clients the worker makes for the connector, and so whose overrides the real validation looks at. */
export function usesClient(kind: ClientKind, context: ConnectorContext): boolean {
  const { config } = context;
  const queue = config.has('errors.deadletterqueue.topic.name') && (config.isOpaque('errors.deadletterqueue.topic.name') || !isBlank(config.known('errors.deadletterqueue.topic.name')));
  if (context.kind === 'sink') {
    return kind === 'consumer' || queue;
  }
  const separate = config.has('offsets.storage.topic') && !isBlank(config.known('offsets.storage.topic') ?? 'x');
  const exactlyOnce = workerText(context, 'exactly.once.source.support')?.toLowerCase() === 'enabled';
  return kind === 'producer' || separate || exactlyOnce || (kind === 'admin' && config.keys().some(key => key.startsWith('topic.creation.')));
}

export function workerText(context: Pick<ConnectorContext, 'worker'>, key: string): string | undefined {
  const held = context.worker?.get(key);
  return held instanceof OpaqueValue || held === null ? undefined : held?.trim();
}

/** The policy of the worker: which overrides it lets through. Kafka Connect 2.x lets none through unless told otherwise, 3.x all. */
export function overrideProblems(context: ConnectorContext): Array<[string, KeyProblem]> {
  const { config } = context;
  const problems: Array<[string, KeyProblem]> = [];
  const old = /^[012]\./.test(context.kafkaConnectVersion ?? '');
  for (const key of config.keys()) {
    const match = OVERRIDE_PREFIX.exec(key);
    if (!match || !usesClient(match[1] as ClientKind, context)) {
      continue;
    }
    if (old && workerText(context, 'connector.client.config.override.policy') === undefined) {
      problems.push([key, { what: 'override', text: `cannot be overridden on Kafka Connect ${context.kafkaConnectVersion}, whose default policy allows no client overrides` }]);
      continue;
    }
    const option = clientOptions(match[1] as ClientKind, context.kafkaConnectVersion).get(match[2])?.[0];
    const held = config.known(key);
    if (!option || held === undefined || held === null) {
      continue;
    }
    try {
      parseType(held, option.type);
    } catch (error) {
      if (!(error instanceof ParseError)) {
        throw error;
      }
      problems.push([key, { what: 'type', text: `must be ${expectedOf(option.type)}`, option, fatal: true }]);
    }
  }
  return problems;
}
