import type { Construct } from 'constructs';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, ConnectorDefinitionOptions, IConnectorDefinition } from '../../connect';
import { ConnectorKind, PluginArchive } from '../../connect';
import { renderDefinition } from '../../connect/internal';
import type { DefinitionParts } from '../../connect/internal';
import { FILE_STREAM_SINK, FILE_STREAM_SOURCE } from '../../families';

/** A source that reads lines of a file. */
export interface FileStreamFromFileOptions extends ConnectorDefinitionOptions {
  /** The path of the file on the worker. */
  readonly file: string;
  /** The topic. */
  readonly topic: string;
}

/** A sink that writes lines to a file. */
export interface FileStreamToFileOptions extends ConnectorDefinitionOptions {
  /** The path of the file on the worker. */
  readonly file: string;
  /** The topics. */
  readonly topics: string[];
}

interface FileStreamPlan {
  readonly connectorClass: string;
  readonly kind: ConnectorKind;
  readonly options: ConnectorDefinitionOptions;
  readonly parts: DefinitionParts;
}

/**
 * The file connectors that are included in Apache Kafka, for rehearsals and tests.
 *
 * On MSK Connect, files exist only as long as the worker: a source finds none, and files that a sink writes are lost.
 */
export class FileStream implements IConnectorDefinition {
  /**
   * Lines of a file as records.
   *
   * @param options file and topic
   */
  public static fromFile(options: FileStreamFromFileOptions): FileStream {
    return new FileStream({
      connectorClass: FILE_STREAM_SOURCE,
      kind: ConnectorKind.SOURCE,
      options,
      parts: { typed: { file: options.file, topic: options.topic }, topicsWritten: [options.topic], createsTopics: true },
    });
  }

  /**
   * Records as lines of a file.
   *
   * @param options file and topics
   */
  public static toFile(options: FileStreamToFileOptions): FileStream {
    return new FileStream({
      connectorClass: FILE_STREAM_SINK,
      kind: ConnectorKind.SINK,
      options,
      parts: { typed: { file: options.file }, topics: options.topics, topicsRead: options.topics },
    });
  }

  private constructor(private readonly plan: FileStreamPlan) {
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    const { connectorClass, kind, options, parts } = this.plan;
    const archives = options.archives ?? [onClassPath(context.kafkaConnectVersion.version)
      ? PluginArchive.empty() : PluginArchive._known('file-stream', undefined, context.kafkaConnectVersion.version)];
    return renderDefinition({ connectorClass, kind, scope, context }, { ...options, archives }, parts);
  }
}

/** Whether workers have the connectors by themselves: until Kafka 3.1. */
function onClassPath(kafkaConnectVersion: string): boolean {
  const [major, minor] = kafkaConnectVersion.split('.').map(Number);
  return major < 3 || (major === 3 && minor < 2);
}
