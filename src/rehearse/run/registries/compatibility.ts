import type { Json } from './answer';

/**
 * Whether a version may follow others. Known are what never fits: another type, another name of a record, and for Avro a field without a default that is
 * new (backward) or gone (forward). Finer rules are the registry's own matter.
 */
export function fitsBehind(compatibility: string, earlier: readonly string[], definition: string): boolean {
  const mode = compatibility.replace(/_(ALL|TRANSITIVE)$/, '');
  if (mode === 'NONE' || earlier.length === 0) {
    return true;
  }
  const compared = mode === compatibility ? earlier.slice(-1) : earlier;
  return mode !== 'DISABLED' && compared.every(text => follows(mode, parsed(text), parsed(definition)));
}

function follows(mode: string, before: unknown, after: unknown): boolean {
  if (!isRecord(before) || !isRecord(after)) {
    return JSON.stringify(before) === JSON.stringify(after);
  }
  return before.name === after.name && before.namespace === after.namespace
    && (mode === 'FORWARD' || lacksNothing(before, after)) && (mode === 'BACKWARD' || lacksNothing(after, before));
}

/** Whether whoever reads with a schema finds a value for each of its fields in what was written with the other. */
function lacksNothing(written: Json, read: Json): boolean {
  const names = (written.fields as Json[]).map(({ name }) => name);
  return (read.fields as Json[]).every(field => names.includes(field.name) || 'default' in field);
}

function isRecord(schema: unknown): schema is Json {
  return typeof schema === 'object' && schema !== null && (schema as Json).type === 'record' && Array.isArray((schema as Json).fields);
}

function parsed(definition: string): unknown {
  try {
    return JSON.parse(definition);
  } catch {
    return definition;
  }
}
