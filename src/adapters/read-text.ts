import type { ConnectorDeployment, PlaceModel } from '../model';
import { CONNECTOR_TYPE, CONNECTOR_TYPES, deploymentsAt } from '../model';
import { dirname } from '../platform';
import type { Recognized } from './forms/recognized';
import { recognize } from './forms/recognize';
import { InputError } from './input/errors';
import { whatInstead } from './input/instead';
import { parseText } from './input/parse';
import { positionIn } from './input/places';
import { TEMPLATES, withVariables } from './input/variables';
import { PART_TYPES } from './template/cluster-parts';
import { CONNECTOR_PART_TYPES } from './template/connector-parts';
import { configurationOf } from './template/connectors';
import { linkedDeployments } from './template/links';
import { Template } from './template/template';
import { text } from './template/values';

/** Files that a tool fills in before they are used. */
const FILLED_IN = /\.(tpl|tftpl|tmpl|j2)$/i;

/** Something that holds connectors, with where it was found. */
export interface Content { readonly recognized: Recognized; readonly path: string; readonly place: PlaceModel }

/** A text by the name of its file, which says of which kind it is. */
export interface NamedText {
  readonly path: string;
  /** The account and Region, where a manifest says them. */
  readonly environment?: string;
}

/** Reads connectors and clusters out of a text, as they are read out of a file that is named so; no file is looked at. */
export function readText(content: string, path: string): ConnectorDeployment[] {
  const contents = contentsOfText(content, { path });
  if (!contents.some(holdsSomething)) {
    throw new InputError(path, whatInstead(parseText(content, path), content));
  }
  return deploymentsIn(contents);
}

/** What a text holds, of any kind but the language of Terraform, whose modules are several files. */
export function contentsOfText(content: string, file: NamedText): Content[] {
  const place = placeOf(file);
  const parsed = parseText(content, file.path);
  // Several templates in one file are several stacks.
  return recognize(FILLED_IN.test(file.path) ? withVariables(parsed, TEMPLATES) : parsed).map((recognized, index) => ({
    recognized, path: file.path, place: recognized.kind === 'template' && index > 0 ? { ...place, stack: `${place.stack}#${index + 1}` } : place,
  }));
}

/** The place of a template or another file. */
export function placeOf({ path, environment }: NamedText): PlaceModel {
  return { stack: path, around: dirname(path.replace(/\\/g, '/')), environment };
}

/** What is read as a template is. */
export function templateOf(recognized: Recognized): Template | undefined {
  switch (recognized.kind) {
    case 'template': return new Template(recognized.content, true, recognized.isPart !== true);
    case 'made': return new Template(recognized.content);
    case 'create-connector': return new Template({ Resources: { [recognized.name]: { Type: CONNECTOR_TYPE, Properties: recognized.content } } });
    case 'worker':
    case 'configuration': return undefined;
  }
}

/** Whether there is something in it to look at: a template may be of anything. */
export function holdsSomething({ recognized }: Content): boolean {
  return templateOf(recognized)?.ofType(...CONNECTOR_TYPES, ...CONNECTOR_PART_TYPES, ...PART_TYPES).length !== 0;
}

/** The connectors and clusters of what was found together. */
export function deploymentsIn(contents: readonly Content[]): ConnectorDeployment[] {
  const files = contents.flatMap(content => {
    const template = templateOf(content.recognized);
    return template === undefined ? [] : [{ content, template, ...content }];
  });
  const linked = new Map(linkedDeployments(files).map((found, index) => [files[index].content, found]));
  return contents.flatMap(content => {
    const found = linked.get(content);
    // Of a plan only MSK Connect's own resources are read, and a call of the service's API stands alone: what is not there is not known.
    if (found === undefined) {
      return content.recognized.kind === 'worker' ? worker(content) : configuration(content);
    }
    return content.recognized.kind === 'template' ? found : found.filter(({ name }) => isOf(content.recognized, name))
      .map(each => ({ ...each, topics: undefined, errorAlarm: undefined, needs: undefined }));
  });
}

/** Of a module in several files, the connectors of this one. */
function isOf(recognized: Recognized, name: string): boolean {
  return recognized.kind !== 'made' || recognized.only === undefined || recognized.only.has(name);
}

function worker({ recognized: { content }, path, place }: Content): ConnectorDeployment[] {
  const { configuration: properties, repeatedKeys: repeated, lostBackslashes } = configurationOf(undefined, content);
  return deploymentsAt(place, [{
    name: path,
    source: path,
    scope: 'configuration',
    part: 'worker-configuration',
    workerConfiguration: { properties, repeated, lostBackslashes },
    positionOf: positionIn([content], () => undefined),
  }]);
}

function configuration({ recognized, path, place }: Content): ConnectorDeployment[] {
  const { name, content } = recognized as Extract<Recognized, { kind: 'configuration' }>;
  return deploymentsAt(place, [{
    name: name ?? path,
    source: path,
    scope: 'configuration',
    connectorName: text(name),
    ...configurationOf(undefined, content),
    positionOf: positionIn([content], () => undefined),
  }]);
}
