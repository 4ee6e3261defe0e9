import type { ConnectorDeployment, PluginModel, WorkerConfigurationModel } from '../../model';
import { fromBase64, lostBackslashes, propertiesEntries, repeatedKeys, strayEntry, Text, textFromTemplateValue } from '../../model';
import type { Template, TemplateResource } from './template';
import { at, isFunction, isNoValue, isObject, number, text } from './values';

export const WORKER_TYPE = 'AWS::KafkaConnect::WorkerConfiguration';
export const PLUGIN_TYPE = 'AWS::KafkaConnect::CustomPlugin';

export function workerConfigurationOf(template: Template, value: unknown): ConnectorDeployment['workerConfiguration'] {
  if (isNoValue(value)) {
    return 'default';
  }
  const given = at(value);
  if (given === undefined || given === 'unknown') {
    return {};
  }
  const resource = template.target(given.WorkerConfigurationArn);
  const named = { arn: text(given.WorkerConfigurationArn), revision: number(given.Revision) };
  return resource?.type !== WORKER_TYPE ? named : { ...named, ...workerIn(resource) };
}

/** What a worker configuration of the template says. */
export function workerIn({ properties: { Name, Description, PropertiesFileContent } }: TemplateResource): WorkerConfigurationModel {
  return { name: text(Name), description: text(Description), ...workerContent(PropertiesFileContent) };
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

type WorkerContent = Pick<WorkerConfigurationModel, 'properties' | 'unreadable' | 'repeated' | 'lostBackslashes'>;

/** The lines of a worker configuration: base64 in a template, or a text within `Fn::Base64`. */
export function workerContent(value: unknown): WorkerContent {
  if (isObject(value) && 'Fn::Base64' in value) {
    return linesOf(textFromTemplateValue(value['Fn::Base64']));
  }
  if (typeof value !== 'string' || isFunction(value)) {
    return {};
  }
  const compact = value.replace(/\s+/g, '');
  if (!BASE64.test(compact) || compact.length % 4 !== 0) {
    return { unreadable: 'its content is not base64' };
  }
  const decoded = fromBase64(compact);
  if (decoded === undefined || decoded.includes('\u0000')) {
    return { unreadable: 'its content contains bytes that are not text' };
  }
  return linesOf(Text.literal(decoded));
}

/** Lines of `key=value`, in which a value can hold references of the template. */
export function linesOf(content: Text): WorkerContent {
  if (content.parts.length === 1 && content.literal === undefined) {
    return {};
  }
  if (isEncoded(content.literal)) {
    return { unreadable: 'its content is encoded as base64 twice' };
  }
  const references = content.references;
  let next = 0;
  const marked = content.parts.map(part => typeof part === 'string' ? part : `\uE000${next++}\uE001`).join('');
  try {
    // what stands for a key, or for lines, the deploy alone knows
    const entries = propertiesEntries(marked).filter(({ key }) => !key.includes('\uE000'));
    const stray = strayEntry(entries);
    if (stray !== undefined) {
      return { unreadable: `its line ${stray.line} is not of the form key=value` };
    }
    const repeated = repeatedKeys(entries)
      .filter(({ first, last }) => unmark(first.value, references).equals(unmark(last.value, references)) !== true)
      .map(({ key, first, last }) => ({ key, lines: [first.line, last.line] as const }));
    const lost = lostBackslashes(entries);
    return {
      properties: new Map(entries.map(({ key, value }) => [key, unmark(value, references)])),
      ...repeated.length > 0 && { repeated },
      ...lost.length > 0 && { lostBackslashes: lost },
    };
  } catch (error) {
    return { unreadable: (error as Error).message.replace('it is not in properties format: ', '') };
  }
}

/** Whether a text is properties in base64. A key without a value looks like base64 itself, and says no properties when it is decoded. */
function isEncoded(content: string | undefined): boolean {
  const compact = (content ?? '').replace(/\s+/g, '');
  return compact.length > 40 && BASE64.test(compact) && compact.length % 4 === 0 && /^[\t\n\r -~]*[\w.]+ *[=:][\t\n\r -~]*$/.test(fromBase64(compact) ?? '');
}

function unmark(value: string, references: readonly string[]): Text {
  return Text.join(value.split(/(\uE000\d+\uE001)/).map(part => part.startsWith('\uE000') ? { ref: references[Number(part.slice(1, -1))] } : part));
}

export function pluginOf(template: Template, value: unknown): PluginModel {
  const plugin = at(value, 'CustomPlugin');
  if (plugin === undefined || plugin === 'unknown') {
    return {};
  }
  const named = { arn: text(plugin.CustomPluginArn), revision: number(plugin.Revision) };
  const resource = template.target(plugin.CustomPluginArn);
  return resource?.type !== PLUGIN_TYPE ? named : { ...named, ...pluginIn(resource) };
}

/** What a custom plugin of the template says. */
export function pluginIn({ properties }: TemplateResource): PluginModel {
  const location = at(properties, 'Location', 'S3Location');
  const { Name, Description, ContentType } = properties;
  return {
    name: text(Name),
    description: text(Description),
    contentType: text(ContentType),
    ...location !== undefined && location !== 'unknown' && { bucketArn: text(location.BucketArn), fileKey: text(location.FileKey), objectVersion: text(location.ObjectVersion) },
  };
}
