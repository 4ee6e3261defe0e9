import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allDescriptions } from '../../src/cli/report/descriptions';
import type { ErrorText, Family } from '../../src/families';
import { ERROR_TEXTS } from '../../src/families/error-texts';
import { ROOT } from './sources';

/** What is known to go wrong with a family: errors in the log, rules that say it before the deploy, and how to go on. */
export function erroneous(family: Family): string[] {
  const errors = errorsOf(family);
  const rules = rulesOf(family);
  return [
    'If the connector is RUNNING but nothing arrives, see the [runbook](../runbook.md). For errors in the log: `npx cdk-msk-connect explain --log worker.log`.', '',
    ...errors.length === 0 ? [] : ['Known errors in the log:', '', ...errors.map(({ id, cause, runbook }) => (
      `- [${cause}](../troubleshooting.md#${id})${runbook === undefined ? '' : ` ([what to do](../runbook.md#${runbook}))`}`)), ''],
    ...rules.length === 0 ? [] : ['Rules that are checked before the deployment:', '', ...rules.map(({ id, title }) => `- [${id}](../rules/${id}.md): ${title.replace(/</g, '&lt;')}`), ''],
  ];
}

/** Errors stand in the folder of their family, by their ids. */
function errorsOf({ id }: Family): readonly ErrorText[] {
  const file = join(ROOT, 'src', 'families', id, 'errors.ts');
  const ids = existsSync(file) ? [...readFileSync(file, 'utf8').matchAll(/^ {4}id: '([^']+)'/gm)].map(([, found]) => found) : [];
  return ERROR_TEXTS.filter(error => ids.includes(error.id));
}

/** Rules stand in the folder of their family. */
function rulesOf({ id }: Family): Array<{ id: string; title: string }> {
  const folder = join(ROOT, 'src', 'families', id, 'rules');
  const texts = existsSync(folder) ? readdirSync(folder).map(file => readFileSync(join(folder, file), 'utf8')) : [];
  const ids = new Set(texts.flatMap(text => [...text.matchAll(/\bid: '(MC-[A-Z]+-\d+)'/g)].map(([, found]) => found)));
  return allDescriptions().filter(rule => ids.has(rule.id));
}
