/** What a deletion leaves in a topic. */
export type DeleteForm =
  /** A real tombstone: key and null value. */
  | 'tombstone'
  /** A text `null` that the JSON converter reads as null; compaction keeps it for ever. */
  | 'null-text'
  /** The row with `__deleted`. */
  | 'rewritten'
  /** The row with `__deleted`, then a real tombstone. */
  | 'rewritten-then-tombstone'
  /** An envelope, then a real tombstone. */
  | 'envelope'
  /** Nothing. */
  | 'nothing';

/** What a deletion leaves, as the configuration of a source says it. */
export function deleteFormOf(config: { readonly [key: string]: string }, unwrapAlias: string): DeleteForm {
  const prefix = `transforms.${unwrapAlias}`;
  if (config[`${prefix}.type`] === undefined) {
    return 'envelope';
  }
  switch (config[`${prefix}.delete.tombstone.handling.mode`]) {
    case 'delete-to-tombstone': return 'tombstone';
    case 'rewrite-with-tombstone': return 'rewritten-then-tombstone';
    case 'rewrite': return 'rewritten';
    case 'drop': return 'nothing';
    case undefined: return legacyDeleteForm(config, prefix);
    default: return 'null-text';
  }
}

/** The options before Debezium 3: deletions and tombstones are handled apart. */
function legacyDeleteForm(config: { readonly [key: string]: string }, prefix: string): DeleteForm {
  const keepsTombstones = config[`${prefix}.drop.tombstones`] === 'false';
  switch (config[`${prefix}.delete.handling.mode`]) {
    case 'rewrite': return keepsTombstones ? 'rewritten-then-tombstone' : 'rewritten';
    case 'none': return 'null-text';
    default: return keepsTombstones ? 'tombstone' : 'nothing';
  }
}
