/** The name of a class without its package, as people call it. */
export function simpleName(className: string): string {
  return className.slice(className.lastIndexOf('.') + 1);
}
