/** Where the first name of an expression comes from: a module of aws-cdk-lib as a whole, or a name of a package. */
export interface Origin {
  readonly module: string;
  /** The whole module has this name, rather than one thing in it. */
  readonly whole: boolean;
}

const WHOLE: Readonly<Record<string, string>> = {
  ec2: 'aws-cdk-lib/aws-ec2',
  logs: 'aws-cdk-lib/aws-logs',
  s3: 'aws-cdk-lib/aws-s3',
  secretsmanager: 'aws-cdk-lib/aws-secretsmanager',
  ssm: 'aws-cdk-lib/aws-ssm',
};

const OF_CORE = new Set(['App', 'Duration', 'Size', 'Stack', 'StackProps', 'Token']);

/** Where a name is imported from; `undefined` for `this`. */
export function originOf(name: string): Origin | undefined {
  return name === 'this' ? undefined
    : name in WHOLE ? { module: WHOLE[name], whole: true }
      : { module: OF_CORE.has(name) ? 'aws-cdk-lib' : name === 'Construct' ? 'constructs' : 'cdk-msk-connect', whole: false };
}
