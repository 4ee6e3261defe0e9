import { isObject } from '../template/values';

export const NESTED_STACK = 'AWS::CloudFormation::Stack';

/** The files of templates that a template nests, as it names them: an address in a bucket is none. */
export function nestedTemplates(content: unknown): string[] {
  const resources = isObject(content) && isObject(content.Resources) ? Object.values(content.Resources) : [];
  return resources.flatMap(each => {
    const properties = isObject(each) && each.Type === NESTED_STACK && isObject(each.Properties) ? each.Properties : {};
    const asset = isObject(each) && isObject(each.Metadata) ? each.Metadata['aws:asset:path'] : undefined;
    const file = asset ?? properties.TemplateURL;
    return typeof file === 'string' && !/^[a-z][\w+.-]*:\/\//i.test(file) ? [file] : [];
  });
}
