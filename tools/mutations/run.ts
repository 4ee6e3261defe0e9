// The mutation run: from the template of each example one statement, action, resource of a statement, security group rule, endpoint, route or
// dependency is taken away at a time, and a rule or a check must speak.
//
//   npm run test:all -- mutations       runs it, compares docs/mutations.md
//   ts-node -T tools/mutations/run.ts   runs it and writes the page
//   ts-node -T tools/mutations/run.ts camel-services   runs it over some examples, and writes nothing
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { said } from './judges';
import { madeByCdk } from './made-by-cdk';
import { mutantsOf } from './mutants';
import { page } from './page';
import type { Outcome } from './page';
import { reasonFor } from './reasons';
import type { TemplateJson } from './template';

const ROOT = join(__dirname, '..', '..');
const PAGE = join(ROOT, 'docs', 'mutations.md');
/** What must be caught of all that could be. */
const LEAST = 0.95;

function* outcomes(examples: readonly string[]): Generator<Outcome> {
  for (const example of examples) {
    const directory = join(ROOT, 'examples', example, 'expected');
    for (const file of existsSync(directory) ? readdirSync(directory).sort() : []) {
      const template = JSON.parse(readFileSync(join(directory, file), 'utf8')) as TemplateJson;
      const before = said(template);
      for (const mutant of mutantsOf(template)) {
        const { kind, at, what } = mutant;
        const cdk = mutant.same ? undefined : madeByCdk(mutant, template);
        const by = mutant.same || cdk !== undefined ? [] : [
          ...new Set([...said(mutant.template)].filter(([text]) => !before.has(text)).map(([, who]) => who)),
        ];
        yield { example, kind, at, what, same: mutant.same, cdk, by, reason: by.length > 0 ? undefined : reasonFor(mutant) };
      }
    }
  }
}

function main(compare: boolean, some: readonly string[]): number {
  const unknown = some.filter(example => !existsSync(join(ROOT, 'examples', example)));
  if (unknown.length > 0) {
    console.log(`no example is named ${unknown.join(', ')}`);
    return 1;
  }
  const all = [...outcomes(some.length > 0 ? some : readdirSync(join(ROOT, 'examples')).sort())];
  const counted = all.filter(({ same, cdk }) => !same && cdk === undefined);
  const caught = counted.filter(({ by }) => by.length > 0);
  const unexplained = counted.filter(({ by, reason }) => by.length === 0 && reason === undefined);
  for (const { example, kind, at, what } of unexplained) {
    console.log(`nothing speaks: ${example}: ${kind} ${what} of ${at}`);
  }
  const text = page(all);
  const stale = compare && some.length === 0 && (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== text);
  if (stale) {
    console.log('docs/mutations.md is not what the run says; npx ts-node -T tools/mutations/run.ts writes it');
  }
  if (!compare && some.length === 0) {
    writeFileSync(PAGE, text);
  }
  // of one example alone, what cannot be seen may be much of it
  const few = some.length === 0 && caught.length < counted.length * LEAST;
  console.log(`${(caught.length / counted.length * 100).toFixed(1)} % of ${counted.length} caught, at least ${LEAST * 100} %`);
  const failed = unexplained.length + (stale ? 1 : 0) + (few ? 1 : 0);
  console.log(`${caught.length} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.includes('--compare'), process.argv.slice(2).filter(argument => !argument.startsWith('--')));
