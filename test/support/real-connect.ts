import { existsSync } from 'fs';
import { join } from 'path';
import { RehearsalProcess } from '../../src/rehearse/rehearsal-process';

const MODULE = join(__dirname, '..', '..', 'rehearsal');

/** The real Kafka Connect 3.7 of the rehearsal module, without a broker. */
export function startRealConnect(env: NodeJS.ProcessEnv = process.env): RehearsalProcess {
  const jar = join(MODULE, 'target', 'rehearsal.jar');
  if (!existsSync(jar)) {
    throw new Error('the rehearsal module is not built; run "mvn -q package -DskipTests" in rehearsal');
  }
  return RehearsalProcess.start({ java: 'java', classPath: [jar, join(MODULE, 'target', 'libs', '*')], command: ['serve'], env });
}
