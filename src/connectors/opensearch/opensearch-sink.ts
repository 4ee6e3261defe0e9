import type { Construct } from 'constructs';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import type { SinkPlan } from '../sink-plan';
import { aivenOpenSearchPlan, bindAivenOpenSearch, refuseAivenOpenSearch } from './aiven-opensearch-sink';
import type { OpenSearchSinkAivenOptions } from './opensearch-sink-options';

/**
 * A sink that writes records to OpenSearch.
 *
 * The record key becomes the document ID, a tombstone deletes the document, and records that cannot be written are sent to a dead-letter queue. An
 * extension that this library adds to the plugin signs requests and verifies certificates.
 */
export class OpenSearchSink implements IConnectorDefinition {
  /**
   * Uses the Aiven connector (Apache License 2.0), in the latest version that runs on the Java version of MSK Connect (3.1.1).
   *
   * @param options the target, topics and behavior
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
