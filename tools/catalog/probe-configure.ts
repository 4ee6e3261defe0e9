import { COMMON_PROBES, probeValues } from './probe-values';
import { Random } from './random';
import type { RealConnect } from './real';
import { allowedValues } from './source';
import type { OptionProbe, SourceClass, SourceOption } from './source';

type Options = Record<string, string>;

/** What a part is tried with until its code takes something. */
const TRIES = 600;
const TEXTS = ['a', 'a:b', '(.*)', 'UTC', 'c', 'copy', '1', 'header', 'CREATE', 'SNAKE_CASE'];
/** What becomes of these options depends on the classes that are there. */
const CLASSES = /(^|\.)(type|class|language)$|delegate/;

/** What the code of a transform or predicate throws for when its task starts, by option: values, `<absent>`, and those that it says it takes. */
export async function probeConfigure(real: RealConnect, name: string, fact: SourceClass): Promise<Record<string, Pick<OptionProbe, 'thrown' | 'takes'>>> {
  const options = fact.options!.filter(({ internal, name: key }) => !internal && !CLASSES.test(key));
  const random = new Random(7);
  const tried = Array.from({ length: TRIES }, (_, index) => index === 0 ? {} : anything(options, random));
  const said = await Promise.all(tried.map(one => real.configure(name, one)));
  const taken = tried.filter((_, index) => said[index] === undefined);
  if (taken.length === 0) {
    return {};
  }
  const base = await smallest(real, name, taken);
  const result: Record<string, Pick<OptionProbe, 'thrown' | 'takes'>> = {};
  for (const option of options) {
    result[option.name] = await ofOption(real, name, base, option, taken);
  }
  return result;
}

async function ofOption(real: RealConnect, name: string, base: Options, option: SourceOption, taken: readonly Options[]): Promise<Pick<OptionProbe, 'thrown' | 'takes'>> {
  const { [option.name]: _, ...without } = base;
  const ask = async (values: readonly string[]) => Promise.all(values.map(value => real.configure(name, value === '<absent>' ? without : { ...base, [option.name]: value })));
  const values = ['<absent>', ...probeValues(option, allowedValues(option))];
  const said = await ask(values);
  const named = [...new Set(said.flatMap(text => listed(text)))];
  const takes = named.filter((_value, index, all) => all.length > 0 && index < 60);
  const ofNamed = await ask(takes);
  const thrown = [...values.filter((_value, index) => said[index] !== undefined), ...takes.filter((_value, index) => ofNamed[index] !== undefined)];
  // what went well elsewhere depends on other options
  const elsewhere = taken.some(one => thrown.includes(one[option.name] ?? '<absent>'));
  return thrown.length === 0 || elsewhere ? {} : { thrown, ...takes.length > 0 && { takes } };
}

/** The values that an exception names. */
function listed(text: string | undefined): string[] {
  const list = /(?:must be one of|Allowed \w+ are:?|allowed values are:?) \[?([\w-]+(?:, [\w-]+)+)/i.exec(text ?? '')?.[1];
  return list?.split(', ') ?? [];
}

function anything(options: readonly SourceOption[], random: Random): Options {
  return Object.fromEntries(options.filter(() => random.chance(0.5)).map(option => {
    const allowed = allowedValues(option);
    return [option.name, allowed.length > 0 ? random.pick(allowed) : option.type === 'BOOLEAN' ? 'true' : /^(INT|LONG|SHORT|DOUBLE)$/.test(option.type) ? '1'
      : random.pick(random.chance(0.8) ? TEXTS : COMMON_PROBES)];
  }));
}

/** The one with the fewest options, of which none can be left out. */
async function smallest(real: RealConnect, name: string, taken: readonly Options[]): Promise<Options> {
  let base = taken.reduce((least, one) => Object.keys(one).length < Object.keys(least).length ? one : least);
  for (const key of Object.keys(base)) {
    const { [key]: _, ...without } = base;
    base = await real.configure(name, without) === undefined ? without : base;
  }
  return base;
}
