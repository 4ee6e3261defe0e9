import type { Construct } from 'constructs';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import type { SinkPlan } from '../sink-plan';
import { aivenOpenSearchPlan, bindAivenOpenSearch, refuseAivenOpenSearch } from './aiven-opensearch-sink';
import type { OpenSearchSinkAivenOptions } from './opensearch-sink-options';

/**
 * A sink that writes records to OpenSearch.
 *
 * A record's key becomes the id of its document, a tombstone removes the document, and what cannot be written goes to a dead-letter queue.
 * Requests are signed, and certificates verified, by an extension of this library that goes into the plugin.
 */
export class OpenSearchSink implements IConnectorDefinition {
  /**
   * With the connector of Aiven, in the newest version that runs on MSK Connect's Java (3.1.1).
   *
   * @param options target, topics and behaviour
   * @see https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka
   */
  public static aiven(options: OpenSearchSinkAivenOptions): OpenSearchSink {
    return new OpenSearchSink(aivenOpenSearchPlan(options));
  }

  private constructor(private readonly plan: SinkPlan<OpenSearchSinkAivenOptions>) {
    refuseAivenOpenSearch(plan);
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    return bindAivenOpenSearch(this.plan, scope, context);
  }
}
