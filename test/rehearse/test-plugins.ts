import { execFileSync } from 'child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { SHORT_LIVED_TOOL } from '../support/short-lived-java';

const LIBS = join(__dirname, '..', '..', 'rehearsal', 'target', 'libs');

/** Compiles connectors of `plugins/` into a JAR. */
export function compilePlugin(scratch: string, source: string, name: string, classFileMajor?: number): string {
  const classes = join(scratch, `${name}-classes`);
  mkdirSync(classes);
  execFileSync('javac', [...SHORT_LIVED_TOOL, '--release', '11', '-proc:none', '-cp', join(LIBS, '*'), '-d', classes, join(__dirname, 'plugins', source)], { stdio: 'pipe' });
  if (classFileMajor !== undefined) {
    for (const file of readdirSync(classes, { recursive: true }).map(String).filter(each => each.endsWith('.class'))) {
      const bytes = readFileSync(join(classes, file));
      bytes.writeUInt16BE(classFileMajor, 6);
      writeFileSync(join(classes, file), bytes);
    }
  }
  const jar = join(scratch, `${name}.jar`);
  execFileSync('jar', [...SHORT_LIVED_TOOL, '-cf', jar, '-C', classes, '.']);
  return jar;
}
