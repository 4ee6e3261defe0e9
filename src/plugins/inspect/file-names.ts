/** Artifact and version as a JAR's file name tells them; Maven's and Gradle's usual `artifact-version.jar`. */
export function readJarName(name: string): { artifact: string; version?: string } {
  const base = name.slice(name.lastIndexOf('/') + 1).replace(/\.jar$/i, '');
  const match = /^(.+?)-(\d[\w.+]*(?:-[\w.+]+)*)$/.exec(base);
  return match ? { artifact: match[1], version: match[2] } : { artifact: base };
}

/** Files that programs strew about: they would only make the same plugin look different. */
export function isUnwanted(path: string): boolean {
  return /(^|\/)(__MACOSX|\.git|\.DS_Store|Thumbs\.db|\.gitkeep|\.gitignore)(\/|$)/.test(path) || /(^|\/)\._[^/]*$/.test(path);
}
