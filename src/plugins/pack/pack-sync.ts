import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { resolve } from 'node:path';
import { PluginCache } from '../cache';
import { besideCode } from '../../platform';
import type { PluginContents } from '../../model';
import { PluginError } from '../errors';
import type { PluginErrorCode } from '../errors';
import type { PluginRecipe } from '../origin';
import type { PackOptions } from './pack';
import { reusePacked } from './pack';

/** Options that fit through a pipe. */
export type PackSyncOptions = Pick<PackOptions, 'offline' | 'stallTimeout' | 'retries' | 'expect' | 'limits' | 'reuse'> & { readonly cacheDirectory?: string };

/** What the parent asks of the child. */
export interface PackRequest {
  readonly recipe: PluginRecipe;
  readonly outputFile: string;
  readonly options: PackSyncOptions;
}

/** What the child answers, as one line of JSON on its standard output. */
export type PackAnswer = { readonly contents: PluginContents } | { readonly error: { readonly code: PluginErrorCode; readonly message: string } };

/**
 * `packPlugin` for callers that cannot wait, as CDK's bundling cannot. What was packed before is copied at once;
 * anything else is done by a child process, because Node cannot wait for a download without one.
 */
export function packPluginSync(recipe: PluginRecipe, outputFile: string, options: PackSyncOptions = {}): PluginContents {
  if (options.reuse !== false && !options.expect) {
    const cache = options.cacheDirectory ? new PluginCache(options.cacheDirectory) : new PluginCache();
    const reused = reusePacked(recipe, outputFile, cache);
    if (reused) { return reused; }
  }
  const request: PackRequest = { recipe, outputFile: resolve(outputFile), options };
  const terminal = process.stderr.isTTY === true;
  const child = spawnSync(process.execPath, workerArguments(), {
    input: JSON.stringify(request),
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['pipe', 'pipe', terminal ? 'inherit' : 'pipe'],
    env: { ...process.env, NODE_V8_COVERAGE: '' },
  });
  const answer = readAnswer(child.stdout?.toString('utf8') ?? '');
  if (answer && 'contents' in answer) { return answer.contents; }
  if (answer) { throw new PluginError(answer.error.code, answer.error.message); }
  const reason = child.error?.message ?? (child.signal ? `ended by ${child.signal}` : `exit status ${child.status}`);
  const trace = child.stderr?.toString('utf8').trim().split('\n').slice(-5).join('\n') ?? '';
  throw new PluginError('internal', `the process that packs plugins failed (${reason})${trace ? `:\n${trace}` : ''}`);
}

function readAnswer(output: string): PackAnswer | undefined {
  try {
    return JSON.parse(output) as PackAnswer;
  } catch {
    return undefined;
  }
}

/** Users run compiled JavaScript; the library's own tests run the TypeScript sources, which the child then needs a loader for. */
function workerArguments(): string[] {
  const compiled = besideCode('plugins', 'pack', 'pack-worker.js');
  if (fs.existsSync(compiled)) { return [compiled]; }
  return ['--require', besideCode('..', 'tools', 'typescript.js'), besideCode('plugins', 'pack', 'pack-worker.ts')];
}
