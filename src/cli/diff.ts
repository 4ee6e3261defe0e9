import { readTemplates } from '../adapters';
import type { Colors } from '../plugins';
import { colorsOf, EXIT } from '../plugins';
import { compare } from './diff/compare';
import type { Cause, ChangeKind, Comparison, ConnectorChange, Note, ResourceChange } from './diff/model';
import { orInputRefusal } from './input-refusal';
import type { CliIo } from './io';

export interface DiffOptions {
  readonly format: 'text' | 'json';
  readonly failOn?: 'replace' | 'position-loss';
}

/** `cdk-msk-connect diff`: 0, or 1 for the change that `--fail-on` names, 2 where something cannot be read. */
export function diff(before: string, after: string, options: DiffOptions, io: CliIo): number {
  return orInputRefusal(io, () => {
    const comparison = compare(readTemplates(before, io.cwd), readTemplates(after, io.cwd));
    io.stdout.write(options.format === 'json' ? `${JSON.stringify(comparison, undefined, 2)}\n` : render(comparison, colorsOf(io)));
    const { summary } = comparison;
    const hit = options.failOn === 'replace' ? summary.replaced > 0 || comparison.clusters.some(({ change }) => change === 'replaced') : options.failOn === 'position-loss' ? summary.positionsLost > 0 : false;
    return hit ? EXIT.FINDINGS : EXIT.OK;
  });
}

const WORDS: Readonly<Record<ChangeKind, string>> = {
  untouched: 'untouched',
  updated: 'updated in place',
  replaced: 'stopped and created again',
  created: 'created',
  deleted: 'deleted',
  refused: 'refused, the deployment fails',
};

function render(comparison: Comparison, colors: Colors): string {
  const { connectors, clusters, plugins, workerConfigurations, notes, summary } = comparison;
  return [
    ...connectors.filter(({ change }) => change !== 'untouched').map(change => connector(change, colors)),
    ...clusters.filter(({ change }) => change !== 'untouched').map(change => cluster(change, colors)),
    ...resources('Plugins', plugins, colors),
    ...resources('Worker configurations', workerConfigurations, colors),
    ...notes.map(note => remark(note, colors)),
    `${connectors.length} connector${connectors.length === 1 ? '' : 's'}: ${summary.untouched} untouched, ${summary.updated} updated in place, `
      + `${summary.replaced} stopped and created again, ${summary.created} created, ${summary.deleted} deleted${summary.refused > 0 ? `, ${summary.refused} refused` : ''}; `
      + `${summary.positionsLost} lose${summary.positionsLost === 1 ? 's' : ''} the position\n`,
  ].join('');
}

function connector({ name, connectorName, change, causes, position, outage }: ConnectorChange, colors: Colors): string {
  const paint = change === 'replaced' || change === 'deleted' || change === 'refused' ? colors.red : colors.yellow;
  const verdict = { yes: colors.green('kept'), no: colors.red('lost'), unknown: colors.yellow('not known') };
  return `${colors.bold(name)}${connectorName === undefined ? '' : ` (${connectorName})`}  ${paint(WORDS[change])}\n`
    + causes.map(cause).join('')
    + (position === undefined ? '' : `  position   ${verdict[position.kept]}: ${position.reason}\n`)
    + `  outage     ${outage}\n\n`;
}

function cluster({ name, change, causes }: ResourceChange, colors: Colors): string {
  const paint = change === 'replaced' || change === 'deleted' || change === 'refused' ? colors.red : colors.yellow;
  const said = change === 'replaced' ? 'replaced by a new, empty cluster' : WORDS[change];
  return `${colors.bold(name)} (cluster)  ${paint(said)}\n${causes.map(cause).join('')}\n`;
}

function cause({ property, detail, effect }: Cause): string {
  const said = [detail, effect].filter(each => each !== undefined);
  return `  because of ${property}${said.length === 0 ? '' : `: ${said.join('; ')}`}\n`;
}

function resources(title: string, changes: readonly ResourceChange[], colors: Colors): string[] {
  const shown = changes.filter(({ change }) => change !== 'untouched');
  return shown.length === 0 ? [] : [`${colors.bold(title)}\n`, ...shown.map(({ name, change, causes }) =>
    `  ${name}  ${change}${causes.length === 0 ? '' : ` because of ${causes.map(({ property }) => property).join(', ')}`}\n`), '\n'];
}

function remark({ severity, about, message }: Note, colors: Colors): string {
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan }[severity];
  return `${paint(severity)} ${about}: ${message}\n`;
}
