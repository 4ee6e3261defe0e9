/**
 * The rooms of `src`, from the top of the house to the bottom. A room imports only from the rooms above it.
 */
export const ROOMS = [
  'platform',
  'model',
  'catalog',
  'plugins',
  'checks',
  'families',
  'synth',
  'cluster',
  'network',
  'databases',
  'operations',
  'connect',
  'connectors',
  'pipelines',
  'integrations',
  'monitoring',
  'adapters',
  'rehearse',
  'cli',
];

/** The rooms that ask nothing of Node.js: what they need of the machine, the room `platform` gives them. */
export const FREE_OF_NODE = ['model', 'catalog', 'checks', 'families'];

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

/** A pattern for `no-restricted-imports`: what is inside of another room is reached through its face, `index` or `internal`. */
export function roomFaces(rooms: string[]): { readonly regex: string; readonly message: string } {
  return {
    regex: `^(\\.\\./)+(${rooms.join('|')})/(?!internal$)`,
    message: 'another room is reached through its index, or through its internal.ts where users of the library do not need the name (see ARCHITECTURE.md)',
  };
}
