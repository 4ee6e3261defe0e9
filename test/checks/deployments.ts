import type { ConnectorDeployment } from '../../src/model';
import { Text, textFromTemplateValue } from '../../src/model';
import type { ArchiveSketch } from '../support/archive-sketch';

/** A deployment as tests write it: values are those of a template, so that `{ Ref: 'Name' }` is a reference. */
export interface Sketch extends Partial<Omit<ConnectorDeployment, TextField | 'configuration' | 'workerConfiguration'>> {
  readonly config?: Record<string, unknown>;
  readonly worker?: Record<string, unknown> | 'default';
  readonly connectorName?: unknown;
  readonly connectorDescription?: unknown;
  readonly kafkaConnectVersion?: unknown;
  readonly bootstrapServers?: unknown;
  readonly clientAuthentication?: unknown;
  readonly encryptionInTransit?: unknown;
  readonly networkType?: unknown;
  /** The archive of the plugin, which is made, packed and inspected. What inspection finds is never written by hand. */
  readonly archive?: ArchiveSketch;
  /** The archive is downloaded, pinned by its checksum or not. */
  readonly download?: 'pinned' | 'unpinned';
}

const TEXT_FIELDS = ['connectorName', 'connectorDescription', 'kafkaConnectVersion', 'bootstrapServers', 'clientAuthentication', 'encryptionInTransit', 'networkType'] as const;
type TextField = typeof TEXT_FIELDS[number];

export function texts(values: Record<string, unknown>): Map<string, Text> {
  return new Map(Object.entries(values).map(([key, value]) => [key, textOf(value)]));
}

function textOf(value: unknown): Text {
  return value instanceof Text ? value : textFromTemplateValue(value);
}

export function deployment(sketch: Sketch): ConnectorDeployment {
  const { config, worker, archive, download, ...rest } = sketch;
  if (archive !== undefined || download !== undefined) {
    throw new Error('the archive of this sketch was not inspected');
  }
  const fields = Object.fromEntries(TEXT_FIELDS.filter(field => rest[field] !== undefined).map(field => [field, textOf(rest[field])]));
  return {
    name: 'Test',
    source: 'test',
    scope: 'deployment',
    ...rest as Partial<ConnectorDeployment>,
    ...fields,
    ...config !== undefined && { configuration: texts(config) },
    ...worker !== undefined && { workerConfiguration: worker === 'default' ? 'default' : { properties: texts(worker) } },
  };
}
