import type { Severity } from '../../model';
import type { Colors } from '../../plugins';
import { colorsOf } from '../../plugins';
import type { CliIo } from '../io';
import type { CheckReport } from './check-report';
import { countedFindings } from './counted';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings for people: the worst first, each with its fix. */
export function renderText({ deployments, summary }: CheckReport, io: CliIo): string {
  const colors = colorsOf(io);
  const blocks = deployments.filter(({ findings }) => findings.length > 0).map(deployment => {
    const { name, constructPath, source, class: className, part, findings } = deployment;
    const kind = className ?? part ?? '';
    const head = [colors.bold(constructPath ?? name), name === source ? '' : colors.dim(source), kind === '' ? '' : colors.dim(kind)].filter(each => each !== '');
    const lines = [...findings, ...countedFindings(deployment)].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
      .map(({ severity, rule, message, fix, line, column }) => {
        const at = line === undefined ? '' : ` at ${source}:${line}:${column}`;
        return `  ${label(severity, colors)} ${message}\n          ${colors.dim(`${fix} [${rule}]${at}`)}\n`;
      });
    return `${head.join('  ')}\n${lines.join('')}\n`;
  });
  const total = `${counted(deployments).join(' and ')}: ${count(summary.errors, 'error')}, ${count(summary.warnings, 'warning')}, ${count(summary.infos, 'info')}`;
  return `${blocks.join('')}${summary.errors > 0 ? colors.red(total) : summary.warnings > 0 ? colors.yellow(total) : colors.green(total)}\n`;
}

/** How many there are of each kind, connectors first. */
function counted(deployments: CheckReport['deployments']): string[] {
  const numbers = new Map([['connector', 0]]);
  for (const { part } of deployments) {
    const word = part === undefined ? 'connector' : part === 'custom-plugin' || part === 'worker-configuration' ? part.replace('-', ' ') : 'cluster resource';
    numbers.set(word, (numbers.get(word) ?? 0) + 1);
  }
  return [...numbers].filter(([word, number]) => number > 0 || (word === 'connector' && numbers.size === 1)).map(([word, number]) => count(number, word));
}

function label(severity: Severity, colors: Colors): string {
  const text = severity.padEnd(7);
  return severity === 'error' ? colors.red(text) : severity === 'warning' ? colors.yellow(text) : colors.cyan(text);
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
