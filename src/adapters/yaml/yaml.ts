import { YAMLException } from 'js-yaml';
import { TooDeep } from '../input/depth';
import { Lines } from '../input/places';
import { YamlProblem } from './events';
import type { YamlEvent } from './events';
import { lenientEvents } from './lenient';
import { strictEvents } from './strict';
import { YamlValues } from './yaml-values';

/** The values of the documents of a text, or why there are none, as a sentence. */
export type YamlResult = { readonly values: unknown[] } | { readonly problem: string };

/** Reads YAML with the short forms of CloudFormation's functions. Depth and aliases that multiply are refused before they cost time. */
export function readYaml(text: string): YamlResult {
  const lines = new Lines(text);
  try {
    return { values: new YamlValues(eventsOf(text), lines).ofDocuments().filter(value => value !== null) };
  } catch (error) {
    if (error instanceof TooDeep) {
      return { problem: error.message };
    }
    if (error instanceof YamlProblem) {
      return { problem: `it is not valid YAML: ${error.message} in line ${lines.at(error.offset).line}` };
    }
    throw error;
  }
}

function eventsOf(text: string): YamlEvent[] {
  try {
    return strictEvents(text);
  } catch (error) {
    if (error instanceof YAMLException) {
      return lenientEvents(text);
    }
    throw error;
  }
}
