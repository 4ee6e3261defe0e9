import * as path from 'node:path';
import { PluginCache } from '../cache';
import { PluginError } from '../errors';
import { remarkSentence } from '../inspect/findings';
import { inspectOrigin } from '../inspect/inspect-origin';
import type { Origin } from '../origin';
import { describeOrigin, withChecksum } from '../origin';
import { findPinFile, originOf, PIN_FILE, pinKey, readPins, summarize, writePins } from '../pins';
import type { Pin } from '../pins';
import { resolveWithMaven } from '../resolve';
import type { CommandIo } from './io';
import { EXIT, PROCESS_IO, runCommand } from './io';
import { megabytes } from './render';

/** Options of `plugin pin`. */
export interface PluginPinArgs {
  /** URLs or Maven coordinates. */
  readonly targets: string[];
  /** The pin file. @default the nearest one above the current directory, else a new one in it */
  readonly pins?: string;
  /** SHA-256 that the maker publishes, to compare with. Needed when the address redirects to another host. */
  readonly sha256?: string;
  /** Replace a pin whose content has changed. */
  readonly update?: boolean;
  /** Resolve a thin JAR with its runtime dependencies and pin the list. */
  readonly resolve?: boolean;
  /** With `resolve`: further artifacts. */
  readonly with?: string[];
  /** With `resolve`: `group:artifact` patterns that stay out. */
  readonly exclude?: string[];
}

/** `cdk-msk-connect plugin pin`: fetches and writes URL, size, SHA-256 and a summary into the pin file. */
export function pluginCommandPin(args: PluginPinArgs, io: CommandIo = PROCESS_IO): Promise<number> {
  return runCommand(io, async () => {
    const file = args.pins ? path.resolve(io.cwd ?? process.cwd(), args.pins) : findPinFile(io.cwd) ?? path.join(io.cwd ?? process.cwd(), PIN_FILE);
    if (args.sha256 && args.targets.length !== 1) {
      throw new PluginError('bad-origin', `--sha256 applies to a single file, but ${args.targets.length} are specified; pin them one by one`);
    }
    const pins = { ...readPins(file) };
    let changed = false;
    for (const target of args.targets) {
      const origin = originOf(target, io.cwd);
      const key = pinKey(origin);
      if (key === undefined) {
        throw new PluginError('bad-origin', `${target} is a local path, which cannot be pinned; commit the file, or pin the URL that it was downloaded from`);
      }
      if (origin.kind === 'url' && new URL(origin.url).username !== '') {
        throw new PluginError('bad-origin', `${describeOrigin(origin)} contains a user name, which would be visible in the pin file; `
          + 'download the file and use its local path, or specify a URL without it');
      }
      const pin = await measure(origin, args);
      const before = pins[key];
      const difference = before && !args.update ? differenceOf(before, pin) : undefined;
      if (difference !== undefined) {
        io.stderr.write(`error: ${describeOrigin(origin)} ${difference}\n`);
        changed = true;
        continue;
      }
      pins[key] = pin;
      const connectors = (pin.contents.classes.connectors ?? []).join(', ');
      io.stdout.write(`pinned ${describeOrigin(origin)}  ${megabytes(pin.size)}  sha256 ${pin.sha256}${connectors ? `  ${connectors}` : ''}\n`);
    }
    writePins(file, pins);
    io.stdout.write(`wrote ${path.relative(io.cwd ?? process.cwd(), file) || file}\n`);
    return changed ? EXIT.FINDINGS : EXIT.OK;
  });
}

/** What a new pin would take from an old one. */
function differenceOf(before: Pin, now: Pin): string | undefined {
  if (before.sha256 !== now.sha256) {
    return `has changed: pinned ${before.sha256} (${before.size} bytes), now ${now.sha256} (${now.size} bytes); `
      + 'a release must not change, so ask its publisher before you pin it again with --update';
  }
  if (before.lock && !now.lock) {
    return `is pinned with a list of ${before.lock.length} JARs; pin it again with --resolve, or with --update to pin only the file`;
  }
  const lines = (pin: Pin) => (pin.lock ?? []).map(({ coordinates, sha256 }) => `${coordinates} ${sha256}`);
  const added = before.lock ? lines(now).filter(line => !lines(before).includes(line)) : [];
  const removed = lines(before).filter(line => !lines(now).includes(line));
  return added.length + removed.length === 0 ? undefined
    : `requires other JARs than the pinned ones: ${[...added.map(line => `+ ${line}`), ...removed.map(line => `- ${line}`)].join(', ')}; review them, then pin it again with --update`;
}

async function measure(origin: Origin, args: PluginPinArgs): Promise<Pin> {
  const cache = new PluginCache();
  if (args.resolve) {
    if (origin.kind !== 'maven') { throw new PluginError('bad-origin', `--resolve requires Maven coordinates, got ${describeOrigin(origin)}`); }
    const lock = await resolveWithMaven(origin.coordinates, { with: args.with, exclude: args.exclude });
    const { contents, size } = await inspectOrigin({ kind: 'mavenResolved', coordinates: origin.coordinates, lock }, { cache });
    return { size, sha256: lock[0].sha256, contents: summarize(contents), lock };
  }
  const { contents, size, sha256 } = await inspectOrigin(withChecksum(origin, args.sha256), { cache, refresh: true });
  const broken = contents.findings.find(finding => finding.severity === 'error');
  if (broken) { throw new PluginError('content', `${describeOrigin(origin)} is not pinned: ${remarkSentence(broken)}`); }
  return { size, sha256: sha256!, contents: summarize(contents) };
}
