import { NotLoaded, provide, takeMissing } from './platform';

/** What is loaded first: the index and what is Kafka's own, and of every other data file the chunk that has it. */
interface Start {
  readonly chunks: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, unknown>>;
}

/** The data files of the catalog, each with others of its family in a chunk that is fetched when one of them is asked for. */
export class Facts {
  private started?: Promise<Start>;
  private readonly fetched = new Map<string, Promise<void>>();

  /** @param folder the address of the folder with the chunks */
  constructor(private readonly folder: string) {}

  /** Runs what has no effects, again for each time that it asks for a file that was not there. */
  async given<T>(run: () => T): Promise<T> {
    const { chunks } = await this.start();
    for (;;) {
      takeMissing();
      let done: { readonly value: T } | undefined;
      try {
        done = { value: run() };
      } catch (error) {
        if (!(error instanceof NotLoaded)) {
          throw error;
        }
      }
      // what is missing may have been taken for unknown on the way
      const missing = takeMissing();
      if (done !== undefined && missing.length === 0) {
        return done.value;
      }
      const names = new Set(missing.map(place => chunks[place]));
      if (names.has(undefined as never)) {
        throw new Error(`there is no data file ${missing.find(place => chunks[place] === undefined)}`);
      }
      await Promise.all([...names].map(name => this.chunk(name)));
    }
  }

  private async start(): Promise<Start> {
    this.started ??= fetched<Start>(`${this.folder}/start.json`).then((start) => {
      provide(start.files);
      return start;
    });
    this.started.catch(() => { this.started = undefined; });
    return this.started;
  }

  private async chunk(name: string): Promise<void> {
    const known = this.fetched.get(name) ?? fetched<Record<string, unknown>>(`${this.folder}/${name}.json`).then(provide);
    this.fetched.set(name, known);
    known.catch(() => this.fetched.delete(name));
    return known;
  }
}

async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address} cannot be loaded: ${response.status}`);
  }
  return await response.json() as T;
}
