import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'fs';
import type { SinkEnd, SourceEnd, Written } from './ends';
import type { Replacements } from './localize';

const LINES = 1000;

const lines = (count: number, text: string) => Array.from({ length: count }, (_, index) => `${text} ${index + 1}\n`).join('');

/** A file whose lines a FileStream source reads. */
export class FileSource implements SourceEnd {
  constructor(private readonly file: string) {}

  async start(): Promise<Replacements> {
    writeFileSync(this.file, lines(LINES, 'line'));
    return { file: this.file };
  }

  async rows(): Promise<number> {
    return LINES;
  }

  async change(): Promise<Written> {
    return this.add(10);
  }

  async add(count: number): Promise<Written> {
    appendFileSync(this.file, lines(count, 'written later'));
    return { records: count, deletes: 0, text: `${count} lines`, notes: [] };
  }
}

/** A file that a FileStream sink writes. */
export class FileSink implements SinkEnd {
  constructor(private readonly file: string) {}

  async start(): Promise<Replacements> {
    return { file: this.file };
  }

  async arrived(): Promise<{ unit: string; count: number }> {
    return { unit: 'lines', count: existsSync(this.file) ? readFileSync(this.file, 'utf-8').split('\n').length - 1 : 0 };
  }
}
