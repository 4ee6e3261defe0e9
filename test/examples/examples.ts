import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import type { App, AppProps } from 'aws-cdk-lib';

const EXAMPLES = join(__dirname, '..', '..', 'examples');

/** An example app: a folder with an `app.ts` that exports `buildApp`. */
export interface Example {
  readonly name: string;
  build(props?: AppProps): App;
}

/** All TypeScript examples of the repository. */
export function examples(): Example[] {
  return readdirSync(EXAMPLES, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(EXAMPLES, entry.name, 'app.ts')))
    .map(entry => ({
      name: entry.name,
      // each example is a program of its own; it is found by its folder
      build: props => (require(join(EXAMPLES, entry.name, 'app')) as { buildApp(props?: AppProps): App }).buildApp(props),
    }));
}

/** The context with which examples are synthesized without fetching an archive. */
export const WITHOUT_ARCHIVES = { 'cdk-msk-connect:fetch-plugins': false };

/** The templates of an app, by stack. */
export function templatesOf(app: App): Map<string, unknown> {
  const assembly = app.synth();
  return new Map(assembly.stacksRecursively.map(stack => [stack.stackName, stack.template as unknown]));
}

/** Runs something with a fresh output directory that is removed afterwards. */
export function withOutdir<T>(run: (outdir: string) => T): T {
  const outdir = mkdtempSync(join(tmpdir(), 'cdk-msk-connect-'));
  try {
    return run(outdir);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** The committed template of a stack. */
export function goldenFile(example: string, stack: string): string {
  return join(EXAMPLES, example, 'expected', `${stack}.template.json`);
}

export function readGolden(example: string, stack: string): unknown {
  return JSON.parse(readFileSync(goldenFile(example, stack), 'utf-8'));
}

export function writeGolden(example: string, stack: string, template: unknown): void {
  mkdirSync(join(EXAMPLES, example, 'expected'), { recursive: true });
  writeFileSync(goldenFile(example, stack), `${JSON.stringify(template, undefined, 2)}\n`);
}

/** The stacks that have a committed template. */
export function goldenStacks(example: string): string[] {
  const folder = join(EXAMPLES, example, 'expected');
  return existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.template.json')).map(file => file.replace('.template.json', '')).sort() : [];
}
