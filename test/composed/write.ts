// Writes the templates of the compositions for the linters: ts-node -T test/composed/write.ts <folder>
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPOSED } from './apps';
import { composedApp } from './surroundings';

function write(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, compose] of Object.entries(COMPOSED)) {
    const app = composedApp();
    compose(app);
    for (const { stackName, template } of app.synth().stacks) {
      writeFileSync(join(folder, `${name.replace(/\W+/g, '-')}.${stackName}.template.json`), JSON.stringify(template, undefined, 1));
    }
  }
}

write(process.argv[2]);
