import type { Construct } from 'constructs';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import { refuseSink } from '../sink-plan';
import { aivenS3Plan, refuseIgnoredPrefix } from './aiven-s3-sink';
import { confluentS3Plan } from './confluent-s3-sink';
import { bindS3 } from './s3-plan';
import type { S3Plan } from './s3-plan';
import type { S3SinkAivenOptions, S3SinkConfluentOptions } from './s3-sink-options';

/**
 * A sink that writes records to Amazon S3.
 *
 * Only the Aiven connector with JSON lines writes tombstones; all other combinations drop them. To keep deletions, specify `deleteHandling:
 * DeleteHandling.REWRITE` for a Debezium source, so that a deletion is a row.
 */
export class S3Sink implements IConnectorDefinition {
  /**
   * Uses the Aiven connector (Apache License 2.0).
   *
   * @param options the bucket, topics, format and object keys
   * @see https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka
   */
  public static aiven(options: S3SinkAivenOptions): S3Sink {
    const plan = aivenS3Plan(options);
    refuseSink(plan);
    refuseIgnoredPrefix(options);
    return new S3Sink(plan);
  }

  /**
   * Uses the Confluent connector (Confluent Community License).
   *
   * @param options the bucket, topics, format and rotation
   * @see https://docs.confluent.io/kafka-connectors/s3-sink/current/overview.html
   */
  public static confluent(options: S3SinkConfluentOptions): S3Sink {
    const plan = confluentS3Plan(options);
    refuseSink(plan);
    return new S3Sink(plan);
  }

  private constructor(private readonly plan: S3Plan) {
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    return bindS3(this.plan, scope, context);
  }
}
