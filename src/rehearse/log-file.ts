import { closeSync, openSync, writeSync } from 'fs';

/** A connector that floods its log must not fill the disk. */
const MOST_BYTES = 20_000_000;

/** The log of a rehearsal, cut off where it becomes too long. */
export class LogFile {
  private descriptor: number | undefined;
  private written = 0;

  constructor(file: string, private readonly mostBytes = MOST_BYTES) {
    this.descriptor = openSync(file, 'w');
  }

  write(line: string): void {
    if (this.descriptor === undefined || this.written > this.mostBytes) {
      return;
    }
    const text = `${line}\n`;
    this.written += text.length;
    writeSync(this.descriptor, this.written > this.mostBytes ? `(the log is truncated here, because it exceeds ${this.mostBytes} bytes)\n` : text);
  }

  close(): void {
    if (this.descriptor !== undefined) {
      closeSync(this.descriptor);
      this.descriptor = undefined;
    }
  }
}
