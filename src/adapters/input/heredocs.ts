import { isObject } from '../template/values';
import type { Json } from '../template/values';
import { readYaml } from '../yaml';
import { SHELL, withVariables } from './variables';

/** A mark in quotes keeps the shell from filling in variables. */
const BEGIN = /<<-?[ \t]*(['"\\]?)(\w+)/;
/** What an operator of Kubernetes takes for connectors, or a map of one in YAML. */
const ABOUT_CONNECTORS = /^\s*(- )?(kind:\s*["']?(KafkaConnector|KafkaMirrorMaker2|Connector|List|ConfigMap)\b|connector\.class:)/m;

interface Heredoc { readonly line: number; readonly filledIn: boolean; readonly body: string }

/** The documents in YAML that a script gives to a command, such as `kubectl apply`. They keep the lines of the script. */
export function yamlHeredocs(script: string): Json[] {
  return heredocs(script).filter(({ body }) => ABOUT_CONNECTORS.test(body)).flatMap(({ line, filledIn, body }) => {
    const result = readYaml('\n'.repeat(line) + (filledIn ? body.replace(/\\([$`\\])/g, '$1') : body));
    const values = 'values' in result ? result.values.filter(isObject) : [];
    return filledIn ? values.map(value => withVariables(value, SHELL) as Json) : values;
  });
}

/** Each document within a script, up to the line that has its mark alone, or to the end. */
function heredocs(script: string): Heredoc[] {
  const found: Heredoc[] = [];
  const lines = script.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const begin = lines[index].length < LONGEST_LINE ? BEGIN.exec(lines[index]) : null;
    if (begin !== null) {
      const line = index + 1;
      do {
        index++;
      } while (index < lines.length && lines[index].trim() !== begin[2]);
      found.push({ line, filledIn: begin[1] === '', body: lines.slice(line, index).join('\n') });
    }
  }
  return found;
}

/** No command is longer. */
const LONGEST_LINE = 100_000;
