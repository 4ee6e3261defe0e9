import type { ConnectorDeployment, Text } from '../model';
import { remembered } from '../model';
import { secretValues } from './secret-values';

const HIDDEN = '***';
/** Shorter values would hide words of the message rather than a secret. */
const SHORTEST = 4;

/** Takes every secret of a deployment out of a text that is going to be shown, and user names with passwords out of URLs. */
export const redactor = remembered((deployment: ConnectorDeployment): (text: string) => string => {
  const secrets = secretsOf(deployment).filter(secret => secret.length >= SHORTEST).sort((a, b) => b.length - a.length);
  return text => redactedText(secrets.reduce((left, secret) => hidden(left, secret), text));
});

/** A secret that is nothing but letters can be a part of names, such as that of a class; there it is no secret. */
function hidden(text: string, secret: string): string {
  return /^[a-z]{4,12}$/i.test(secret) ? text.replace(new RegExp(`(?<![\\w.$/-])${secret}(?![\\w$/-]|\\.\\w)`, 'g'), HIDDEN) : text.split(secret).join(HIDDEN);
}

/** Takes out of a text of whatever origin what looks like a secret: passwords in URLs, and named ones. */
export function redactedText(text: string): string {
  return text
    .replace(/(:\/\/[^\s/:@"]*):[^\s/@"]+@/g, `$1:${HIDDEN}@`)
    .replace(/((?:password|pwd|secret|token)=)[^\s&;"]+/gi, `$1${HIDDEN}`);
}

function secretsOf({ configuration, workerConfiguration }: ConnectorDeployment): string[] {
  const worker = typeof workerConfiguration === 'object' ? workerConfiguration.properties : undefined;
  const values = [configuration, worker].flatMap(each => each === undefined ? [] : secretValues(each));
  return [
    ...values.filter(({ isNamed, value }) => isNamed && !isWholeReference(value))
      .flatMap(({ value }) => value.literals).filter(part => !/^\$\{[^}]*\}?$/.test(part)),
    ...values.flatMap(({ within }) => within).map(({ secret }) => secret),
  ];
}

/** Nothing but a reference for a config provider, parts of which may be known at the deploy only. */
function isWholeReference({ parts }: Text): boolean {
  return /^\$\{[^}]*\}$/.test(parts.map(part => typeof part === 'string' ? part : 'x').join(''));
}
