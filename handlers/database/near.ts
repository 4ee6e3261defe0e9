/** How many names are looked at: some servers have more tables than fit in one answer. */
export const NEIGHBOURS = 5000;

/** A name that differs in case, a plural, or characters that are no letters. */
export function nearest(name: string, names: readonly string[]): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9.]/g, '').replace(/s$/, '');
  const near = names.find(each => plain(each) === plain(name));
  return near === undefined ? '' : `; did you mean ${near}?`;
}
