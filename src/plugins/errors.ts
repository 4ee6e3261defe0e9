/** What went wrong, for programs; people read the message. */
export type PluginErrorCode =
  | 'bad-archive' // corrupt, truncated, or not an archive at all
  | 'hostile-archive' // path traversal, links, bombs, duplicate entries
  | 'bad-origin' // an origin that cannot mean anything: bad coordinates, missing file
  | 'checksum' // the bytes are not the ones that were pinned
  | 'network' // no connection, stalled, cut, refused, redirected elsewhere
  | 'not-found' // the server knows no such file
  | 'not-cached' // fetching is off and the cache does not hold the file
  | 'storage' // disk full, cache or output not writable
  | 'maven' // the installed Maven could not resolve
  | 'content' // readable, but not a plugin: no JAR, only sources
  | 'internal';

/** An error that is meant for the user: one clear message, no stack needed. */
export class PluginError extends Error {
  constructor(readonly code: PluginErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'PluginError';
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : String(error);
}

/** The system's error code (`ENOENT`, `ENOSPC`, …) of anything that was thrown, also when it is wrapped. */
export function systemCode(error: unknown): string | undefined {
  let current = error as { code?: unknown; cause?: unknown } | null | undefined;
  for (let depth = 0; current && depth < 5; depth++) {
    if (typeof current.code === 'string' && !(current instanceof PluginError)) { return current.code; }
    current = current.cause as typeof current;
  }
  return undefined;
}

/** Turns a failed write into an error that says which place could not be written and what to do. */
export function storageError(error: unknown, place: string, what: string, cure: string): PluginError {
  const code = systemCode(error);
  const reason = code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full'
    : code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'it is not writable'
      : code === 'ENOTDIR' || code === 'EEXIST' ? 'a part of its path is a file, not a directory'
        : messageOf(error);
  return new PluginError('storage', `cannot write ${what} to ${place}: ${reason}; ${cure}`, { cause: error });
}
