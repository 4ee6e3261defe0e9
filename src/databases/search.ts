import type { SearchModel, Text } from '../checks/model';

/** The answer of a definition says under this symbol what is known of the search cluster that it dials. */
const SEARCH = Symbol.for('cdk-msk-connect.Search');

type Describe = (render: (value: unknown) => Text) => SearchModel;

/** Says what is known of the search cluster that a connector dials; evaluated at synth. */
export function withSearch<T extends object>(definition: T, describe: Describe): T {
  Object.defineProperty(definition, SEARCH, { value: describe, enumerable: false });
  return definition;
}

/** What is known of the search cluster that a connector dials, if it dials one. */
export function searchModelOf(definition: object, render: (value: unknown) => Text): SearchModel | undefined {
  return (definition as { [SEARCH]?: Describe })[SEARCH]?.(render);
}
