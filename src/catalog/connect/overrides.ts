import type { ConnectorOptions } from '../connector-options';
import { classFact } from '../facts';
import type { ClassFact, OptionFact } from '../model';
import { expectedOf, isBlank, ParseError, parseType } from '../parse';
import { chooseVersion } from '../versions';
import { chosenOptions, frameworkVersion, KeyProblem } from './options';

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
export function usesClient(kind: ClientKind, connector: ConnectorOptions): boolean {
  const queue = connector.has('errors.deadletterqueue.topic.name') && (connector.isOpaque('errors.deadletterqueue.topic.name') || !isBlank(connector.known('errors.deadletterqueue.topic.name')));
  if (connector.kind === 'sink') {
    return kind === 'consumer' || queue;
  }
  const separate = connector.has('offsets.storage.topic') && !isBlank(connector.known('offsets.storage.topic') ?? 'x');
  const exactlyOnce = connector.workerText('exactly.once.source.support')?.toLowerCase() === 'enabled';
  return kind === 'producer' || separate || exactlyOnce || (kind === 'admin' && connector.keys().some(key => key.startsWith('topic.creation.')));
}

/** The policy of the worker: which overrides it lets through. Kafka Connect 2.x lets none through unless told otherwise, 3.x all. */
export function overrideProblems(connector: ConnectorOptions): Array<[string, KeyProblem]> {
  const problems: Array<[string, KeyProblem]> = [];
  const old = /^[012]\./.test(connector.kafkaConnectVersion ?? '');
  for (const key of connector.keys()) {
    const match = OVERRIDE_PREFIX.exec(key);
    if (!match || !usesClient(match[1] as ClientKind, connector)) {
      continue;
    }
    if (old && connector.workerText('connector.client.config.override.policy') === undefined) {
      problems.push([key, { what: 'override', text: `cannot be overridden on Kafka Connect ${connector.kafkaConnectVersion}, whose default policy allows no client overrides` }]);
      continue;
    }
    const option = clientOptions(match[1] as ClientKind, connector.kafkaConnectVersion).get(match[2])?.[0];
    const held = connector.known(key);
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
