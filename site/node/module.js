// `node:module`: nothing is loaded by name.
export function createRequire() {
  return name => { throw new Error(`the browser has no module ${name}`); };
}
