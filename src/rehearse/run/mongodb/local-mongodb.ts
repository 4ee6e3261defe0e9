import { RehearsalImpossible } from '../../impossible';
import type { Message, RehearsalProcess } from '../../rehearsal-process';

/** A collection of a database. */
export interface Collection {
  readonly database: string;
  readonly collection: string;
}

/** A document, in MongoDB's relaxed Extended JSON. */
export type MongoDocument = { readonly [field: string]: unknown };

/** The one server of MongoDB's protocol of a run, started when first needed. */
export class LocalMongoDb {
  private server: Promise<{ readonly process: RehearsalProcess; readonly url: string }> | undefined;

  /** @param launch starts its process */
  constructor(private readonly launch: () => Promise<RehearsalProcess>) {}

  /** Starts it, and says where it is. */
  async start(): Promise<string> {
    this.server ??= this.launch().then(async (process) => {
      const { url } = await process.request({ op: 'start' }).catch((error: Error) => {
        throw new RehearsalImpossible(`the stand-in for MongoDB did not start: ${error.message}`);
      });
      return { process, url: url as string };
    });
    return (await this.server).url;
  }

  /** What was written to. */
  async collections(): Promise<Collection[]> {
    return (await this.ask({ op: 'collections' })).collections as Collection[];
  }

  async documents({ database, collection }: Collection): Promise<MongoDocument[]> {
    return (await this.ask({ op: 'documents', database, collection })).documents as MongoDocument[];
  }

  private async ask(message: Message): Promise<Message> {
    await this.start();
    return (await this.server!).process.request(message);
  }
}
