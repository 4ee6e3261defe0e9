import { classFact, factIndex, nearest } from '../catalog';
import type { ClassFact, OptionFact } from '../catalog';
import type { Colors } from '../plugins';
import { colorsOf, EXIT } from '../plugins';
import type { CliIo } from './io';

/** `cdk-msk-connect options`: what a class accepts, from the definition of the class itself. */
export function options(className: string, key: string | undefined, io: CliIo): number {
  const names = Object.keys(factIndex().classes);
  const matches = names.includes(className) ? [className] : names.filter(name => name.slice(name.lastIndexOf('.') + 1).toLowerCase() === className.toLowerCase());
  if (matches.length !== 1) {
    const near = matches.length > 1 ? `it can be ${matches.join(' or ')}` : suggestion(nearest(className, names));
    io.stderr.write(`error: the catalog ${matches.length > 1 ? 'knows several classes' : 'knows no class'} "${className}"; ${near}\n`);
    return EXIT.FAILED;
  }
  const fact = classFact(matches[0])!;
  const colors = colorsOf(io);
  if (key === undefined) {
    io.stdout.write(renderClass(fact, colors));
    return EXIT.OK;
  }
  const option = [...fact.options].find(([name, variants]) => name === key || variants.some(({ aliases }) => aliases.includes(key)))?.[1];
  if (option === undefined) {
    io.stderr.write(`error: ${fact.className} has no option "${key}"; ${suggestion(nearest(key, fact.options.keys()))}\n`);
    return EXIT.FAILED;
  }
  io.stdout.write(option.map(each => renderOption(each, fact, colors)).join('\n'));
  return EXIT.OK;
}

function suggestion(near: string | undefined): string {
  return near === undefined ? 'check the name' : `did you mean ${near}?`;
}

function renderClass(fact: ClassFact, colors: Colors): string {
  const lines = [...fact.options.values()].map(variants => variants[variants.length - 1]).filter(({ internal }) => !internal)
    .sort((a, b) => Number(b.required) - Number(a.required) || (a.name < b.name ? -1 : 1))
    .map(option => `  ${colors.bold(option.name)}  ${option.type.toLowerCase()}, ${defaultOf(option)}`
      + `${option.allowed === undefined ? '' : `, one of ${option.allowed.join(', ')}`}${option.deprecated ? ', deprecated' : ''}\n`);
  return `${colors.bold(fact.className)}  ${fact.kinds.join(', ')}\n${fact.artifact} ${fact.versions.join(', ')}\n\n${lines.join('')}`;
}

function renderOption(option: OptionFact, fact: ClassFact, colors: Colors): string {
  const bounds = option.check?.k === 'range' || option.check?.k === 'between' ? option.check.v : undefined;
  return [
    `${colors.bold(option.name)}`,
    `  type        ${option.type.toLowerCase()}`,
    `  default     ${defaultOf(option)}`,
    ...option.allowed === undefined ? [] : [`  allowed     ${option.allowed.join(', ')}`],
    ...bounds === undefined ? [] : [`  range       ${bounds[0] ?? 'any'} to ${bounds[1] ?? 'any'}`],
    `  importance  ${option.importance.toLowerCase()}`,
    `  class       ${fact.className}, ${option.versions.join(', ')}`,
    ...option.aliases.length === 0 ? [] : [`  also        ${option.aliases.join(', ')}`],
    ...option.deprecated ? ['  deprecated'] : [],
    '',
  ].join('\n');
}

function defaultOf(option: OptionFact): string {
  if (option.required) {
    return 'required';
  }
  return option.default === null || option.default === '' ? 'no default' : `default ${Array.isArray(option.default) ? option.default.join(',') : String(option.default)}`;
}
