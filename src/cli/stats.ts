import type { Rule, RuleDescription } from '../model';

/** How many rules are named, the slowest first. */
const NAMED = 10;

/** Runs a part of a check. */
export type Measure = <T>(what: string, run: () => T) => T;

/** Where the time of a check went. */
export class Stats {
  private readonly spent = new Map<string, number>();
  private readonly begun = performance.now();

  readonly measure: Measure = (what, run) => {
    const begin = performance.now();
    try {
      return run();
    } finally {
      this.spent.set(what, (this.spent.get(what) ?? 0) + performance.now() - begin);
    }
  };

  /** The same rules, each with its time taken. */
  timed<Subject>(rules: ReadonlyArray<Rule<Subject>>): Array<Rule<Subject>> {
    return rules.map(rule => ({ ...rule, check: subject => this.measure(rule.id, () => rule.check(subject)) }));
  }

  /** The parts in the order in which they ran, then the slowest rules. */
  render(connectors: number, rules: readonly RuleDescription[]): string {
    const ids = new Set(rules.map(({ id }) => id));
    const parts = [...this.spent].filter(([what]) => !ids.has(what));
    const slowest = [...this.spent].filter(([what]) => ids.has(what)).sort(([, a], [, b]) => b - a).slice(0, NAMED);
    const line = ([what, time]: readonly [string, number]) => `  ${time.toFixed(1).padStart(10)} ms  ${what}\n`;
    return `${connectors} connectors, ${(performance.now() - this.begun).toFixed(0)} ms\n${parts.map(line).join('')}slowest rules:\n${slowest.map(line).join('')}`;
  }
}
