import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { ConnectorSecret } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import type { ConfluentElasticsearchSinkOptions } from '../../connect/internal';
import { CONFLUENT_ELASTICSEARCH_SINK } from '../../families';
import { vendorArchives } from '../archives';
import type { PresetSinkOptions } from '../preset-sink-options';
import { JSON_BY_TEXT, refuseSink, renderSink, sinkPlan } from '../sink-plan';
import type { SinkPlan } from '../sink-plan';

/** Options for the Confluent Elasticsearch sink connector. */
export interface ElasticsearchSinkConfluentOptions extends PresetSinkOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: ConfluentElasticsearchSinkOptions;
  /** The URLs of the cluster, with scheme and port: `https://shop.es.eu-central-1.aws.elastic.cloud:443`. */
  readonly urls: string[];
  /**
   * The credentials: a JSON secret with the fields `username` and `password`.
   *
   * @default - none
   */
  readonly secret?: secretsmanager.ISecret;
  /**
   * The security groups of the cluster. Inbound rules for the connector on the ports of the URLs are added to them.
   *
   * @default - none: allow access to the cluster yourself
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
}

/** Hosts of Amazon OpenSearch Service and Serverless. */
const OPENSEARCH = /\.(es|aoss)\.amazonaws\.com(\.cn)?([:/]|$)/;

/** A row of a topic is a document, found by its key and removed by a tombstone. */
const DEFAULTS = { 'key.ignore': 'false', 'schema.ignore': 'true', 'behavior.on.null.values': 'delete' };

/**
 * A sink that writes records as documents to Elasticsearch.
 *
 * The client of this connector does not support OpenSearch: use `OpenSearchSink` instead.
 */
export class ElasticsearchSink implements IConnectorDefinition {
  /**
   * Uses the Confluent connector (Confluent Community License). Versions 15 and later do not run on MSK Connect.
   *
   * @param options the URLs, credentials and topics
   * @see https://docs.confluent.io/kafka-connectors/elasticsearch/current/overview.html
   */
  public static confluent(options: ElasticsearchSinkConfluentOptions): ElasticsearchSink {
    return new ElasticsearchSink(confluentPlan(options));
  }

  private constructor(private readonly plan: SinkPlan<ElasticsearchSinkConfluentOptions>) {
    refuseSink(plan);
    const { urls } = plan.options;
    if (urls.length === 0) {
      throw new Error('the Elasticsearch sink has no URL, because "urls" is empty; name at least one');
    }
    const search = urls.find(url => OPENSEARCH.test(url));
    if (search !== undefined) {
      throw new Error(`the Elasticsearch sink has "urls" with ${JSON.stringify(search)}, which is Amazon OpenSearch Service; its client does not support OpenSearch: use OpenSearchSink.aiven`);
    }
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    const { options } = this.plan;
    const { secret } = options;
    return renderSink(this.plan, scope, context, {
      needs: {
        archives: vendorArchives('elasticsearch-confluent', options, context),
        secrets: {
          ...(secret && {
            'connection.username': ConnectorSecret.fromSecretsManager(secret, 'username'),
            'connection.password': ConnectorSecret.fromSecretsManager(secret, 'password'),
          }),
          ...options.secrets,
        },
        endpoints: options.endpoints ?? endpoints(options),
      },
    });
  }
}

function confluentPlan(preset: ElasticsearchSinkConfluentOptions): SinkPlan<ElasticsearchSinkConfluentOptions> {
  return sinkPlan('the Elasticsearch sink', CONFLUENT_ELASTICSEARCH_SINK, preset, (options, source) => ({
    typed: { 'connection.url': options.urls.join(',') },
    defaults: {
      ...DEFAULTS,
      // a document that the index refuses goes to the dead-letter queue only where the task goes on
      ...(options.errorHandling?.deadLetterQueue && { 'behavior.on.malformed.documents': 'warn' }),
    },
    converters: { key: JSON_BY_TEXT.key, value: source?.value ?? JSON_BY_TEXT.value },
  }));
}

function endpoints({ securityGroups, urls }: ElasticsearchSinkConfluentOptions) {
  const ports = new Set(urls.map(url => Number(/:(\d+)(\/|$)/.exec(url)?.[1] ?? (url.startsWith('https:') ? 443 : 80))));
  return securityGroups && [...ports].map(port => ({
    connections: new ec2.Connections({ securityGroups }), port: ec2.Port.tcp(port), description: 'Elasticsearch',
  }));
}
