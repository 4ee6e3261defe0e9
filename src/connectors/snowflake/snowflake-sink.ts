import type { Construct } from 'constructs';
import { PluginArchive } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import { SNOWFLAKE_SINK, SNOWFLAKE_STREAMING_SINK } from '../../families';
import { defined } from '../preset-transforms';
import { JSON_BY_TEXT, refuseSink, renderSink, sinkPlan } from '../sink-plan';
import type { SinkPlan } from '../sink-plan';
import { SnowflakeIngestion } from './snowflake-sink-options';
import type { SnowflakeAccountOptions, SnowflakeSinkSnowflakeOptions } from './snowflake-sink-options';

type Options = SnowflakeAccountOptions & { readonly options?: object };

/** A sink that writes records to Snowflake tables, with the columns RECORD_METADATA and RECORD_CONTENT, or one column for each field. */
export class SnowflakeSink implements IConnectorDefinition {
  /**
   * Uses the Snowflake connector up to version 3 (`SnowflakeSinkConnector`), in the version that this library pins.
   *
   * @param options the account, key pair, database and topics
   * @see https://docs.snowflake.com/en/user-guide/kafka-connector-install
   */
  public static snowflake(options: SnowflakeSinkSnowflakeOptions): SnowflakeSink {
    const plan = sinkPlan<Options>('the Snowflake sink', SNOWFLAKE_SINK, options, (all, source) => ({
      typed: {
        ...account(all),
        ...defined({ 'snowflake.enable.schematization': options.schemaEvolution?.toString() }),
      },
      defaults: { 'snowflake.ingestion.method': options.ingestion ?? SnowflakeIngestion.SNOWPIPE_STREAMING },
      converters: source ?? JSON_BY_TEXT,
    }));
    return new SnowflakeSink(plan, 'snowflake');
  }

  /**
   * Uses the Snowflake connector from version 4 on (`SnowflakeStreamingSinkConnector`), which supports streaming ingestion only. This library does
   * not pin a version: specify its archive.
   *
   * @param options the account, key pair, database and topics
   * @see https://docs.snowflake.com/en/connectors/kafkahp/about
   */
  public static streaming(options: SnowflakeAccountOptions): SnowflakeSink {
    const plan = sinkPlan<Options>('the Snowflake sink', SNOWFLAKE_STREAMING_SINK, options, (all, source) => ({
      typed: account(all), defaults: {}, converters: source ?? JSON_BY_TEXT,
    }));
    return new SnowflakeSink(plan, undefined);
  }

  private constructor(private readonly plan: SinkPlan<Options>, private readonly archive: string | undefined) {
    refuseSink(plan);
    refuseUrl(plan.options.accountUrl);
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    const { options } = this.plan;
    const known = () => this.archive === undefined ? undefined : [PluginArchive._known(this.archive, undefined, context.kafkaConnectVersion.version)];
    return renderSink(this.plan, scope, context, {
      needs: {
        archives: options.archives ?? known(),
        secrets: {
          'snowflake.private.key': options.privateKey,
          ...(options.privateKeyPassphrase && { 'snowflake.private.key.passphrase': options.privateKeyPassphrase }),
          ...options.secrets,
        },
      },
    });
  }
}

function account(options: Options): { [key: string]: string } {
  return {
    'snowflake.url.name': options.accountUrl,
    'snowflake.user.name': options.userName,
    'snowflake.database.name': options.databaseName,
    'snowflake.schema.name': options.schemaName,
    'snowflake.role.name': options.roleName,
    ...(options.topicTables && { 'snowflake.topic2table.map': Object.entries(options.topicTables).map(pair => pair.join(':')).join(',') }),
  };
}

/** The name of a host, with or without scheme and port; nothing else of an address. */
function refuseUrl(url: string): void {
  if (/^(https?:\/\/)?[^/:]+(:\d+)?\/./.test(url)) {
    throw new Error(`the Snowflake sink has "accountUrl" ${JSON.stringify(url)}, which has a path; specify the host of the account, such as `
      + '"myorg-myaccount.snowflakecomputing.com:443"');
  }
}
