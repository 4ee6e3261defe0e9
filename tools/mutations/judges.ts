import { InputError, readContent } from '../../src/adapters';
import { judge } from '../../src/cli/report/judge';
import { lacking } from './needs';
import { listOf, references } from './template';
import type { TemplateJson } from './template';

/** All that is said of a template, each with who says it: a rule by its id, a check of the functions and services beside the connectors, CloudFormation itself. */
export function said(template: TemplateJson): Map<string, string> {
  return new Map([
    ...rules(template),
    ...lacking(template).map((text): [string, string] => [text, 'needs']),
    ...dangling(template).map((id): [string, string] => [`${id} is not there`, 'CloudFormation']),
  ]);
}

function rules(template: TemplateJson): Array<[string, string]> {
  try {
    return judge(readContent(JSON.stringify(template), 'x.template.json')).deployments.flatMap(({ name, findings }) =>
      findings.filter(({ severity }) => severity !== 'info').map(({ rule, key, message }): [string, string] => [`${name} ${rule} ${key} ${message}`, rule]));
  } catch (error) {
    if (error instanceof InputError) {
      return [];
    }
    throw error;
  }
}

/** References to resources that the template does not have: CloudFormation refuses them. */
function dangling(template: TemplateJson): string[] {
  const known = new Set([...Object.keys(template.Resources), ...Object.keys((template as { Parameters?: object }).Parameters ?? {})]);
  return Object.values(template.Resources).flatMap(({ Properties, DependsOn }) => [...references(Properties), ...listOf(DependsOn)])
    .filter(id => !known.has(id) && !id.startsWith('AWS::'));
}
