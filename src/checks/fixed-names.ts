import type { Text } from '../model';

/** Whether a name stays the same when the content changes: it is a literal without anything that looks like a hash. */
export function isFixed(name: Text): boolean {
  return name.literal !== undefined && !/(^|[^0-9a-f])(?=[0-9a-f]*\d)[0-9a-f]{8,}([^0-9a-f]|$)/i.test(name.literal);
}
