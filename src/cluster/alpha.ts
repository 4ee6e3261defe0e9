import type * as mskAlpha from '@aws-cdk/aws-msk-alpha';

const NAME = '@aws-cdk/aws-msk-alpha';
/** The oldest one that has all that is needed here. */
const OLDEST = '2.268.0-alpha.0';

/**
 * The alpha, which only those who make clusters need. Package managers do not hold it to a range, as its versions are pre-releases; so what is missing is
 * said here.
 *
 * @param construct the path of what requires it
 * @param names what is needed of it, as `KafkaVersion.V3_8_X`
 */
export function alphaFor(construct: string, ...names: string[]): typeof mskAlpha {
  const fix = `install ${NAME} ${OLDEST} or later, or attach a cluster that is there by its ARN (KafkaCluster.fromClusterArn)`;
  const alpha = loaded();
  if (alpha === undefined) {
    throw new Error(`${construct} requires ${NAME}, which is not installed; ${fix}`);
  }
  const missing = names.find(name => name.split('.').reduce((value: unknown, part) => (value as { [name: string]: unknown } | undefined)?.[part], alpha) === undefined);
  if (missing !== undefined) {
    throw new Error(`${construct} requires ${NAME}, whose version ${versionOf() ?? 'here'} is too old: it lacks ${missing}; ${fix}`);
  }
  return alpha;
}

/** What is not there is undefined; what is there and does not load says itself what it misses. */
function loaded(): typeof mskAlpha | undefined {
  try {
    // a literal, so that bundlers see it
    return require('@aws-cdk/aws-msk-alpha') as typeof mskAlpha; // eslint-disable-line @typescript-eslint/no-require-imports
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'MODULE_NOT_FOUND' && message.includes(NAME)) {
      return undefined;
    }
    throw error;
  }
}

function versionOf(): string | undefined {
  try {
    return (require('@aws-cdk/aws-msk-alpha/package.json') as { readonly version: string }).version; // eslint-disable-line @typescript-eslint/no-require-imports
  } catch {
    return undefined;
  }
}
