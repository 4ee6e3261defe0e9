import { bundleStaleHandlers } from '../tools/bundle-handlers';

/** Stacks that hold a function hold its bundle; tests find it without a build. */
export default function setup(): void {
  bundleStaleHandlers();
}
