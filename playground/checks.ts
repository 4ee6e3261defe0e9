// What runs beside the page, in a worker: reads, judges, and writes into the text. It fetches the facts of the catalog from the site, and nothing else.
import { InputError } from '../src/adapters/input/errors';
import { readText } from '../src/adapters/read-text';
import { judge } from '../src/cli/report/judge';
import type { ConnectorDeployment } from '../src/model';
import { classes, fieldsOf } from './form';
import type { Checked, Connector } from './messages';
import { serve } from './serve';
import { withOption } from './written';

function checked(text: string, name: string): Checked {
  try {
    const deployments = readText(text, name);
    return { report: judge(deployments), connector: onlyConnector(deployments) };
  } catch (error) {
    if (!(error instanceof InputError)) {
      throw error;
    }
    return { problem: error.message };
  }
}

function onlyConnector(deployments: readonly ConnectorDeployment[]): Connector | undefined {
  const configuration = deployments.length === 1 ? deployments[0].configuration : undefined;
  const className = configuration?.get('connector.class')?.literal?.trim();
  return className === undefined ? undefined
    : { className, values: Object.fromEntries([...configuration!].flatMap(([key, { literal }]) => literal === undefined ? [] : [[key, literal]])) };
}

serve({
  check: ({ text, name }) => checked(text, name),
  classes,
  form: ({ className }) => fieldsOf(className),
  set: ({ text, name, key, value }) => withOption(text, name, key, value),
});
