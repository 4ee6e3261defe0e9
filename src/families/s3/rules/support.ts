import type { OptionViolation } from '../../../checks';
import type { ConnectorOptions } from '../../../catalog';

export const S3 = /^io\.confluent\.connect\.s3\.S3SinkConnector$/;

export const S3_SOURCE = 'Confluent S3 sink 12.1.9';

export const say = (key: string, message: string, when: boolean | undefined): OptionViolation[] => (when ? [{ key, message }] : []);

export const CLASSES = /^io\.aiven\.kafka\.connect\.s3\.AivenKafkaConnectS3SinkConnector$/;

export const SOURCE = 'Aiven S3 sink 3.4.2';

export const TEMPLATE = 'file.name.template';

export function usesTemplate(connector: ConnectorOptions): boolean {
  return connector.isMissing('aws.s3.prefix') && connector.isMissing('aws_s3_prefix');
}

/** The variables of a file name template, parameters left off. */
export function variables(template: string): Set<string> {
  return new Set([...template.matchAll(/\{\{\s*([\w.]+)\s*(?::[^}]*)?\}\}/g)].map(match => match[1]));
}
