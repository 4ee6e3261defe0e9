import type { KeyProblem } from '../connect/options';
import type { OptionRuleDescription } from './rule';

const SOURCE = 'Kafka 3.7, PUT /connector-plugins/{class}/config/validate';

function describe(id: string, title: string, why: string, fix: string): OptionRuleDescription {
  return { id, title, why, fix, severity: 'error', source: SOURCE, origin: 'connect' };
}

/** What Kafka Connect itself refuses, by the kind of the mistake. */
export const CONNECT_RULES: Record<KeyProblem['what'] | 'connector', OptionRuleDescription> = {
  'connector': describe('MC-OPT-001', 'connector.class names a connector', 'MSK Connect cannot create a connector whose class is missing or is no connector',
    'set connector.class to the full name of a connector class'),
  'required': describe('MC-OPT-002', 'required options are set', 'Kafka Connect refuses the configuration, so the deployment fails after minutes',
    'set the option'),
  'type': describe('MC-OPT-003', 'values have the type of their option', 'Kafka Connect refuses the configuration, so the deployment fails after minutes',
    'give a value of the type'),
  'value': describe('MC-OPT-004', 'values are in the range or list of their option', 'Kafka Connect refuses the configuration, so the deployment fails after minutes',
    'give one of the values that are allowed'),
  'class': describe('MC-OPT-005', 'classes are in the plugin and fit', 'Kafka Connect refuses the configuration: each connector has one plugin, and all classes it names must be in it or in the worker',
    'correct the name, or add the archive that holds the class to the plugin'),
  'null': describe('MC-OPT-006', 'no value is null', 'Kafka Connect does not take null as a value', 'remove the key or give it a value'),
  'topics': describe('MC-OPT-007', 'a sink names its topics once', 'Kafka Connect refuses a sink without topics, with both ways of naming them, or with its dead letter queue among them',
    'set exactly one of topics and topics.regex, without the dead letter queue'),
  'alias': describe('MC-OPT-008', 'a negated predicate is named', 'Kafka Connect refuses a transform with negate but without predicate', 'name the predicate, or remove negate'),
  'override': describe('MC-OPT-009', 'client overrides are allowed', 'the default policy of Kafka Connect 2.x refuses each producer.override., consumer.override. and admin.override. key',
    'use Kafka Connect 3.7, or set the client option in the worker configuration'),
  'contradiction': describe('MC-OPT-010', 'options do not contradict each other', 'the connector refuses the configuration',
    'remove one of the two options, or set the one as the other needs it'),
  'exactly-once': describe('MC-OPT-011', 'exactly-once writing is possible where it is required', 'Kafka Connect refuses a source that requires what its worker or connector cannot do',
    'set exactly.once.source.support=enabled in the worker configuration, or exactly.once.support=requested'),
};
