// What runs beside the page, in a worker: reads, judges, and writes into the text. It fetches the facts of the catalog from the site, and nothing else.
import { InputError } from '../src/adapters/input/errors';
import { readText } from '../src/adapters/read-text';
import { judge } from '../src/cli/report/judge';
import type { ConnectorDeployment } from '../src/model';
import { Facts } from './facts';
import { classes, fieldsOf } from './form';
import type { Answers, Asked, Checked, Connector, Request, Response } from './messages';
import { withOption } from './written';

/** What a worker has of its surroundings. */
interface Scope {
  /** The folder with the facts, told by the page. */
  readonly FACTS: string;
  onmessage: (event: { readonly data: Request }) => void;
  postMessage(response: Response): void;
}

declare const self: Scope;

const facts = new Facts(self.FACTS);

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

const ANSWERS: { readonly [K in keyof Asked]: (asked: Asked[K]) => Answers[K] } = {
  check: ({ text, name }) => checked(text, name),
  classes,
  form: ({ className }) => fieldsOf(className),
  set: ({ text, name, key, value }) => withOption(text, name, key, value),
};

self.onmessage = ({ data: { id, kind, asked } }) => {
  facts.given(() => (ANSWERS[kind] as (given: unknown) => unknown)(asked)).then(
    answer => self.postMessage({ id, answer }),
    (error: unknown) => self.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
  );
};
