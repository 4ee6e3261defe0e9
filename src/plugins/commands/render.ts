import { CLASS_KINDS } from '../../model';
import type { ClassKind, PluginClass, PluginContents, PluginFinding } from '../../model';
import { javaVersion } from '../inspect/class-file';
import { remarkSentence } from '../inspect/findings';
import type { Colors } from './io';

/** A table with columns as wide as they need to be. */
export function renderTable(rows: string[][], indent = '  '): string {
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)), []);
  return rows.map(row => `${indent}${row.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index]))).join('  ')}`.trimEnd()).join('\n');
}

/** Contents of a plugin for people. */
export function renderContents(contents: PluginContents, colors: Colors): string {
  const sections: string[] = [];
  for (const kind of Object.keys(CLASS_KINDS) as ClassKind[]) {
    const list = (contents[kind] as PluginClass[]).filter(entry => !entry.abstract && entry.public);
    if (list.length === 0) { continue; }
    const rows = list.map(entry => [entry.name, typeOf(entry), entry.version ?? '', `Java ${javaVersion(entry.classFileMajor)}`, fileName(entry.jar)]);
    sections.push(`${colors.bold(heading(kind, list.length))}\n${renderTable(rows)}`);
  }
  const jars = contents.jars.map(jar => [jar.name, jar.version ?? '', jar.classes > 0 ? `Java ${javaVersion(jar.classFileMajor)}` : 'no classes', `${jar.classes} classes`, megabytes(jar.size)]);
  if (jars.length > 0) { sections.push(`${colors.bold(`JARs (${jars.length}, ${megabytes(contents.totalSize)})`)}\n${renderTable(jars)}`); }
  if (contents.leftOut.length > 0) {
    const rows = contents.leftOut.map(left => [fileName(left.name), megabytes(left.size), left.reason]);
    sections.push(`${colors.bold(`Omitted (${rows.length})`)}\n${renderTable(rows)}`);
  }
  sections.push(renderFindings(contents.findings.filter(finding => finding.code !== 'left-out'), colors));
  return `${sections.join('\n\n')}\n`;
}

/** Findings, one a line; a line that says so when there are none. */
export function renderFindings(findings: PluginFinding[], colors: Colors): string {
  if (findings.length === 0) { return colors.green('No findings'); }
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan };
  return `${colors.bold('Findings')}\n${findings.map(found => `  ${paint[found.severity](found.severity)} ${remarkSentence(found)} ${colors.dim(`[${found.rule}]`)}`).join('\n')}`;
}

function heading(kind: ClassKind, count: number): string {
  const word = CLASS_KINDS[kind];
  const plural = word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
  return `${plural[0].toUpperCase()}${plural.slice(1)} (${count})`;
}

function typeOf(entry: PluginClass): string {
  return 'type' in entry && entry.type !== 'unknown' ? String(entry.type) : '';
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A size in megabytes, or kilobytes when it is small. */
export function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
