import type { ConnectorDeployment } from '../../model';
import { literal } from '../../checks';
import { AIVEN_S3_SINK, CONFLUENT_S3_SINK } from './family';

export function isAivenS3(deployment: ConnectorDeployment): boolean {
  return literal(deployment, 'connector.class') === AIVEN_S3_SINK;
}

export function isConfluentS3(deployment: ConnectorDeployment): boolean {
  return literal(deployment, 'connector.class') === CONFLUENT_S3_SINK;
}

/** What holds of an option: what is given, else its default; `undefined` where it is given and not known. */
export function given(deployment: ConnectorDeployment, key: string, byDefault: string): string | undefined {
  return deployment.configuration?.has(key) ? literal(deployment, key) : byDefault;
}

/** `parquet` or `avro` where an S3 sink writes one of these, which have columns. */
export function columnFormat(deployment: ConnectorDeployment): string | undefined {
  const format = isAivenS3(deployment) ? given(deployment, 'format.output.type', 'csv')
    : isConfluentS3(deployment) ? /\.(parquet|avro)\.\w+$/.exec(given(deployment, 'format.class', '') ?? '')?.[1] : undefined;
  return format === 'parquet' || format === 'avro' ? format : undefined;
}
