import type { StatementModel } from '../../model';

/** What a role of any connector allows: Kafka, secrets, and the keys that they are encrypted with. */
const OF_ANY_CONNECTOR = /^(kafka|kafka-cluster|secretsmanager|ssm|kms|ec2|logs):/i;

/** Whether a statement allows something beyond Kafka and secrets, or may do so. */
export function allowsMore({ effect, actions }: StatementModel): boolean {
  return effect === 'Allow' && actions.some(({ literal: action }) => action === undefined || !OF_ANY_CONNECTOR.test(action));
}
