/**
 * The rooms of `src`, from the top of the house to the bottom. A room imports only from the rooms above it.
 */
export const ROOMS = [
  'catalog',
  'plugins',
  'checks',
  'cluster',
  'network',
  'databases',
  'connect',
  'connectors',
  'pipelines',
  'monitoring',
  'adapters',
  'cli',
];

interface Zone {
  readonly target: string;
  readonly from: string[];
  readonly message: string;
}

/** Zones for `import/no-restricted-paths`: each room may not import from the rooms below it. */
export function roomZones(rooms: string[]): Zone[] {
  return rooms.slice(0, -1).map((room, index) => ({
    target: `./src/${room}`,
    from: rooms.slice(index + 1).map(lower => `./src/${lower}`),
    message: `src/${room} imports only from the rooms above it (see ARCHITECTURE.md)`,
  }));
}
