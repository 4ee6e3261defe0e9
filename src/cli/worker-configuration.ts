import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError, linesOf } from '../adapters';
import { Text } from '../model';
import type { WorkerConfigurationModel } from '../model';
import type { CliIo } from './io';

/** The properties of workers in a file that the command line names. */
export function workerConfigurationIn(path: string, io: CliIo): WorkerConfigurationModel {
  try {
    return linesOf(Text.literal(readFileSync(resolve(io.cwd ?? '.', path), 'utf8')));
  } catch {
    throw new InputError(path, 'the worker configuration cannot be read: there is no such file');
  }
}
