import { colorsOf, EXIT } from '../plugins';
import type { CliIo } from './io';
import { allDescriptions } from './report/descriptions';

/** `cdk-msk-connect explain`: what stands behind a rule. */
export function explain(id: string | undefined, io: CliIo): number {
  const rules = allDescriptions();
  const colors = colorsOf(io);
  if (id === undefined) {
    rules.forEach(rule => io.stdout.write(`${rule.id.padEnd(12)} ${rule.severity.padEnd(7)} ${rule.title}\n`));
    return EXIT.OK;
  }
  const wanted = id.toUpperCase();
  const rule = rules.find(each => each.id === wanted);
  if (rule === undefined) {
    const near = rules.filter(each => each.id.startsWith(wanted.replace(/-?\d*$/, ''))).map(each => each.id);
    const what = /^mc-/i.test(id) ? 'rule' : 'rule, file or directory';
    io.stderr.write(`error: there is no ${what} "${id}"; ${near.length > 0 && wanted.length > 3 ? `similar IDs are ${near.join(', ')}` : 'run "explain" without an ID to list all rules'}\n`);
    return EXIT.FAILED;
  }
  io.stdout.write(`${colors.bold(rule.id)}  ${rule.severity}\n${rule.title}\n\n${colors.bold('Why')}\n${rule.why}\n\n`
    + `${colors.bold('Fix')}\n${rule.fix}\n\n${colors.bold('Source')}\n${rule.source}\n`);
  return EXIT.OK;
}
