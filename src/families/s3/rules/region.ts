import type { ConnectorDeployment, Rule } from '../../../model';
import { arnBeginning, cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';
import { connectorOf } from '../../lookup';

export const bucketRegion: Rule = {
  id: 'MC-S3-021',
  title: 'an S3 sink has the Region of its bucket',
  severity: 'warning',
  why: 'Without the option the sinks use a default Region wherever they run: us-west-2 for Confluent, us-east-1 for Aiven. Writes to a bucket in '
    + 'another Region fail, or cross Regions.',
  fix: 'set s3.region (Confluent) or aws.s3.region (Aiven) to the Region of the bucket',
  source: 'https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html',
  check(deployment) {
    const named = connectorOf(literal(deployment, 'connector.class'))?.region;
    if (named?.byDefault === undefined || deployment.scope !== 'deployment') {
      return NOT_APPLICABLE;
    }
    const { option: key, byDefault: region } = named;
    if (deployment.configuration!.has(key)) {
      return HOLDS;
    }
    const here = regionOf(deployment);
    if (here === undefined) {
      return cannotKnow('the Region of the deployment is not known');
    }
    return here === region ? HOLDS : finding({ key, message: `${key} is not set, so the sink uses ${region}, but the connector is in ${here}` });
  },
};

/** The Region, where a literal ARN or a broker names it. */
function regionOf({ bootstrapServers, cluster, plugins, workerConfiguration }: ConnectorDeployment): string | undefined {
  const arns = [cluster?.arn, ...(plugins ?? []).map(({ arn }) => arn), typeof workerConfiguration === 'object' ? workerConfiguration.arn : undefined];
  return /\.kafka(?:-serverless)?\.([a-z0-9-]+)\.amazonaws\.com/.exec(bootstrapServers?.toString() ?? '')?.[1]
    ?? arns.flatMap(arn => {
      const { service = '', region } = arnBeginning(arn?.knownPrefix ?? '');
      return /^kafka(connect)?$/.test(service) && region ? [region] : [];
    })[0];
}
