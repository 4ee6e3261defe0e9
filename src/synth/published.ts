import type { IConstruct } from 'constructs';

/**
 * What a construct tells the other rooms beside its public properties. The key is the same in every copy of the library that an app loads,
 * so that one copy reads what another one published.
 */
export class Published<T> {
  private readonly key: symbol;

  constructor(name: string) {
    this.key = Symbol.for(`cdk-msk-connect.${name}`);
  }

  /** Publishes what is computed when it is first asked for, at synth, when all tokens can be resolved. */
  publish(construct: IConstruct | object, compute: () => T): void {
    let computed: { readonly value: T } | undefined;
    Object.defineProperty(construct, this.key, { get: () => (computed ??= { value: compute() }).value });
  }

  /** What a construct published, if it did. */
  of(construct: IConstruct | object): T | undefined {
    return (construct as Record<symbol, T | undefined>)[this.key];
  }

  /** What a construct published, or from now on publishes. */
  ofOrPublish(construct: IConstruct, compute: () => T): T {
    if (!(this.key in construct)) {
      this.publish(construct, compute);
    }
    return this.of(construct)!;
  }
}
