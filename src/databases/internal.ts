/* What the rooms below use of this room, and users of the library do not. */
export { databaseModel } from './model';
export { searchModel } from './search-model';
