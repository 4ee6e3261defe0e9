/** A range of IPv4 addresses: the first one and how many there are. */
interface Range { readonly first: number; readonly size: number }

const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

function rangeOf(text: string): Range | undefined {
  const [, address, bits = '32'] = /^(\d{1,3}(?:\.\d{1,3}){3})(?:\/(\d{1,2}))?$/.exec(text.trim()) ?? [];
  if (address === undefined || Number(bits) > 32) {
    return undefined;
  }
  const size = 2 ** (32 - Number(bits));
  const number = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  return { first: number - number % size, size };
}

/** Whether two ranges have addresses in common; undefined for what is no range of IPv4. */
export function overlap(left: string, right: string): boolean | undefined {
  const [one, other] = [rangeOf(left), rangeOf(right)];
  return one && other && one.first < other.first + other.size && other.first < one.first + one.size;
}

/** Whether all addresses of a range are private. */
export function isPrivate(text: string): boolean {
  const range = rangeOf(text);
  return range !== undefined && PRIVATE.map(rangeOf).some(each => each!.first <= range.first && range.first + range.size <= each!.first + each!.size);
}
