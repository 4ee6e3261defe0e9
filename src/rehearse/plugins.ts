import { createHash } from 'crypto';
import { mkdirSync } from 'fs';
import { join } from 'path';
import { unpack } from './subjects';

/** The unpacked archives of a rehearsal. Connectors with the same archive share the folder: what the worker has scanned, it need not scan again. */
export class UnpackedPlugins {
  private readonly folders = new Map<string, Promise<string>>();

  constructor(private readonly directory: string) {}

  /** The folder of an archive; without one an empty folder. */
  folder(archive: string | undefined): Promise<string> {
    const key = archive ?? '';
    const known = this.folders.get(key);
    if (known) {
      return known;
    }
    const folder = join(this.directory, `plugin-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`);
    mkdirSync(folder, { recursive: true });
    const made = archive === undefined ? Promise.resolve(folder) : unpack(archive, folder).then(() => folder);
    this.folders.set(key, made);
    return made;
  }
}
