import type { ConnectorDeployment } from '../../model';
import { literal } from '../../support';

const AIVEN = 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector';
const CONFLUENT = 'io.confluent.connect.s3.S3SinkConnector';

export function isAivenS3(deployment: ConnectorDeployment): boolean {
  return literal(deployment, 'connector.class') === AIVEN;
}

export function isConfluentS3(deployment: ConnectorDeployment): boolean {
  return literal(deployment, 'connector.class') === CONFLUENT;
}

/** What holds of an option: what is given, else its default; `undefined` where it is given and not known. */
export function given(deployment: ConnectorDeployment, key: string, byDefault: string): string | undefined {
  return deployment.configuration?.has(key) ? literal(deployment, key) : byDefault;
}

/** The fields that the Aiven sink writes. */
export function outputFields(deployment: ConnectorDeployment): string[] | undefined {
  return given(deployment, 'format.output.fields', 'value')?.split(',').map(field => field.trim()).filter(field => field !== '');
}
