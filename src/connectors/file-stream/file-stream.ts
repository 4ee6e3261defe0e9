import type { Construct } from 'constructs';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, ConnectorDefinitionOptions, IConnectorDefinition } from '../../connect';
import { ConnectorKind, PluginArchive } from '../../connect';
import { renderDefinition } from '../../connect/internal';
import { FILE_STREAM_SINK, FILE_STREAM_SOURCE } from '../../families';

/** A source that reads lines of a file. */
export interface FileStreamSourceProps extends ConnectorDefinitionOptions {
  /** The file, on the disk of the worker. */
  readonly file: string;
  /** The topic. */
  readonly topic: string;
}

/** A sink that writes lines to a file. */
export interface FileStreamSinkProps extends ConnectorDefinitionOptions {
  /** The file, on the disk of the worker. */
  readonly file: string;
  /** The topics. */
  readonly topics: string[];
}

/**
 * The connectors for files that come with Apache Kafka, for rehearsals and tests.
 *
 * On MSK Connect files live and die with the worker: a source finds none, and what a sink writes is lost.
 */
export class FileStream implements IConnectorDefinition {
  /**
   * Lines of a file as records.
   *
   * @param options file and topic
   */
  public static fromFile(options: FileStreamSourceProps): FileStream {
    return new FileStream((_, context) => renderDefinition(
      FILE_STREAM_SOURCE, ConnectorKind.SOURCE, { ...options, archives: archives(options, context) }, context,
      { typed: { file: options.file, topic: options.topic }, topicsWritten: [options.topic], createsTopics: true },
    ));
  }

  /**
   * Records as lines of a file.
   *
   * @param options file and topics
   */
  public static toFile(options: FileStreamSinkProps): FileStream {
    return new FileStream((_, context) => renderDefinition(
      FILE_STREAM_SINK, ConnectorKind.SINK, { ...options, archives: archives(options, context) }, context,
      { typed: { file: options.file }, topics: options.topics, topicsRead: options.topics },
    ));
  }

  private constructor(private readonly render: (scope: Construct, context: ConnectorDefinitionContext) => ConnectorDefinitionConfig) {
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    return this.render(scope, context);
  }
}

/** Since Kafka 3.2 they are no longer on the class path of workers. */
function archives(options: ConnectorDefinitionOptions, context: ConnectorDefinitionContext): PluginArchive[] {
  const { version } = context.kafkaConnectVersion;
  return options.archives ?? [version === '2.7.1' ? PluginArchive.empty() : PluginArchive._known('file-stream', undefined, version)];
}
