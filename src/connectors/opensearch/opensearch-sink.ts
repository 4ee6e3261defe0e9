import type { Construct } from 'constructs';
import { ConnectorKind, Converter, ExtensionArchive, KafkaResource } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import { errorHandlingDefaults, renderDefinition } from '../../connect/internal';
import { AIVEN_OPENSEARCH_SINK } from '../../families';
import { vendorArchive } from '../archives';
import { readTopics, valueConverterFor } from '../cdc/sink-topics';
import { defaultConverter } from '../preset-transforms';
import { withTypedOptions } from '../typed-options';
import { WRITE_DOCUMENTS } from './collection-access';
import { OpenSearchAuthentication } from './opensearch-authentication';
import type { OpenSearchSinkProps } from './opensearch-sink-props';
import type { OpenSearchTarget } from './opensearch-target';

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

/**
 * A sink that writes records to OpenSearch with the connector of Aiven, in the newest version that runs on MSK Connect's Java (3.1.1).
 *
 * A record's key becomes the id of its document, a tombstone removes the document, and what cannot be written goes to a dead-letter queue.
 * Requests are signed, and certificates verified, by an extension of this library that goes into the plugin.
 *
 * @see https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka
 */
export class OpenSearchSink implements IConnectorDefinition {
  /** Where documents are written. */
  public readonly target: OpenSearchTarget;
  private readonly options: OpenSearchSinkProps;

  /**
   * @param target where documents are written
   * @param props topics and behaviour
   */
  constructor(target: OpenSearchTarget, props: OpenSearchSinkProps) {
    const options = withTypedOptions(AIVEN_OPENSEARCH_SINK, props);
    this.options = options;
    this.target = target;
    readTopics('the OpenSearch sink', options, options.changesFrom?._changes);
    options.authentication?._refuseOtherThanSigned(target);
    if (options.authentication === undefined && target.domainArn === undefined && target.collectionArn === undefined) {
      throw new Error(`the OpenSearch sink for ${target.url} needs "authentication", because the server is not known as a domain or collection; give `
        + 'OpenSearchAuthentication.basic(secret), OpenSearchAuthentication.iam() or OpenSearchAuthentication.anonymous()');
    }
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    const { options, target } = this;
    const changes = options.changesFrom?._changes;
    const read = readTopics('the OpenSearch sink', options, changes);
    const authentication = (options.authentication ?? OpenSearchAuthentication.iam()).bind(scope, target);
    const handling = options.errorHandling ?? { deadLetterQueue: { topicName: `dlq.${context.connectorName}` } };
    const rendered = renderDefinition(AIVEN_OPENSEARCH_SINK, ConnectorKind.SINK, {
      ...options,
      secrets: { ...authentication.secrets, ...options.secrets },
      archives: options.archives ?? [vendorArchive('opensearch')],
      endpoints: options.endpoints ?? [{ connections: target, port: target.ec2Port, description: 'OpenSearch' }],
      policyStatements: [...authentication.policyStatements, ...options.policyStatements ?? []],
      dependencies: [...target._dependencies, ...target._admit(scope, context.role, WRITE_DOCUMENTS), ...options.dependencies ?? []],
    }, context, {
      topics: read.topics,
      topicsRegex: read.topicsRegex,
      topicsRead: read.topicsRead,
      errorHandling: options.errorHandling,
      typed: { 'connection.url': target.url, ...authentication.config },
      defaults: {
        ...(options.errorHandling ? {} : {
          ...errorHandlingDefaults(handling, context.cluster.brokerCount),
          'errors.deadletterqueue.topic.name': handling.deadLetterQueue!.topicName,
        }),
        ...this.presetDefaults(),
      },
    });
    const queue = rendered.config['errors.deadletterqueue.topic.name'];
    const known = options.errorHandling?.deadLetterQueue?.topicName;
    return {
      ...rendered,
      searchTarget: target._searchTarget,
      additionalArchives: [ExtensionArchive.openSearchAuthentication()],
      kafkaAccess: [
        ...rendered.kafkaAccess ?? [],
        ...(queue && queue !== known
          ? [{ resource: KafkaResource.TOPIC, names: [queue], actions: ['CreateTopic', 'DescribeTopic', 'WriteData'] }] : []),
      ],
    };
  }

  private presetDefaults(): { [key: string]: string } {
    const { options } = this;
    const changes = options.changesFrom?._changes;
    return {
      ...DEFAULTS,
      ...defaultConverter('key.converter', Converter.string().render('key.converter'), options.keyConverter, options.config),
      ...defaultConverter('value.converter', valueConverterFor(changes, Converter.json()), options.valueConverter, options.config),
    };
  }
}
