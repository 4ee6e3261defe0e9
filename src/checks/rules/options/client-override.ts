import type { Rule } from '../../../model';
import { verdictOf } from '../../kafka-connect-rule';
import { optionRule } from '../../option-rule';
import type { OptionViolation } from '../../option-rule';
import { allowedWords, ClientKind, clientOptions, nearest, OVERRIDE_PREFIX, parsedProblem, ParseError, parseType, usesClient } from '../../../catalog';
import { knownText } from './support';

function valueProblem(text: string, type: Parameters<typeof parseType>[1], check: Parameters<typeof parsedProblem>[0]): string | undefined {
  try {
    return parsedProblem(check, parseType(text, type));
  } catch (error) {
    if (error instanceof ParseError) {
      return undefined;
    }
    throw error;
  }
}

export const clientOverride: Rule = optionRule({
  id: 'MC-OPT-029',
  title: 'client overrides are valid properties of the Kafka client',
  severity: 'error',
  why: 'Kafka Connect validates only the type of client overrides; the task fails when it creates the client.',
  fix: 'set a value that the Kafka client accepts',
  source: 'Kafka 3.7, ProducerConfig, ConsumerConfig, AdminClientConfig (producer.override.acks=7 seen)',
  check: connector => connector.keys().flatMap((key): OptionViolation[] => {
    const match = OVERRIDE_PREFIX.exec(key);
    if (!match) {
      return [];
    }
    const kind = match[1] as ClientKind;
    const options = clientOptions(kind, connector.kafkaConnectVersion);
    const option = options.get(match[2])?.[0];
    if (!option) {
      const near = nearest(match[2], options.keys());
      return near ? [{ key, severity: 'warning', message: `is not an option of the ${kind}; did you mean ${kind}.override.${near}?` }] : [];
    }
    if (!usesClient(kind, connector)) {
      return connector.isKindGuessed ? [] : [{ key, severity: 'warning', message: `has no effect: this ${connector.kind} creates no ${kind}`, fix: 'remove it' }];
    }
    const held = knownText(connector, key);
    const problem = held === undefined || !option.check || verdictOf(connector).has(key) ? undefined : valueProblem(held, option.type, option.check);
    return problem ? [{ key, message: problem, fix: `set ${key} to ${allowedWords(option)}` }] : [];
  }),
});
