/**
 * Compares the catalog's verdict with that of the real Kafka Connect 3.7 over mutated configurations, and prints the figures.
 *
 * Usage: npx ts-node -T tools/catalog/agreement.ts [--seed 4711] [--only part of a class name] [--differences]
 * Needs the rehearsal module built (`mvn -q package -DskipTests` in rehearsal). Ends with status 1 where a demand is missed.
 */
import { compareSubject, Comparison } from './compare';
import { RealConnect } from './real';
import { SUBJECTS } from './subjects';

export const DEMANDS = { keysFound: 0.98, falseAlarms: 0.005, exact: 0.99, rejected: 0.5, configurations: 2000, classes: 8 };

function option(name: string): string | undefined {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : process.argv[index + 1];
}

const percent = (part: number, whole: number) => `${(whole === 0 ? 100 : (100 * part) / whole).toFixed(2)} %`.padStart(9);

async function main(): Promise<void> {
  const only = option('only') ?? '';
  const results: Comparison[] = [];
  const connect = RealConnect.start(undefined, '2g');
  try {
    for (const [index, subject] of SUBJECTS.entries()) {
      if (subject.className.includes(only)) {
        const result = await compareSubject(subject, Number(option('seed') ?? 4711) + index, connect);
        results.push(result);
        print(result);
      }
    }
  } finally {
    await connect.stop();
  }
  process.exitCode = summary(results, only === '') ? 0 : 1;
}

function print(result: Comparison): void {
  console.log(`${`${result.name} ${result.version}`.padEnd(44)} ${String(result.total).padStart(5)} maps, rejected ${percent(result.rejected, result.total)}, `
    + `error keys found ${percent(result.keysFound, result.keys)}, false alarms ${percent(result.falseAlarms, result.accepted)}, exact ${percent(result.exact, result.total)}, `
    + `real ${(result.realMillis / result.total).toFixed(1)} ms, ours ${(result.ourMillis / result.total).toFixed(3)} ms a map`);
  const shown = process.argv.includes('--differences') ? result.differences : result.differences.slice(0, 0);
  shown.forEach(difference => console.log(`    ${difference.reason}\n      ${JSON.stringify(difference.config)}`));
}

function summary(results: Comparison[], complete: boolean): boolean {
  const sum = (pick: (result: Comparison) => number) => results.reduce((total, result) => total + pick(result), 0);
  const total = sum(result => result.total);
  console.log(`\nall: ${total} maps over ${new Set(results.map(result => result.name)).size} classes, rejected ${percent(sum(result => result.rejected), total)}, `
    + `exact agreement ${percent(sum(result => result.exact), total)}, ${(sum(result => result.realMillis) / sum(result => result.ourMillis)).toFixed(0)}x faster per map`);
  const reasons = new Map<string, number>();
  results.forEach(result => result.differences.forEach(difference => {
    const kind = `${result.name} ${result.version}: ${difference.reason}`;
    reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
  }));
  console.log(`remaining differences: ${sum(result => result.differences.length)}`);
  [...reasons].sort((a, b) => b[1] - a[1]).forEach(([reason, count]) => console.log(`  ${count}x ${reason}`));
  const met = results.every(result => result.keysFound >= DEMANDS.keysFound * result.keys)
    && results.every(result => result.falseAlarms <= DEMANDS.falseAlarms * result.accepted)
    && sum(result => result.exact) >= DEMANDS.exact * total && sum(result => result.rejected) >= DEMANDS.rejected * total
    && (!complete || (total >= DEMANDS.configurations && new Set(results.map(result => result.name)).size >= DEMANDS.classes));
  console.log(met ? 'all demands are met' : 'a demand is missed');
  return met;
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
