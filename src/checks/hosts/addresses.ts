import { rememberedText } from '../../model';
import type { Protocol } from './host-service';

/** One host of an address. */
export interface Address {
  readonly host: string;
  readonly port?: string;
  /** What is spoken with it, where the address says so. */
  readonly protocol?: Protocol;
  /** What stands before the host, without `://`. */
  readonly scheme?: string;
  /** What stands behind host and port: a path, parameters. */
  readonly rest: string;
}

/** Options whose values are hosts although no scheme says so. */
const HOLDS_HOSTS = /(^|\.)(hostname|hosts?|host\.name|servers|urls?|uris?|url\.name|endpoints?|address(es)?|contact\.points|connection\.string)$/i;
const KAFKA = /(^|\.)bootstrap\.servers$/;

const JDBC: Readonly<Record<string, Protocol>> = {
  postgresql: 'postgresql',
  mysql: 'mysql',
  mariadb: 'mariadb',
  sqlserver: 'sqlserver',
  jtds: 'sqlserver',
  oracle: 'oracle',
  db2: 'db2',
  redshift: 'redshift',
  snowflake: 'snowflake',
  clickhouse: 'clickhouse',
  ch: 'clickhouse',
};
const SCHEMES: Readonly<Record<string, Protocol>> = { 'http': 'http', 'https': 'http', 'mongodb': 'mongodb', 'mongodb+srv': 'mongodb' };

/** In their addresses, a bucket stands where others have a host. */
const OF_BUCKETS = /^(s3[an]?|gs)$/;

/** Whether the value of an option is a host, whatever it looks like. In any other, a host stands behind a scheme and its colon. */
export const holdsHosts = rememberedText(key => HOLDS_HOSTS.test(key));

/** The hosts of an option, of whatever form its value is. */
export function addressesIn(key: string, value: string): Address[] {
  const text = value.trim();
  if (/^jdbc:/i.test(text)) {
    return ofJdbc(text);
  }
  if (/^mongodb(\+srv)?:\/\//.test(text)) {
    return ofUrl(text);
  }
  if (text.includes('://')) {
    return text.split(',').flatMap(each => ofUrl(each.trim()));
  }
  return holdsHosts(key) ? hostsOf(text, { rest: '', ...KAFKA.test(key) && { protocol: 'kafka' } }) : [];
}

/** The protocol of a `jdbc:` address; undefined where it is none that is known. */
export function protocolOfJdbc(url: string): Protocol | undefined {
  const name = /^jdbc:(?:aws-wrapper:|aws-mysql:|p6spy:)?([a-z0-9]+)/i.exec(url.trim())?.[1].toLowerCase();
  return name === undefined ? undefined : Object.hasOwn(JDBC, name) ? JDBC[name] : undefined;
}

function ofUrl(url: string): Address[] {
  const found = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#]*@)?([^/?#]+)(.*)$/is.exec(url);
  const scheme = found?.[1].toLowerCase() ?? '';
  return found === null || OF_BUCKETS.test(scheme) ? [] : hostsOf(found[2], { rest: found[3], scheme, protocol: SCHEMES[scheme] });
}

function ofJdbc(url: string): Address[] {
  const protocol = protocolOfJdbc(url);
  const plain = /^jdbc:(?:[^/@(]*|oracle:[^@]*@)\/\/(?:[^/?;@]*@)?([^/?;]+)(.*)$/is.exec(url) ?? /^jdbc:oracle:[a-z]*:[^@]*@([^/(]+)(.*)$/is.exec(url);
  if (plain !== null) {
    return hostsOf(plain[1], { rest: plain[2], scheme: 'jdbc', protocol });
  }
  // without hosts, these drivers dial their own machine
  if (/^jdbc:(postgresql|mysql|mariadb):(?!.*\/\/[^/?])[^(]*$/i.test(url)) {
    return [{ host: 'localhost', rest: '', scheme: 'jdbc', protocol }];
  }
  return [...url.matchAll(/\(\s*host\s*=\s*([^)\s]+)\s*\)(?:\s*\(\s*port\s*=\s*(\d+)\s*\))?/gi)].map(([, host, port]) => ({ host, port, rest: '', scheme: 'jdbc', protocol }));
}

/** `host`, `host:port`, `host\instance:port`, `[address]:port`, several with commas between them. */
function hostsOf(list: string, common: Omit<Address, 'host'>): Address[] {
  return list.split(',').flatMap(each => {
    const found = /^\s*(\[[0-9a-f:.]+\]|[^:\\\s[\]{}$()]+)(?:\\[^:]*)?(?::(\d+))?(?::[\w]+)?\s*$/i.exec(each);
    return found === null ? [] : [{ ...common, host: found[1], ...found[2] !== undefined && { port: found[2] } }];
  });
}
