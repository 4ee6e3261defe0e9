/** A prime, so that the generator of Park and Miller goes through every number below it. */
const MODULUS = 2147483647;

/** A small generator of pseudo-random numbers: the same seed gives the same run everywhere. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (Math.abs(Math.trunc(seed)) * 7919 + 12345) % MODULUS || 1;
  }

  /** Between 0 and 1, the latter left out. */
  next(): number {
    this.state = (this.state * 48271) % MODULUS;
    return (this.state - 1) / (MODULUS - 1);
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }
}
