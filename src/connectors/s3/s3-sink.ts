import type { Construct } from 'constructs';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import { AIVEN_S3_SINK, CONFLUENT_S3_SINK } from '../../families';
import { readTopics } from '../cdc/sink-topics';
import { withTypedOptions } from '../typed-options';
import { bindAivenS3, refuseIgnoredPrefix } from './aiven-s3-sink';
import { bindConfluentS3 } from './confluent-s3-sink';
import type { AivenS3SinkProps, ConfluentS3SinkProps } from './s3-sink-props';

type Bind = (scope: Construct, context: ConnectorDefinitionContext) => ConnectorDefinitionConfig;

/**
 * A sink that writes records as objects to Amazon S3.
 *
 * A tombstone is written by the connector of Aiven as JSON lines only. Otherwise it is dropped: let a Debezium source say `deleteHandling:
 * DeleteHandling.REWRITE`, so that a deletion is a row.
 */
export class S3Sink implements IConnectorDefinition {
  /**
   * With the connector of Aiven, under the Apache License.
   *
   * @param options bucket, topics, format, names of objects
   * @see https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka
   */
  public static aiven(options: AivenS3SinkProps): S3Sink {
    const all = withTypedOptions(AIVEN_S3_SINK, options);
    readTopics('the S3 sink', all, all.changesFrom?._changes);
    refuseIgnoredPrefix(all);
    return new S3Sink((scope, context) => bindAivenS3(all, scope, context));
  }

  /**
   * With the connector of Confluent, under the Confluent Community License.
   *
   * @param options bucket, topics, format, rotation
   * @see https://docs.confluent.io/kafka-connectors/s3-sink/current/overview.html
   */
  public static confluent(options: ConfluentS3SinkProps): S3Sink {
    const all = withTypedOptions(CONFLUENT_S3_SINK, options);
    readTopics('the S3 sink', all, all.changesFrom?._changes);
    return new S3Sink((scope, context) => bindConfluentS3(all, scope, context));
  }

  private constructor(private readonly render: Bind) {
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    return this.render(scope, context);
  }
}
