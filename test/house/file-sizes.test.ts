import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const MAX_BYTES = 12_000;
/** Their place or their first line says that a program has written them. */
const GENERATED = /^(\/\/|\/\*\*?|#|<!--) ?(~~ )?Generated /;
/** Programs write there, too; a folder with a dot is one of a tool, which another stage of the tests may be filling. */
const GENERATED_FOLDER = /(^|\/)(generated|facts|\.[^/]+)\//;

function handWritten(folder: string): Array<[string, number]> {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.(ts|js|mjs|sh|py|java)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => !GENERATED_FOLDER.test(relative(ROOT, file)))
    .map((file): [string, string] => [file, readFileSync(file, 'utf8')])
    .filter(([, text]) => !GENERATED.test(text))
    .map(([file, text]) => [relative(ROOT, file), Buffer.byteLength(text)]);
}

const FOLDERS = ['src', 'handlers', 'tools', 'test/support', 'test/rehearse/plugins', 'test/rehearse/stand-in-connectors', 'projenrc', 'rehearsal/src', 'rehearsal/parts', 'extensions'];

test.each(FOLDERS)('no file of %s that somebody wrote is too long to be read at once', (folder) => {
  expect(handWritten(folder).length).toBeGreaterThan(0);
  expect(handWritten(folder).filter(([, bytes]) => bytes > MAX_BYTES)).toEqual([]);
});
