import { PluginCache } from '../cache';
import { inspectOrigin } from '../inspect/inspect-origin';
import { describeOrigin, withChecksum } from '../origin';
import { applyPins, findPinFile, originOf, readPins } from '../pins';
import type { CommandIo } from './io';
import { colorsOf, EXIT, PROCESS_IO, runCommand } from './io';
import { megabytes, renderContents } from './render';

/** Options of `plugin inspect`. */
export interface PluginInspectArgs {
  /** A file or directory, a URL, or Maven coordinates. */
  readonly target: string;
  readonly format?: 'text' | 'json';
  /** Kafka Connect version to judge for. @default 3.7.x */
  readonly kafkaConnectVersion?: string;
  /** Classes that have to be in the plugin. */
  readonly expect?: string[];
  readonly offline?: boolean;
  readonly sha256?: string;
  readonly pins?: string;
}

/** `cdk-msk-connect plugin inspect`: what an archive holds. 0 usable, 1 findings, 2 cannot be read. */
export function pluginCommandInspect(args: PluginInspectArgs, io: CommandIo = PROCESS_IO): Promise<number> {
  return runCommand(io, async () => {
    const origin = withChecksum(applyPins(originOf(args.target, io.cwd), readPins(args.pins ?? findPinFile(io.cwd))), args.sha256);
    const { contents, sha256, size } = await inspectOrigin(origin, {
      cache: new PluginCache(),
      kafkaConnectVersion: args.kafkaConnectVersion,
      expect: args.expect?.map(name => ({ name })),
      ...(args.offline === undefined ? {} : { offline: args.offline }),
    });
    if (args.format === 'json') {
      io.stdout.write(`${JSON.stringify({ origin: describeOrigin(origin), size, sha256, ...contents }, undefined, 2)}\n`);
    } else {
      const colors = colorsOf(io);
      io.stdout.write(`${colors.bold(describeOrigin(origin))}  ${megabytes(size)}${sha256 ? `  sha256 ${sha256}` : ''}\n\n${renderContents(contents, colors)}`);
    }
    return contents.findings.some(finding => finding.severity !== 'info') ? EXIT.FINDINGS : EXIT.OK;
  });
}
