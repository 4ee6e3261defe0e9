import * as fs from 'node:fs';

/**
 * Writes all chunks of a source to a new file, which is complete or gone afterwards.
 * Failures of the source come through as they are; failures to write go through `onWriteError`, which names the place.
 */
export async function writeNewFile(file: string, source: AsyncIterable<Buffer>, onWriteError: (error: unknown) => Error): Promise<void> {
  const guard = async <T>(action: Promise<T>): Promise<T> => action.catch((error: unknown) => { throw onWriteError(error); });
  const handle = await guard(fs.promises.open(file, 'wx'));
  let complete = false;
  try {
    for await (const chunk of source) { await guard(handle.writeFile(chunk)); }
    complete = true;
  } finally {
    await handle.close().catch((error: unknown) => {
      if (complete) { throw onWriteError(error); }
    }).finally(() => {
      if (!complete) { fs.rmSync(file, { force: true }); }
    });
  }
}
