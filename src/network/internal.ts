/* What the rooms below use of this room, and users of the library do not. */
export { openWay } from './open-way';
