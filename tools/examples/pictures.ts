import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROCESS } from '../../src/cli/io';
import { drawDiagram } from '../../src/cli/diagram/diagram';
import { exampleNames } from './readmes';

const ROOT = join(__dirname, '..', '..');

/** Draws what an example creates, as the command line does. */
export function drawPicture(name: string, file: string): number {
  const silent = { write: () => undefined };
  return drawDiagram(`examples/${name}/expected`, file, { ...PROCESS, cwd: ROOT, stdout: silent });
}

if (require.main === module) {
  mkdirSync(join(ROOT, 'docs', 'images', 'examples'), { recursive: true });
  exampleNames().forEach(name => drawPicture(name, `docs/images/examples/${name}.svg`));
}
