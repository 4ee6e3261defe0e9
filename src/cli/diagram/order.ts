import type { Route, Slot } from './slots';

const SWEEPS = 4;

/** The columns, each ordered so that lines cross little: by what stands beside them, within their networks. */
export function ordered(slots: readonly Slot[], routes: readonly Route[]): Slot[][] {
  const columns: Slot[][] = [];
  for (const slot of slots) {
    (columns[slot.layer] ??= []).push(slot);
  }
  const full = Array.from(columns, column => column ?? []);
  const left = neighbours(routes, (stops, index) => stops[index - 1]);
  const right = neighbours(routes, (stops, index) => stops[index + 1]);
  full.forEach(column => sort(column, () => 0));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const forth = sweep % 2 === 0;
    for (const column of forth ? full : [...full].reverse()) {
      const places = placesOf(full);
      sort(column, (slot, place) => mean((forth ? left : right).get(slot.id)?.map(id => places.get(id)!)) ?? place);
    }
  }
  return full;
}

function neighbours(routes: readonly Route[], beside: (stops: readonly string[], index: number) => string | undefined): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { stops } of routes) {
    stops.forEach((stop, index) => {
      const other = beside(stops, index);
      if (other !== undefined) {
        found.set(stop, [...found.get(stop) ?? [], other]);
      }
    });
  }
  return found;
}

/** Where each stands in its column, from 0 to 1. */
function placesOf(columns: ReadonlyArray<readonly Slot[]>): Map<string, number> {
  return new Map(columns.flatMap(column => column.map(({ id }, index) => [id, (index + 1) / (column.length + 1)] as const)));
}

function sort(column: Slot[], weigh: (slot: Slot, place: number) => number): void {
  const weights = new Map(column.map((slot, index) => [slot, weigh(slot, (index + 1) / (column.length + 1))]));
  column.sort((a, b) => a.band - b.band || weights.get(a)! - weights.get(b)!);
}

function mean(values: readonly number[] | undefined): number | undefined {
  return values === undefined || values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
