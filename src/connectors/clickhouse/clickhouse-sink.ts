import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { ConnectorSecret } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import type { ClickHouseSinkOptions } from '../../connect/internal';
import { CLICKHOUSE_SINK } from '../../families';
import { vendorArchives } from '../archives';
import type { PresetSinkOptions } from '../preset-sink-options';
import { defined } from '../preset-transforms';
import { JSON_BY_TEXT, refuseSink, renderSink, sinkPlan } from '../sink-plan';
import type { SinkPlan } from '../sink-plan';
import { numberText } from '../../synth';

/** Options for the ClickHouse sink connector. */
export interface ClickHouseSinkClickhouseOptions extends PresetSinkOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: ClickHouseSinkOptions;
  /** The host name. */
  readonly hostname: string;
  /** The credentials: a JSON secret with the fields `username` and `password`. */
  readonly secret: secretsmanager.ISecret;
  /**
   * The port of the HTTP interface, with TLS.
   *
   * @default 8443
   */
  readonly port?: number;
  /**
   * The database.
   *
   * @default default
   */
  readonly databaseName?: string;
  /**
   * The table of each topic.
   *
   * @default - the table with the same name as the topic
   */
  readonly topicTables?: { [topic: string]: string };
  /**
   * Whether each record is written exactly once. The connector stores its state in a table with the KeeperMap engine, which the server must support.
   *
   * @default false - duplicates are possible: use a table engine that removes them, such as ReplacingMergeTree
   */
  readonly exactlyOnce?: boolean;
  /**
   * The security groups of the server. Inbound rules for the connector are added to them.
   *
   * @default - none: allow access to the server yourself
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
}

/** A sink that writes records to ClickHouse tables. The tables must exist. */
export class ClickHouseSink implements IConnectorDefinition {
  /**
   * Uses the ClickHouse connector (Apache License 2.0).
   *
   * @param options the server, credentials and topics
   * @see https://clickhouse.com/docs/integrations/kafka/clickhouse-kafka-connect-sink
   */
  public static clickhouse(options: ClickHouseSinkClickhouseOptions): ClickHouseSink {
    return new ClickHouseSink(clickHousePlan(options));
  }

  private constructor(private readonly plan: SinkPlan<ClickHouseSinkClickhouseOptions>) {
    refuseSink(plan);
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    const { options } = this.plan;
    const { securityGroups, secret } = options;
    return renderSink(this.plan, scope, context, {
      needs: {
        archives: vendorArchives('clickhouse', options, context),
        secrets: {
          username: ConnectorSecret.fromSecretsManager(secret, 'username'),
          password: ConnectorSecret.fromSecretsManager(secret, 'password'),
          ...options.secrets,
        },
        endpoints: options.endpoints ?? (securityGroups && [{
          connections: new ec2.Connections({ securityGroups }), port: ec2.Port.tcp(options.port ?? 8443), description: 'ClickHouse',
        }]),
      },
    });
  }
}

function clickHousePlan(preset: ClickHouseSinkClickhouseOptions): SinkPlan<ClickHouseSinkClickhouseOptions> {
  return sinkPlan('the ClickHouse sink', CLICKHOUSE_SINK, preset, (options, source) => ({
    typed: {
      hostname: options.hostname,
      ...defined({
        port: numberText(options.port),
        database: options.databaseName,
        exactlyOnce: options.exactlyOnce?.toString(),
        topic2TableMap: options.topicTables && Object.entries(options.topicTables).map(([topic, table]) => `${topic}=${table}`).join(','),
      }),
    },
    defaults: { ssl: 'true', port: '8443' },
    converters: source ?? JSON_BY_TEXT,
  }));
}
