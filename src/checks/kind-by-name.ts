/** What the rules know of connector classes by their names. */

type Kind = 'source' | 'sink';

const BY_SUFFIX: ReadonlyArray<[RegExp, Kind]> = [
  [/^io\.debezium\.connector\.jdbc\./, 'sink'],
  [/^io\.debezium\./, 'source'],
  [/^org\.apache\.kafka\.connect\.mirror\./, 'source'],
  [/Source(Connector|Task)?$/, 'source'],
  [/Sink(Connector|Task)?$/, 'sink'],
];

/** Source or sink by the name of the class; names of classes say so with few exceptions. */
export function kindByClass(className: string): Kind | undefined {
  return BY_SUFFIX.find(([pattern]) => pattern.test(className))?.[1];
}
