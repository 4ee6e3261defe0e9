import { readdirSync, readFileSync } from 'node:fs';
import { besideCode } from './package-files';

/** What a data file of a room holds, read now. Who asks keeps it. */
export function dataFile(room: string, folder: string, name: string): unknown {
  return JSON.parse(readFileSync(besideCode(room, folder, `${name}.json`), 'utf8'));
}

/** The names of the data files in a folder of a room. */
export function dataFiles(room: string, folder: string): readonly string[] {
  return readdirSync(besideCode(room, folder)).filter(file => file.endsWith('.json')).sort().map(file => file.slice(0, -'.json'.length));
}
