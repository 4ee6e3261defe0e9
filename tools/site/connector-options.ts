import { boundsOf, classFact, defaultWords, exactNumber, meaningOf, pageOf, propertyOfKey } from '../../src/catalog';
import type { ClassFact, OptionFact } from '../../src/catalog';
import { table } from './tables';

/** The options of a class, those that matter first. */
export function optionTables(className: string): string[] {
  const fact = classFact(className);
  if (fact === undefined) {
    return ['The catalog has no definition of this class: its options pass unchecked, those of Kafka Connect are checked as ever.', ''];
  }
  const options = [...fact.options.values()].map(variants => variants[variants.length - 1])
    .filter(({ internal, deprecated }) => !internal && !deprecated);
  const some = (title: string, wanted: (option: OptionFact) => boolean) => {
    const rows = options.filter(wanted).sort((a, b) => (a.name < b.name ? -1 : 1)).map(option => row(option, fact));
    return rows.length === 0 ? [] : [`### ${title}`, '', ...table(['option', 'type', 'default', 'what it does'], rows)];
  };
  const page = pageOf(className);
  return [
    'Out of the definition of the class itself; `npx cdk-msk-connect options` prints it too.' + (page === undefined ? '' : ` What its maker says: <${page}>.`), '',
    ...some('Required', ({ required }) => required),
    ...some('Important', ({ required, importance }) => !required && importance === 'HIGH'),
    ...some('Sometimes needed', ({ required, importance }) => !required && importance === 'MEDIUM'),
    ...some('Seldom needed', ({ required, importance }) => !required && importance === 'LOW'),
  ];
}

function row(option: OptionFact, fact: ClassFact): string[] {
  const words = defaultWords(fact.className, option);
  const property = propertyOfKey(fact.className, option.name);
  const [least, most] = boundsOf(option) ?? [];
  const range = least === undefined && most === undefined ? undefined : `${least === undefined ? 'any' : exactNumber(least)} to ${most === undefined ? 'any' : exactNumber(most)}`;
  const about = [
    meaningOf(fact.className, option.name),
    option.allowed === undefined ? undefined : `One of ${option.allowed.map(code).join(', ')}.`,
    range === undefined ? undefined : `From ${range}.`,
    property === undefined ? undefined : `Typed: ${code(property)}.`,
  ].filter(text => text !== undefined).join(' ');
  return [code(option.name), option.type.toLowerCase(), option.required ? 'required' : words === undefined ? 'none' : code(words), cell(about)];
}

function code(text: string): string {
  const line = text.replace(/\n/g, ' ').replace(/\|/g, '\\|');
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}

function cell(text: string): string {
  return text.replace(/\n/g, ' ').replace(/(?<!\\)\|/g, '\\|').replace(/<(?=[a-z/])/gi, '&lt;');
}
