/* What the rooms below use of this room, and users of the library do not. */
export { hasColumns } from './s3/record-values';
