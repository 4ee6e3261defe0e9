import * as core from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as ssm from 'aws-cdk-lib/aws-ssm';
import * as constructs from 'constructs';
import * as library from '../src/index';

const MODULES: Readonly<Record<string, unknown>> = {
  'aws-cdk-lib': core,
  'aws-cdk-lib/aws-ec2': ec2,
  'aws-cdk-lib/aws-logs': logs,
  'aws-cdk-lib/aws-s3': s3,
  'aws-cdk-lib/aws-secretsmanager': secretsmanager,
  'aws-cdk-lib/aws-ssm': ssm,
  'cdk-msk-connect': library,
  constructs,
};

/** A module that code imports, out of the bundle. */
export function moduleOf(name: string): unknown {
  if (!(name in MODULES)) {
    throw new Error(`the playground has no module ${name}`);
  }
  return MODULES[name];
}
