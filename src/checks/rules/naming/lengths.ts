import type { ConnectorDeployment, Rule, Text } from '../../../model';
import { cannotKnow, findings, HOLDS, NOT_APPLICABLE, quoted } from '../../../model';
import { isGiven } from '../../support';

interface Limited {
  readonly what: string;
  readonly text: Text | undefined;
  readonly least: number;
  readonly greatest: number;
}

const NAME = { least: 1, greatest: 128 };
const DESCRIPTION = { least: 0, greatest: 1024 };

/** The texts of the three resources whose length the service limits. The name of the connector has a rule of its own. */
function limited({ connectorDescription, plugins = [], workerConfiguration }: ConnectorDeployment): Limited[] {
  const workers = isGiven(workerConfiguration) ? workerConfiguration : undefined;
  return [
    { what: 'the description of the connector', text: connectorDescription, ...DESCRIPTION },
    ...plugins.flatMap(({ name, description }) => [
      { what: 'the name of the custom plugin', text: name, ...NAME },
      { what: 'the description of the custom plugin', text: description, ...DESCRIPTION },
    ]),
    { what: 'the name of the worker configuration', text: workers?.name, ...NAME },
    { what: 'the description of the worker configuration', text: workers?.description, ...DESCRIPTION },
  ];
}

export const lengths: Rule = {
  id: 'MC-NAME-002',
  title: 'names and descriptions are within the length limits of the service',
  severity: 'error',
  why: 'The service rejects a longer name or description, and CloudFormation does not check the length beforehand.',
  fix: 'use a name of 1 to 128 characters, and a description of at most 1024',
  source: 'https://docs.aws.amazon.com/MSKC/latest/mskc/API_CreateConnector.html',
  about: ['custom-plugin', 'worker-configuration'],
  check(deployment) {
    const given = limited(deployment).filter((each): each is Limited & { text: Text } => each.text !== undefined);
    if (given.length === 0) {
      return NOT_APPLICABLE;
    }
    const violations = given.flatMap(({ what, text, least, greatest }) => {
      // characters of the service are those of UTF-16
      const length = text.literals.join('').length;
      const tooShort = text.isLiteral && length < least;
      return length > greatest || tooShort ? [{
        value: quoted(text),
        message: tooShort
          ? `${what} is empty; allowed are ${least} to ${greatest} characters`
          : `${what} has ${text.isLiteral ? '' : 'more than '}${length} characters; allowed are ${least === 0 ? `at most ${greatest}` : `${least} to ${greatest}`}`,
      }] : [];
    });
    return violations.length > 0 ? findings(violations) : given.every(({ text }) => text.isLiteral) ? HOLDS : cannotKnow('a part of it is known only at deployment');
  },
};
