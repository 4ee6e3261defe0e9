/** An input that cannot be read, with the reason in the user's words. */
export class InputError extends Error {
  constructor(readonly path: string, readonly reason: string) {
    super(`${path}: ${reason}`);
    this.name = 'InputError';
  }
}
