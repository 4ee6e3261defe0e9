import type { ArrivedData } from '../../outcome';
import type { Comparison, SinkEnd } from '../ends';
import type { Replacements } from '../localize';
import type { SinkInput } from '../topic-record';
import type { DeployFunction } from '../deploy-functions';
import { runDeployFunction } from '../deploy-functions';
import type { Access } from './access';
import { accessOf } from './access';
import { Checker } from './checker';
import { compareDocuments, expectedDocuments } from './documents';
import type { LocalOpenSearch } from './local-open-search';

type Config = { readonly [key: string]: string };

/** A domain of OpenSearch for Aiven's sink: a real node behind a check of signatures and passwords, with the index templates of the deploy. */
export class OpenSearchSink implements SinkEnd {
  private readonly access: Access;
  private checker: Checker | undefined;

  /** @param functions what a deploy does to the domain first */
  constructor(private readonly config: Config, private readonly node: LocalOpenSearch, private readonly functions: readonly DeployFunction[]) {
    this.access = accessOf(config);
  }

  async start(): Promise<Replacements> {
    this.checker = await Checker.start(await this.node.start(), this.access);
    for (const each of this.functions) {
      await runDeployFunction(each, this.checker.url);
    }
    return {
      'connection.url': this.checker.url,
      'connection.connect.to': undefined,
      ...this.access.kind === 'basic' && { 'connection.username': this.access.username, 'connection.password': this.access.password },
    };
  }

  async arrived(): Promise<{ unit: string; count: number }> {
    let count = 0;
    for (const index of await this.node.indexes()) {
      count += (await this.node.documents(index)).size;
    }
    return { unit: 'documents', count };
  }

  async compare(inputs: readonly SinkInput[]): Promise<Comparison> {
    const comparison = await compareDocuments(this.config, this.node, inputs);
    return { ...comparison, differences: [...this.refused(), ...comparison.differences], figures: { requests: this.requests() } };
  }

  async contents(inputs: readonly SinkInput[]): Promise<ArrivedData> {
    const documents: { [index: string]: { [id: string]: unknown } } = {};
    for (const index of expectedDocuments(this.config, inputs).keys()) {
      documents[index] = Object.fromEntries(await this.node.documents(index));
    }
    return { documents };
  }

  close(): void {
    this.checker?.close();
  }

  private requests(): string {
    const proof = { iam: 'with a valid signature', basic: 'with the configured password', none: 'unsigned, as configured' }[this.access.kind];
    return `${this.checker?.right ?? 0} ${proof}`;
  }

  private refused(): string[] {
    return [...this.checker?.faults ?? []].map(([fault, times]) => `${times} requests were refused: ${fault}`);
  }
}
