import type { Origin } from '../origin';
import { APACHE } from './apache';
import { AWS } from './aws';
import { DEBEZIUM } from './debezium';
import { KNOWN_DRIVERS } from './drivers';
import { MONGODB } from './mongodb';
import { SNOWFLAKE } from './snowflake';
import type { KnownFile, KnownPlugin, VendorPlugin } from './types';
import { VENDOR_PLUGINS } from './vendors';

export type { KnownFile, KnownPlugin, VendorPlugin };
export { KNOWN_DRIVERS, VENDOR_PLUGINS };

/** Connectors whose archives are on Maven Central, with checksums that a test verifies by download. */
export const KNOWN_PLUGINS: KnownPlugin[] = [...DEBEZIUM, ...MONGODB, ...SNOWFLAKE, ...APACHE, ...AWS];

const CHECKSUMS = new Map([...KNOWN_PLUGINS, ...KNOWN_DRIVERS].flatMap(plugin => plugin.files.map(file => [file.coordinates, file.sha256] as const)));

/** Pinned checksum of a known archive, by its coordinates as `formatCoordinates` spells them. */
export function knownChecksum(coordinates: string): string | undefined {
  return CHECKSUMS.get(coordinates);
}

/** The pinned origin of a known plugin or driver; the newest version that the Kafka Connect version can run, unless one is named. */
export function knownOrigin(id: string, options: { version?: string; kafkaConnectVersion?: string } = {}): Origin | undefined {
  const files = [...KNOWN_PLUGINS, ...KNOWN_DRIVERS].find(plugin => plugin.id === id)?.files ?? [];
  const file = options.version
    ? files.find(candidate => candidate.version === options.version)
    : files.find(candidate => !options.kafkaConnectVersion || candidate.kafkaConnect.includes(options.kafkaConnectVersion));
  if (!file) { return undefined; }
  return file.lock
    ? { kind: 'mavenResolved', coordinates: file.coordinates, lock: file.lock }
    : { kind: 'maven', coordinates: file.coordinates, sha256: file.sha256 };
}

/** Address of a vendor's archive; undefined when it is handed out on a page only. */
export function vendorUrl(plugin: VendorPlugin, version: string = plugin.version): string | undefined {
  return plugin.urlPattern?.replaceAll('{version}', version);
}

/** Whether the library has an address of the archive with that id, so that its connector needs no plugin from the user. */
export function hasAddress(id: string): boolean {
  const vendor = VENDOR_PLUGINS.find(plugin => plugin.id === id);
  return KNOWN_PLUGINS.some(plugin => plugin.id === id) || (vendor !== undefined && vendorUrl(vendor) !== undefined);
}
