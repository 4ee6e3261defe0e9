/** The time that a connector was given is over. */
export class TimeOver extends Error {
  constructor(readonly seconds: number) {
    super(`no answer within ${seconds} s; specify a longer --timeout`);
    this.name = 'TimeOver';
  }
}

/** The result of the work, or a {@link TimeOver}. */
export async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeOver(seconds)), seconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
