import { Transform, TransformPredicate } from '../connect';
import { renderTransforms } from '../connect/internal';

/** Drops tombstones: for sinks that have no place for them, or stop at one. */
export const DROP_TOMBSTONES = Transform.of('org.apache.kafka.connect.transforms.Filter', {
  alias: 'dropTombstones',
  predicate: TransformPredicate.recordIsTombstone(),
});

/** A chain in which a preset's transforms come first. */
export interface PresetChain {
  /** What the user may say otherwise: the options of the preset's transforms. */
  readonly defaults: { [key: string]: string };
  /** What the user said. */
  readonly typed: { [key: string]: string };
  /** The classes that must be in the plugin. */
  readonly pluginClasses: string[];
}

/** Puts the transforms of a preset before those of the user; the preset's options stay open to the user's `config`. */
export function chainOf(preset: readonly Transform[], user: readonly Transform[]): PresetChain {
  const all = [...preset, ...user];
  const rendered = Object.entries(renderTransforms(all));
  const isPreset = ([key]: [string, string]) => user.length === 0 || preset.some(transform => key.startsWith(`transforms.${transform.alias}.`));
  return {
    defaults: Object.fromEntries(rendered.filter(isPreset)),
    typed: Object.fromEntries(rendered.filter(entry => !isPreset(entry))),
    pluginClasses: [...new Set([...all, ...all.map(transform => transform.predicate)].flatMap(part => (part?.inPlugin ? [part.className] : [])))],
  };
}

/** The converter of a preset, unless the user names another: its options must not mix with those of another class. */
export function defaultConverter(
  property: 'key.converter' | 'value.converter',
  preset: { [key: string]: string },
  chosen: unknown,
  config: { [key: string]: string } | undefined,
): { [key: string]: string } {
  const other = chosen !== undefined || (config?.[property] !== undefined && config[property] !== preset[property]);
  return other ? {} : preset;
}

/** Leaves out what has no value. */
export function defined(values: { [key: string]: string | undefined }): { [key: string]: string } {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
