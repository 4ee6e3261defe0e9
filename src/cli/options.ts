import {
  boundsOf, classFact, defaultWords, exactNumber, factIndex, keysByProperty, meaningOf, nearest, pageOf, propertyOfKey, shortVersion, simpleName,
  sinceWords, successorOf,
} from '../catalog';
import type { ClassFact, OptionFact } from '../catalog';
import type { Colors } from '../plugins';
import { colorsOf, EXIT } from '../plugins';
import { STRUCTS } from './generated/struct-names';
import type { CliIo } from './io';

/** `cdk-msk-connect options`: what a class accepts, from the definition of the class itself. */
export function options(className: string, key: string | undefined, io: CliIo): number {
  const matches = classesNamed(className);
  if (matches.length !== 1) {
    const near = matches.length > 1 ? `specify ${matches.join(' or ')}` : suggestion(nearestClass(className));
    io.stderr.write(`error: the catalog has ${matches.length > 1 ? 'several classes' : 'no class'} "${className}"; ${near}\n`);
    return EXIT.FAILED;
  }
  const fact = classFact(matches[0])!;
  const colors = colorsOf(io);
  if (key === undefined) {
    io.stdout.write(renderClass(fact, colors));
    return EXIT.OK;
  }
  const option = optionNamed(fact, key);
  if (option === undefined) {
    io.stderr.write(`error: ${fact.className} has no option "${key}"; ${suggestion(nearest(key, [...fact.options.keys(), ...keysByProperty(fact.className).keys()]))}\n`);
    return EXIT.FAILED;
  }
  io.stdout.write(option.map(each => renderOption(each, fact, colors)).join('\n'));
  return EXIT.OK;
}

/** The class of this name: its whole name, the last part of it, or the struct of its typed options with or without the word `Options`. */
function classesNamed(name: string): readonly string[] {
  const names = Object.keys(factIndex().classes);
  if (names.includes(name)) {
    return [name];
  }
  const lower = name.toLowerCase();
  const byStruct = Object.entries(STRUCTS).find(([struct]) => [struct.toLowerCase(), struct.toLowerCase().replace(/options$/, '')].includes(lower))?.[1];
  // the forms of a transform for keys and for values have the same options
  return byStruct?.slice(-1) ?? names.filter(one => simpleName(one).toLowerCase() === lower);
}

function nearestClass(name: string): string | undefined {
  const names = Object.keys(factIndex().classes);
  const simple = nearest(name, [...names.map(simpleName), ...Object.keys(STRUCTS)]);
  return nearest(name, names) ?? names.find(one => simpleName(one) === simple) ?? simple;
}

/** The option of this key, of an earlier name of it, or of its typed property. */
function optionNamed(fact: ClassFact, key: string): readonly OptionFact[] | undefined {
  return fact.options.get(key)
    ?? [...fact.options.values()].find(variants => variants.some(({ aliases }) => aliases.includes(key)))
    ?? fact.options.get(keysByProperty(fact.className).get(key) ?? '');
}

function suggestion(near: string | undefined): string {
  return near === undefined ? 'check the name' : `did you mean ${near}?`;
}

function renderClass(fact: ClassFact, colors: Colors): string {
  const lines = [...fact.options.values()].map(variants => variants[variants.length - 1]).filter(({ internal }) => !internal)
    .sort((a, b) => Number(b.required) - Number(a.required) || (a.name < b.name ? -1 : 1))
    .map(option => `  ${colors.bold(option.name)}  ${option.type.toLowerCase()}, ${defaultOf(option, fact)}`
      + `${option.allowed === undefined ? '' : `, one of ${option.allowed.join(', ')}`}${option.deprecated ? ', deprecated' : ''}\n`);
  const about = [meaningOf(fact.className), pageOf(fact.className)].filter(line => line !== undefined).map(line => `${line}\n`).join('');
  return `${colors.bold(fact.className)}  ${fact.kinds.join(', ')}\n${about}${fact.artifact} ${fact.versions.join(', ')}\n\n${lines.join('')}`;
}

function renderOption(option: OptionFact, fact: ClassFact, colors: Colors): string {
  const line = (name: string, text: string | undefined) => text === undefined ? [] : [`  ${name.padEnd(11)} ${text}`];
  const meaning = meaningOf(fact.className, option.name);
  const successor = successorOf(fact.className, option.name);
  return [
    `${colors.bold(option.name)}`,
    ...meaning === undefined ? [] : [`  ${meaning}`],
    ...line('type', option.type.toLowerCase()),
    ...line('default', defaultOf(option, fact).replace(/^default /, '').replace(/^no default$/, 'none')),
    ...line('allowed', option.allowed?.join(', ')),
    ...line('range', rangeWords(boundsOf(option))),
    ...line('importance', option.importance.toLowerCase()),
    ...line('property', propertyOfKey(fact.className, option.name)),
    ...line('class', `${fact.className}, ${option.versions.map(shortVersion).join(', ')}`),
    ...line('since', sinceWords(fact, fact.options.get(option.name)!)?.replace(/^since /, '')),
    ...line('also', option.aliases.length === 0 ? undefined : option.aliases.join(', ')),
    ...line('deprecated', option.deprecated ? successor === undefined ? 'yes' : `use ${successor}` : undefined),
    ...line('page', pageOf(fact.className)),
    '',
  ].join('\n');
}

function rangeWords([least, most]: readonly (number | undefined)[] = []): string | undefined {
  if (least === undefined || most === undefined) {
    return least !== undefined ? `${exactNumber(least)} or more` : most !== undefined ? `${exactNumber(most)} or less` : undefined;
  }
  return `${exactNumber(least)} to ${exactNumber(most)}`;
}

function defaultOf(option: OptionFact, fact: ClassFact): string {
  const words = defaultWords(fact.className, option);
  return option.required ? 'required' : words === undefined ? 'no default' : `default ${words}`;
}
