import { PluginError } from '../errors';

/** Refuses entry names that would leave the directory they are unpacked to, on any operating system. */
export function checkEntryPath(name: string, archive: string): string {
  const reason = name.length === 0 ? 'an empty name'
    : name.includes('\0') ? 'a NUL character in a name'
      : name.includes('\\') ? 'a backslash in a name'
        : name.startsWith('/') || /^[A-Za-z]:/.test(name) ? 'an absolute path'
          : name.split('/').includes('..') ? 'a path that leads out of the archive'
            : name.length > 1024 ? 'a name that is too long'
              : undefined;
  if (reason) {
    throw new PluginError('hostile-archive', `${archive} contains ${reason}: ${printable(name)}; do not use this file, and download it again from its publisher`);
  }
  return name.split('/').filter(part => part !== '' && part !== '.').join('/');
}

/** An entry name that is safe to print on a terminal. */
export function printable(name: string): string {
  const shown = name.length > 120 ? `${name.slice(0, 117)}…` : name;
  return JSON.stringify(shown).replace(/[\u007f-\u009f]/g, '?');
}
