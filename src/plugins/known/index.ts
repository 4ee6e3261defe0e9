import { type KnownFile, type KnownPlugin, type VendorPlugin } from './types';
import { DEBEZIUM } from './debezium';

export type { KnownFile, KnownPlugin, VendorPlugin };

/** Connectors whose archives are on Maven Central, with checksums that a test verifies by download. */
export const KNOWN_PLUGINS: KnownPlugin[] = [...DEBEZIUM];

const CHECKSUMS = new Map(KNOWN_PLUGINS.flatMap(plugin => plugin.files.map(file => [file.coordinates, file.sha256] as const)));

/** Pinned checksum of a known archive, by its coordinates as `formatCoordinates` spells them. */
export function knownChecksum(coordinates: string): string | undefined {
  return CHECKSUMS.get(coordinates);
}
