import type { Construct } from 'constructs';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import { refuseSink } from '../sink-plan';
import type { SinkPlan } from '../sink-plan';
import { apacheIcebergPlan, bindApacheIceberg } from './apache-iceberg-sink';
import type { IcebergSinkApacheOptions } from './iceberg-sink-options';

/**
 * A sink that appends records to Apache Iceberg tables.
 *
 * The connector opens its own transactional Kafka clients. On a cluster with IAM access control, they require Apache Kafka 3.8 or later.
 */
export class IcebergSink implements IConnectorDefinition {
  /**
   * Uses the Apache Iceberg connector.
   *
   * @param options catalog, tables, topics
   * @see https://iceberg.apache.org/docs/latest/kafka-connect/
   */
  public static apache(options: IcebergSinkApacheOptions): IcebergSink {
    return new IcebergSink(apacheIcebergPlan(options));
  }

  private constructor(private readonly plan: SinkPlan<IcebergSinkApacheOptions>) {
    refuseSink(plan);
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    return bindApacheIceberg(this.plan, scope, context);
  }
}
