import { createRequire } from 'node:module';
import { Option } from 'commander';
import type { Command } from 'commander';
import type { CliIo } from './io';

/** Loads a part when it is needed. */
const load = createRequire(__filename);

/** What is done with archives. */
export function addPluginCommands(program: Command, io: CliIo, done: (status: number) => void): void {
  const plugin = program.command('plugin').description('inspects, pins, downloads and packs plugin archives');
  const connectVersion = ['--kafka-connect-version <version>', 'the Kafka Connect version that the archive is for'] as const;
  const pins = ['--pins <file>', 'the pin file'] as const;
  const offline = ['--offline', 'use the cache only'] as const;
  plugin.command('inspect')
    .description('lists what an archive contains, and checks whether it can be used as a plugin')
    .argument('<target>', 'a file or directory, a URL, or Maven coordinates')
    .addOption(new Option('--format <format>', 'the output format').choices(['text', 'json']).default('text'))
    .option(...connectVersion).option('--expect <class...>', 'classes that the archive must contain').option(...offline)
    .option('--sha256 <checksum>', 'the checksum that the archive must have').option(...pins)
    .action(async (target: string, options: object) => {
      const { pluginCommandInspect } = load('../plugins/commands/inspect') as typeof import('../plugins/commands/inspect');
      done(await pluginCommandInspect({ target, ...options }, io));
    });
  plugin.command('pin')
    .description('writes the checksums of archives to the pin file')
    .argument('<target...>', 'URLs or Maven coordinates')
    .option(...pins).option('--sha256 <checksum>', 'the checksum that the publisher states').option('--update', 'replace a pin whose content has changed')
    .option('--resolve', 'resolve a thin JAR with its runtime dependencies').option('--with <artifact...>', 'with --resolve: additional artifacts')
    .option('--exclude <pattern...>', 'with --resolve: group:artifact patterns to exclude')
    .action(async (targets: string[], options: object) => {
      const { pluginCommandPin } = load('../plugins/commands/pin') as typeof import('../plugins/commands/pin');
      done(await pluginCommandPin({ targets, ...options }, io));
    });
  plugin.command('fetch')
    .description('downloads archives to the cache, so that later runs need no network')
    .argument('[target...]', 'cloud assembly directories, pin files, URLs or Maven coordinates')
    .option(...pins)
    .action(async (targets: string[], options: object) => {
      const { pluginCommandFetch } = load('../plugins/commands/fetch') as typeof import('../plugins/commands/fetch');
      done(await pluginCommandFetch({ targets, ...options }, io));
    });
  plugin.command('pack')
    .description('creates the ZIP file of a plugin')
    .argument('[target...]', 'files, directories, URLs and Maven coordinates')
    .requiredOption('-o, --output <file>', 'the ZIP file to write')
    .option(...connectVersion).option('--keep <artifact...>', 'artifacts to keep even though the worker provides them')
    .addOption(new Option('--format <format>', 'the output format').choices(['text', 'json']).default('text')).option(...offline).option(...pins)
    .action(async (targets: string[], options: { output: string }) => {
      const { pluginCommandPack } = load('../plugins/commands/pack') as typeof import('../plugins/commands/pack');
      done(await pluginCommandPack({ targets, ...options }, io));
    });
  plugin.command('cache')
    .description('lists the cache of downloads and packed plugins')
    .option('--prune', 'delete entries by age or total size')
    .option('--age <days>', 'with --prune: delete entries that were not used for this long').option('--size <megabytes>', 'with --prune: keep the most recently used entries up to this size')
    .addOption(new Option('--format <format>', 'the output format').choices(['text', 'json']).default('text'))
    .action(async (options: object) => {
      const { pluginCommandCache } = load('../plugins/commands/cache') as typeof import('../plugins/commands/cache');
      done(await pluginCommandCache(options, io));
    });
}
