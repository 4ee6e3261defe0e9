import { Token } from 'aws-cdk-lib';
import { OPAQUE, validateConfiguration } from '../catalog';

/** Rules about several options at once; that an option is missing is not said before the connector is complete. */
const TOGETHER = /^MC-OPT-[1-9]\d\d$/;
/** Values that Kafka Connect itself would refuse. */
const IMPOSSIBLE = ['MC-OPT-003', 'MC-OPT-004'];

/**
 * Refuses options that contradict each other, or that Kafka Connect would refuse, as soon as they are said.
 *
 * @param also rules that only warn elsewhere, but where what is said here can have no sense
 * @throws an error with every finding as a sentence
 */
export function refuseOptions(subject: string, connectorClass: string, config: { [key: string]: string }, also: string[] = []): void {
  const values = Object.entries(config).map(([key, value]) => [key, Token.isUnresolved(value) ? OPAQUE : value]);
  const errors = validateConfiguration({ className: connectorClass, config: Object.fromEntries(values) })
    .filter(({ severity, rule }) => (severity === 'error' && (TOGETHER.test(rule) || IMPOSSIBLE.includes(rule))) || also.includes(rule));
  if (errors.length > 0) {
    throw new Error(`${subject}: ${errors.map(({ message, fix, rule }) => `${message}${fix ? `; ${fix}` : ''} [${rule}]`).join('; ')}`);
  }
}
