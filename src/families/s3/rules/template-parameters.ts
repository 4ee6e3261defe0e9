import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { AIVEN_S3_SINK } from '../family';
import { parameters, TEMPLATE, usesTemplate } from '../file-name-template';
import { AIVEN } from '../sources';

interface Parameter { readonly name: string; readonly values: readonly string[]; readonly required?: true }

const PADDING: Parameter = { name: 'padding', values: ['true', 'false'] };
/** Earlier versions write the year in capitals. */
const PARAMETERS: Readonly<Record<string, Parameter>> = {
  partition: PADDING, start_offset: PADDING, timestamp: { name: 'unit', values: ['yyyy', 'YYYY', 'MM', 'dd', 'HH'], required: true },
};

export const templateParameters: Rule = optionRule({
  id: 'MC-OPT-214',
  classes: [AIVEN_S3_SINK],
  title: 'the variables of the file name template have the parameters that they take',
  severity: 'error',
  why: 'The connector refuses the template, and the task fails at its start.',
  fix: 'write {{timestamp:unit=yyyy}} with one of yyyy, MM, dd and HH, and {{start_offset:padding=true}} or {{partition:padding=true}}',
  source: `${AIVEN}, FilenameTemplateVariable: https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md`,
  check: connector => {
    const template = connector.isSet(TEMPLATE) && usesTemplate(connector) ? connector.text(TEMPLATE) : undefined;
    return parameters(template ?? '').flatMap(({ variable, parameter }) => {
      const problem = problemOf(variable, parameter);
      return problem === undefined ? [] : [{ key: TEMPLATE, message: problem }];
    });
  },
});

function problemOf(variable: string, given: string | undefined): string | undefined {
  const known = Object.hasOwn(PARAMETERS, variable) ? PARAMETERS[variable] : undefined;
  if (known === undefined) {
    return undefined;
  }
  const [name, value = ''] = (given ?? '').split('=');
  if (given === undefined) {
    return known.required ? `has {{${variable}}} without :${known.name}=, which must be ${known.values.join(', ')}` : undefined;
  }
  return name.trim() !== known.name ? `has the parameter '${name.trim()}' for ${variable}, which supports ${known.name}`
    : known.values.includes(value.trim()) ? undefined : `has ${known.name}=${value.trim()} for ${variable}, which supports ${known.values.join(', ')}`;
}
