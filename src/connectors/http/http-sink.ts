import type { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Converter } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import type { AivenHttpSinkOptions } from '../../connect/internal';
import { AIVEN_HTTP_SINK } from '../../families';
import { vendorArchives } from '../archives';
import type { PresetSinkOptions } from '../preset-sink-options';
import { chainOf, defined, DROP_TOMBSTONES } from '../preset-transforms';
import { refuseSink, renderSink, sinkPlan } from '../sink-plan';
import type { SinkPlan } from '../sink-plan';
import { knownNumber, numberText } from '../../synth';
import type { HttpAuthorization } from './http-authorization';

/** Options for the Aiven HTTP sink connector. */
export interface HttpSinkAivenOptions extends PresetSinkOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: AivenHttpSinkOptions;
  /** The URL to which records are sent with POST requests. */
  readonly url: string;
  /** How requests are authorized. */
  readonly authorization: HttpAuthorization;
  /**
   * The value of the `Content-Type` header.
   *
   * @default application/json
   */
  readonly contentType?: string;
  /**
   * The maximum number of records in a request, one per line.
   *
   * @default 1
   */
  readonly batchSize?: number;
  /**
   * The timeout of a request.
   *
   * @default - 30 seconds, the default of the connector
   */
  readonly timeout?: Duration;
}

/** Some outage is survived; the connector's one retry is not enough for a deployment at the other end. */
const RETRIES = { 'max.retries': '10', 'retry.backoff.ms': '3000' };

/**
 * A sink that sends records to an HTTP endpoint.
 *
 * A record may be sent more than once: the endpoint must tolerate duplicates. Tombstones are dropped, because the connector fails at a record without
 * a value. If all retries fail, the task fails, or continues if `errorHandling` allows it.
 */
export class HttpSink implements IConnectorDefinition {
  /**
   * Uses the Aiven connector (Apache License 2.0). Connectors of the same name from Confluent and other vendors have different options.
   *
   * @param options the URL, authorization and topics
   * @see https://github.com/Aiven-Open/http-connector-for-apache-kafka
   */
  public static aiven(options: HttpSinkAivenOptions): HttpSink {
    return new HttpSink(aivenHttpPlan(options));
  }

  private constructor(private readonly plan: SinkPlan<HttpSinkAivenOptions>) {
    refuseSink(plan);
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    const { options } = this.plan;
    return renderSink(this.plan, scope, context, {
      needs: {
        archives: vendorArchives('http-aiven', options, context),
        secrets: { ...options.authorization._secrets, ...options.secrets },
      },
    });
  }
}

function aivenHttpPlan(preset: HttpSinkAivenOptions): SinkPlan<HttpSinkAivenOptions> {
  return sinkPlan('the HTTP sink', AIVEN_HTTP_SINK, preset, (options, source) => ({
    typed: {
      'http.url': options.url,
      ...options.authorization._config,
      ...defined({
        'http.headers.content.type': options.contentType,
        'http.timeout': numberText(options.timeout?.toSeconds()),
        'batch.max.size': numberText(options.batchSize),
        'batching.enabled': options.batchSize === undefined ? undefined : String((knownNumber(options.batchSize) ?? 2) > 1),
      }),
    },
    defaults: { 'http.headers.content.type': 'application/json', ...RETRIES },
    // the text of a record is the body of its request
    converters: source ?? { key: Converter.string(), value: Converter.string() },
    // the connector stops at a record without a value
    chain: chainOf([DROP_TOMBSTONES], options.transforms ?? []),
  }));
}
