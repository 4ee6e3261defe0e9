import type { ConnectorDeployment } from '../../src/checks';
import { Text, textFromTemplateValue } from '../../src/checks';
import { type ArchiveSketch, contentsOf } from '../support/plugin-zip';

/** What a test says of a deployment: values as they stand in a template, so that `{ Ref: 'Name' }` is a reference. */
export interface Sketch extends Partial<Omit<ConnectorDeployment, TextField | 'configuration' | 'workerConfiguration'>> {
  readonly config?: Record<string, unknown>;
  readonly worker?: Record<string, unknown> | 'default';
  readonly connectorName?: unknown;
  readonly kafkaConnectVersion?: unknown;
  readonly bootstrapServers?: unknown;
  readonly clientAuthentication?: unknown;
  readonly encryptionInTransit?: unknown;
  readonly networkType?: unknown;
  /** The archive of the plugin, which is made, packed and inspected. What inspection finds is never written by hand. */
  readonly archive?: ArchiveSketch;
}

const TEXT_FIELDS = ['connectorName', 'kafkaConnectVersion', 'bootstrapServers', 'clientAuthentication', 'encryptionInTransit', 'networkType'] as const;
type TextField = typeof TEXT_FIELDS[number];

export function texts(values: Record<string, unknown>): Map<string, Text> {
  return new Map(Object.entries(values).map(([key, value]) => [key, textFromTemplateValue(value)]));
}

export function deployment(sketch: Sketch): ConnectorDeployment {
  const { config, worker, archive, ...rest } = sketch;
  if (archive !== undefined) {
    throw new Error('the archive of this sketch was not inspected');
  }
  const fields = Object.fromEntries(TEXT_FIELDS.filter(field => rest[field] !== undefined).map(field => [field, textFromTemplateValue(rest[field])]));
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

/** Some deployments, once for each way in which the archives of their plugins are read; once where they have none. */
export async function withArchives(sketches: readonly Sketch[]): Promise<Sketch[][]> {
  const read = await Promise.all(sketches.map(async ({ archive, ...sketch }) => (archive === undefined ? [sketch]
    : (await contentsOf(archive, sketch.kafkaConnectVersion as string | undefined)).map(contents => ({ ...sketch, plugins: [{ contents }] })))));
  return Array.from({ length: Math.max(...read.map(ways => ways.length)) }, (_, index) => read.map(ways => ways[index] ?? ways[0]));
}
