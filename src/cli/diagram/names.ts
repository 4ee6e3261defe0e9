import type { PlacedResource } from '../../adapters';
import type { Text } from '../../model';

/** What the CDK puts behind each logical id. */
const HASH = /(?<=.)[0-9A-F]{8}$/;

/** A resource by the name that people gave to it in the code. */
export function idOf({ id }: Pick<PlacedResource, 'id'>): string {
  return id.replace(HASH, '');
}

/** A name as far as it is literal and a name: no text with something else in it gets into a picture. */
export function plainName(value: Text | undefined): string | undefined {
  const name = value?.literal?.trim();
  return name !== undefined && /^[\w.:/+=@ -]{1,256}$/.test(name) && !/[@]|:\/\//.test(name) ? name : undefined;
}

/** The host of an address, without scheme, user, password, path or parameters. */
export function hostOf(value: string): string | undefined {
  const [, authority] = /^(?:[a-z][a-z0-9+.:-]*:\/\/)?([^/?#;\s]+)/i.exec(value.trim()) ?? [];
  const host = authority?.slice(authority.lastIndexOf('@') + 1);
  return host !== undefined && /^[a-z0-9]([\w-]*\.)*[\w-]+(:\d{1,5})?$/i.test(host) ? host : undefined;
}

export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
