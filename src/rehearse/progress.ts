import type { CommandIo } from '../plugins';

/** Says on a terminal what is being done and for how long; silent elsewhere. */
export class Progress {
  private readonly began = Date.now();
  private timer: NodeJS.Timeout | undefined;
  private text = '';

  /** @param terminal whether the stream is one */
  constructor(private readonly stream: CommandIo['stderr'], private readonly terminal = (stream as { isTTY?: boolean }).isTTY === true) {}

  /** @param text what is done from now on */
  step(text: string): void {
    this.text = text;
    if (!this.terminal) {
      return;
    }
    this.timer ??= setInterval(() => this.draw(), 500).unref();
    this.draw();
  }

  /** Takes the line away. */
  done(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    if (this.terminal && this.text !== '') {
      this.stream.write('\r\u001b[2K');
    }
    this.text = '';
  }

  private draw(): void {
    this.stream.write(`\r\u001b[2K${this.text} (${Math.round((Date.now() - this.began) / 1000)} s)`);
  }
}
