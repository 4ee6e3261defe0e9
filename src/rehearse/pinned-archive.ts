import { join } from 'path';
import { connectorOf, registryConverterOf } from '../families';
import type { ConnectorDeployment } from '../model';
import { knownOrigin, packPlugin, recipeFingerprint } from '../plugins';
import type { Origin } from '../plugins';
import type { Subject } from './subjects';

/**
 * The subject with the archive that the library knows of its class, where it is a bare configuration, which names no plugin at all.
 *
 * @param directory for the archive
 */
export async function withPinnedArchive(subject: Subject, directory: string): Promise<Subject> {
  const { deployment } = subject;
  const origins = subject.archive === undefined && (deployment.plugins ?? []).length === 0 ? knownOrigins(deployment) : [];
  if (origins.length === 0) {
    return subject;
  }
  const recipe = { origins, kafkaConnectVersion: '3.7.x' };
  const archive = join(directory, `pinned-${recipeFingerprint(recipe).slice(0, 16)}.zip`);
  try {
    await packPlugin(recipe, archive);
  } catch (error) {
    return { ...subject, missing: `the archive of its class cannot be downloaded: ${(error as Error).message}` };
  }
  return { ...subject, archive, pinned: origins.map(origin => origin.kind === 'maven' ? origin.coordinates : connectorOf(classOf(deployment))!.title).join(', ') };
}

const classOf = (deployment: ConnectorDeployment) => deployment.configuration?.get('connector.class')?.literal;

/** Those of the connector and of its converters; none where that of the connector is not known. */
function knownOrigins(deployment: ConnectorDeployment): Origin[] {
  const known = (id: string | undefined) => id === undefined ? undefined : knownOrigin(id, { kafkaConnectVersion: '3.7.x' });
  const connector = known(connectorOf(classOf(deployment))?.archive);
  const converters = ['key.converter', 'value.converter'].map(key => known(registryConverterOf(deployment.configuration?.get(key)?.literal)?.archive));
  return connector === undefined ? [] : [...new Set([connector, ...converters].filter(origin => origin !== undefined))];
}
