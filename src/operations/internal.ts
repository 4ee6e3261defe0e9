/* What the rooms below use of this room, and users of the library do not. */
export { isRestarted } from './auto-restart';
export { functionLogGroup, functionRole } from './function-role';
export { providedFunction } from './provided-function';
