import { classFact } from '../catalog';

const VERSION = /^-v?(\d+(?:\.\d+)+(?:[.-](?:Final|Alpha\d*|Beta\d*|CR\d+|RC\d+|SNAPSHOT))?)/;

/** The version of a connector in the name of its archive, which its maker names after the artifact: `debezium-connector-postgres-3.6.1.Final-plugin.zip`. */
export function versionInName(className: string, name: string): string | undefined {
  const artifact = artifactOf(className);
  const file = name.slice(name.lastIndexOf('/') + 1);
  const at = artifact === undefined ? -1 : file.lastIndexOf(`${artifact}-`);
  return at < 0 ? undefined : VERSION.exec(file.slice(at + artifact!.length))?.[1];
}

/** The version that is told, alone or as `group:artifact:version`, which is about the connectors of that artifact only. */
export function versionTold(className: string, told: string): string | undefined {
  const parts = told.split(':');
  return parts.length === 1 ? told : parts.length >= 3 && parts[1] === artifactOf(className) ? parts[2] : undefined;
}

function artifactOf(className: string): string | undefined {
  return classFact(className)?.artifact.split(':').pop();
}
