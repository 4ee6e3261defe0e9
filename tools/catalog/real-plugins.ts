// interim: replaced by the rehearsal module's serve mode
import * as fs from 'fs';

const ORACLE = '/tmp/cat/oracle';

/** The command that serves validations with one archive on the plugin path; undefined where the archive cannot be had. */
export function pluginCommand(artifact: string, version: string): string[] | undefined {
  const name = artifact.replace(/^.*:/, '');
  const folder: Record<string, string> = {
    'connect-file': 'file', 'connect-transforms': 'file', 'connect-mirror': 'file', 'mongo-kafka-connect': 'mongo',
    'debezium-connect-plugins': `debezium-connector-postgres-${version}`, 'debezium-core': `debezium-connector-postgres-${version}`,
  };
  const directory = folder[name] ?? `${name}-${version}`;
  return fs.existsSync(`${ORACLE}/p/${directory}`) ? ['bash', `${ORACLE}/w.sh`, directory, directory === 'mongo' ? 'hybrid_warn' : 'service_load'] : undefined;
}
