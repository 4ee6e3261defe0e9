import type { Box } from './boxes';
import type { DiagramEdge } from './graph';

/** A place in a column: a box, or the lane of a line that goes past. */
export interface Slot {
  readonly id: string;
  readonly layer: number;
  readonly band: number;
  /** Whether it is inside of the frame of its band, if that has one. */
  readonly framed: boolean;
  readonly height: number;
  readonly box?: Box;
}

/** A line in pieces, each from a column to the next one. */
export interface Route {
  readonly edge: DiagramEdge;
  readonly turned: boolean;
  readonly stops: readonly string[];
}
