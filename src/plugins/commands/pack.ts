import * as path from 'node:path';
import { hashFile, PluginCache } from '../cache';
import { packPlugin } from '../pack/pack';
import { applyPins, findPinFile, originOf, readPins } from '../pins';
import type { CommandIo } from './io';
import { colorsOf, EXIT, PROCESS_IO, runCommand } from './io';
import { megabytes, renderContents } from './render';

/** Options of `plugin pack`. */
export interface PluginPackArgs {
  /** Files, directories, URLs and Maven coordinates; none makes the empty plugin. */
  readonly targets: string[];
  readonly output: string;
  readonly kafkaConnectVersion?: string;
  /** Artifacts that stay although the worker provides them. */
  readonly keep?: string[];
  readonly format?: 'text' | 'json';
  readonly offline?: boolean;
  readonly pins?: string;
}

/** `cdk-msk-connect plugin pack`: makes the ZIP without CDK. 0 done, 1 done with findings, 2 failed. */
export function pluginCommandPack(args: PluginPackArgs, io: CommandIo = PROCESS_IO): Promise<number> {
  return runCommand(io, async () => {
    const pins = readPins(args.pins ?? findPinFile(io.cwd));
    const origins = args.targets.map(target => applyPins(originOf(target, io.cwd), pins));
    const output = path.resolve(io.cwd ?? process.cwd(), args.output);
    const contents = await packPlugin({
      origins: origins.length > 0 ? origins : [{ kind: 'empty' }],
      ...(args.kafkaConnectVersion ? { kafkaConnectVersion: args.kafkaConnectVersion } : {}),
      ...(args.keep ? { keep: args.keep } : {}),
    }, output, { cache: new PluginCache(), ...(args.offline === undefined ? {} : { offline: args.offline }) });
    const { size, sha256 } = await hashFile(output);
    if (args.format === 'json') {
      io.stdout.write(`${JSON.stringify({ output, size, sha256, ...contents }, undefined, 2)}\n`);
    } else {
      const colors = colorsOf(io);
      io.stdout.write(`${renderContents(contents, colors)}\n${colors.bold(args.output)}  ${megabytes(size)}  sha256 ${sha256}\n`);
    }
    return contents.findings.some(finding => finding.severity !== 'info') ? EXIT.FINDINGS : EXIT.OK;
  });
}
