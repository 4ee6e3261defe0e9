/** What Kafka's clients take for an address: a scheme or none, a host, a port. */
const ADDRESS = /^(?:[0-9a-zA-Z\-%._]*:\/\/)?\[?[0-9a-zA-Z\-%._:]*\]?:([0-9]+)$/;

/** The first entry of a list of brokers that Kafka's clients refuse; undefined where they take all. */
export function wrongBroker(list: string): string | undefined {
  return list.split(',').map(each => each.trim()).find(each => each !== '' && !(Number(ADDRESS.exec(each)?.[1] ?? Infinity) <= 65535));
}

/** What makes a text more than a host name or address alone, in words; undefined where it is one. */
export function hostNameProblem(host: string): string | undefined {
  if (/^[a-z][a-z0-9+.:-]*:\/\//i.test(host)) {
    return `must be a host name alone, without ${/^[a-z][a-z0-9+.:-]*:\/\//i.exec(host)![0]}`;
  }
  const port = /^[^:/\s]+:(\d+)$/.exec(host)?.[1];
  return port !== undefined ? `must be a host name alone, without the port ${port}` : /[/\s?#]/.test(host) ? 'must be a host name alone, without a path or blanks' : undefined;
}
