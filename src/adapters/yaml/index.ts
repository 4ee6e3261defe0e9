// A face of its own, as what is behind one is loaded when it is used: the parser is the larger part of the start of a check, and many have no YAML.
export type { YamlResult } from './yaml';
export { readYaml } from './yaml';
