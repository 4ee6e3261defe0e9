import { createRequire } from 'node:module';
import { Option } from 'commander';
import type { Command } from 'commander';
import type { CliIo } from './io';

/** Loads a part when it is needed. */
const load = createRequire(__filename);

/** What is done with archives. */
export function addPluginCommands(program: Command, io: CliIo, done: (status: number) => void): void {
  const plugin = program.command('plugin').description('inspects, pins, fetches and packs plugin archives');
  const connectVersion = ['--kafka-connect-version <version>', 'the version to judge for'] as const;
  const pins = ['--pins <file>', 'the pin file'] as const;
  const offline = ['--offline', 'use the cache only'] as const;
  plugin.command('inspect')
    .description('says what an archive holds and whether it can be used')
    .argument('<target>', 'a file or directory, a URL, or Maven coordinates')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option(...connectVersion).option('--expect <class...>', 'classes that have to be in it').option(...offline)
    .option('--sha256 <checksum>', 'the checksum it must have').option(...pins)
    .action(async (target: string, options: object) => {
      const { pluginCommandInspect } = load('../plugins/commands/inspect') as typeof import('../plugins/commands/inspect');
      done(await pluginCommandInspect({ target, ...options }, io));
    });
  plugin.command('pin')
    .description('keeps the checksums of archives in the pin file')
    .argument('<target...>', 'URLs or Maven coordinates')
    .option(...pins).option('--sha256 <checksum>', 'the checksum that the maker publishes').option('--update', 'replace a pin whose content has changed')
    .option('--resolve', 'resolve a thin JAR with its runtime dependencies').option('--with <artifact...>', 'with --resolve: further artifacts')
    .option('--exclude <pattern...>', 'with --resolve: group:artifact patterns that stay out')
    .action(async (targets: string[], options: object) => {
      const { pluginCommandPin } = load('../plugins/commands/pin') as typeof import('../plugins/commands/pin');
      done(await pluginCommandPin({ targets, ...options }, io));
    });
  plugin.command('fetch')
    .description('fills the cache, so that later runs need no network')
    .argument('[target...]', 'cloud assembly directories, pin files, URLs or Maven coordinates')
    .option(...pins)
    .action(async (targets: string[], options: object) => {
      const { pluginCommandFetch } = load('../plugins/commands/fetch') as typeof import('../plugins/commands/fetch');
      done(await pluginCommandFetch({ targets, ...options }, io));
    });
  plugin.command('pack')
    .description('makes the ZIP of a plugin')
    .argument('[target...]', 'files, directories, URLs and Maven coordinates')
    .requiredOption('-o, --output <file>', 'the ZIP')
    .option(...connectVersion).option('--keep <artifact...>', 'artifacts that stay although the worker provides them')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text')).option(...offline).option(...pins)
    .action(async (targets: string[], options: { output: string }) => {
      const { pluginCommandPack } = load('../plugins/commands/pack') as typeof import('../plugins/commands/pack');
      done(await pluginCommandPack({ targets, ...options }, io));
    });
  plugin.command('cache')
    .description('says what is in the cache of downloads and packed plugins')
    .option('--prune', 'remove what is too old or too much')
    .option('--age <days>', 'with --prune: what was not used for so long').option('--size <megabytes>', 'with --prune: leave so much, what was used last')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action(async (options: object) => {
      const { pluginCommandCache } = load('../plugins/commands/cache') as typeof import('../plugins/commands/cache');
      done(await pluginCommandCache(options, io));
    });
}
