/** Tells a person how far a download is. */
export interface Progress {
  start(what: string, total: number | undefined): void;
  advance(bytes: number): void;
  done(): void;
}

/** Writes a line that renews itself; nothing for the first second, so that short downloads stay silent. */
export class TerminalProgress implements Progress {
  private what = '';
  private total: number | undefined;
  private next = 0;
  private drawn = false;

  constructor(private readonly stream: { write(text: string): unknown }, private readonly now: () => number = Date.now) {}

  start(what: string, total: number | undefined): void {
    this.what = what;
    this.total = total;
    this.next = this.now() + 1000;
  }

  advance(bytes: number): void {
    const now = this.now();
    if (now < this.next) { return; }
    this.next = now + 200;
    this.drawn = true;
    const done = (bytes / 1e6).toFixed(1);
    const text = this.total ? `${done} of ${(this.total / 1e6).toFixed(1)} MB (${Math.floor(100 * bytes / this.total)} %)` : `${done} MB`;
    this.stream.write(`\r\u001b[2Kdownloading ${this.what}: ${text}`);
  }

  done(): void {
    if (this.drawn) { this.stream.write('\r\u001b[2K'); }
    this.drawn = false;
  }
}

/** Progress on standard error when that is a terminal. */
export function terminalProgress(): Progress | undefined {
  return process.stderr.isTTY ? new TerminalProgress(process.stderr) : undefined;
}
