import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as yazl from 'yazl';
import { PluginError, storageError } from '../errors';
import type { PluginItem } from '../inspect/examine';
import { writeNewFile } from '../write-stream';

/** Built from local time parts, as DOS times are: every time zone writes the same bytes. */
const FIXED_TIME = new Date(1980, 1, 1, 12, 0, 0);

/**
 * Writes a ZIP whose bytes follow from names and contents alone: entries stored (JARs are compressed already, and no encoder decides),
 * in the given order, with one fixed time and mode. Nobody sees a half-written file: it gets its name when it is complete.
 */
export async function writeZip(items: PluginItem[], outputFile: string): Promise<void> {
  const temporary = `${outputFile}.${randomBytes(6).toString('hex')}.tmp`;
  const storage = (error: unknown) => storageError(error, outputFile, 'the plugin', 'free space or choose another output');
  const zip = new yazl.ZipFile();
  for (const item of items) {
    zip.addBuffer(item.data, item.path, { compress: false, mtime: FIXED_TIME, mode: 0o100644, forceDosTimestamp: true });
  }
  zip.end();
  try {
    fs.mkdirSync(path.dirname(outputFile), { recursive: true });
    await writeNewFile(temporary, zip.outputStream as AsyncIterable<Buffer>, storage);
    fs.renameSync(temporary, outputFile);
  } catch (error) {
    throw error instanceof PluginError ? error : storage(error);
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}
