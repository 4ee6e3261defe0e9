import { PluginCache } from '../cache';
import { messageOf, PluginError } from '../errors';
import { packPlugin } from './pack';
import type { PackAnswer, PackRequest } from './pack-sync';

/** The child process of `packPluginSync`: one request on standard input, one answer on standard output. */
async function main(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) { chunks.push(chunk as Buffer); }
  const request = JSON.parse(Buffer.concat(chunks).toString('utf8')) as PackRequest;
  let answer: PackAnswer;
  try {
    const { cacheDirectory, ...options } = request.options;
    const cache = cacheDirectory ? { cache: new PluginCache(cacheDirectory) } : {};
    answer = { contents: await packPlugin(request.recipe, request.outputFile, { ...options, ...cache }) };
  } catch (error) {
    const code = error instanceof PluginError ? error.code : 'internal';
    answer = { error: { code, message: messageOf(error) } };
  }
  process.stdout.write(JSON.stringify(answer));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
