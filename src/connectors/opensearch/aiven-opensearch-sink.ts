import type { Construct } from 'constructs';
import { Converter, ExtensionArchive, KafkaResource, Transform, TransformPredicate } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext } from '../../connect';
import { errorHandlingDefaults } from '../../connect/internal';
import { AIVEN_OPENSEARCH_SINK } from '../../families';
import { vendorArchive } from '../archives';
import { chainOf } from '../preset-transforms';
import type { PresetChain } from '../preset-transforms';
import { guarded } from '../record-guard';
import { refuseSink, renderSink, sinkPlan } from '../sink-plan';
import type { SinkPlan } from '../sink-plan';
import { WRITE_DOCUMENTS } from './collection-access';
import { OpenSearchAuthentication } from './opensearch-authentication';
import type { OpenSearchSinkAivenOptions } from './opensearch-sink-options';

/** Under these settings every change of a row becomes the same change of its document, also when the server is away for minutes. */
const DEFAULTS: { [key: string]: string } = {
  'key.ignore': 'false',
  'schema.ignore': 'true',
  'index.write.method': 'insert',
  'behavior.on.null.values': 'delete',
  'behavior.on.version.conflict': 'ignore',
  'behavior.on.malformed.documents': 'report',
  'connection.timeout.ms': '10000',
  'read.timeout.ms': '30000',
  'max.retries': '10',
  'retry.backoff.ms': '1000',
  'flush.timeout.ms': '120000',
  'linger.ms': '50',
};

/** OpenSearch takes no longer id. */
const ID_BYTES = 512;

const QUEUE = 'errors.deadletterqueue.topic.name';

export function aivenOpenSearchPlan(preset: OpenSearchSinkAivenOptions): SinkPlan<OpenSearchSinkAivenOptions> {
  const chain = chainOfChanges(preset);
  return sinkPlan('the OpenSearch sink', AIVEN_OPENSEARCH_SINK, preset, (options, source) => ({
    ...chain && { chain },
    typed: { 'connection.url': options.target.url },
    defaults: DEFAULTS,
    converters: { key: Converter.string(), value: source?.value ?? Converter.json() },
  }));
}

/** Fields for an archive beside the index are none of its documents. */
function chainOfChanges({ changesFrom, transforms }: OpenSearchSinkAivenOptions): PresetChain | undefined {
  const fields = changesFrom?.changeStream.changeFields;
  return fields && chainOf([Transform.of('org.apache.kafka.connect.transforms.ReplaceField$Value', {
    alias: 'dropChangeFields', config: { exclude: fields.join(',') }, predicate: TransformPredicate.recordIsTombstone(), negatePredicate: true,
  })], transforms ?? []);
}

/** Refuses a server to which the sink cannot prove who it is. */
export function refuseAivenOpenSearch(plan: SinkPlan<OpenSearchSinkAivenOptions>): void {
  refuseSink(plan);
  const { authentication, target } = plan.options;
  authentication?._refuseOtherThanSigned(target);
  if (authentication === undefined && target.domainArn === undefined && target.collectionArn === undefined) {
    throw new Error(`the OpenSearch sink for ${target.url} needs "authentication", because the server is not known to be a domain or collection; specify `
      + 'OpenSearchAuthentication.basic(secret), OpenSearchAuthentication.iam() or OpenSearchAuthentication.anonymous()');
  }
}

export function bindAivenOpenSearch(
  plan: SinkPlan<OpenSearchSinkAivenOptions>, scope: Construct, context: ConnectorDefinitionContext,
): ConnectorDefinitionConfig {
  const { options } = plan;
  const { target, errorHandling } = options;
  const authentication = (options.authentication ?? OpenSearchAuthentication.iam()).bind(scope, target);
  const unguarded = renderSink(plan, scope, context, {
    needs: {
      secrets: { ...authentication.secrets, ...options.secrets },
      archives: options.archives ?? [vendorArchive('opensearch')],
      endpoints: options.endpoints ?? [{ connections: target, port: target.ec2Port, description: 'OpenSearch' }],
      policyStatements: [...authentication.policyStatements, ...options.policyStatements ?? []],
      dependencies: [...target._dependencies, ...target._admit(scope, context.role, WRITE_DOCUMENTS), ...options.dependencies ?? []],
    },
    typed: authentication.config,
    defaults: errorHandling ? {} : deadLetterDefaults(context),
  });
  const idOfKey = unguarded.config['key.ignore'] !== 'true';
  // the connector checks a whole bulk before it sends it
  const rendered = guarded(unguarded, { value: 'document', ...idOfKey && { keyRequired: true, keyMaxBytes: ID_BYTES } }, context, options.config);
  const queue = rendered.config[QUEUE];
  return {
    ...rendered,
    searchTarget: target._searchTarget,
    additionalArchives: [ExtensionArchive.openSearchAuthentication(), ...rendered.additionalArchives ?? []],
    kafkaAccess: [
      ...rendered.kafkaAccess ?? [],
      ...(queue && queue !== errorHandling?.deadLetterQueue?.topicName
        ? [{ resource: KafkaResource.TOPIC, names: [queue], actions: ['CreateTopic', 'DescribeTopic', 'WriteData'] }] : []),
    ],
  };
}

/** A dead-letter queue of the connector's own, where the user says nothing of errors. */
function deadLetterDefaults({ connectorName, cluster }: ConnectorDefinitionContext): { [key: string]: string } {
  const topicName = `dlq.${connectorName}`;
  return { ...errorHandlingDefaults({ deadLetterQueue: { topicName } }, cluster.brokerCount), [QUEUE]: topicName };
}
