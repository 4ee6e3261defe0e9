import { AssetStaging, FileAssetPackaging, Stack } from 'aws-cdk-lib';
import type { Duration } from 'aws-cdk-lib';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { handlerFolder } from './handler-code';

export interface FunctionResourceProps {
  readonly description: string;
  /** The folder in `handlers/`. */
  readonly code: string;
  readonly roleArn: string;
  readonly logGroupName: string;
  readonly timeout: Duration;
  /** @default - none */
  readonly environment?: { readonly [name: string]: string };
}

/**
 * A function of this library as L1: the construct of the core, and its assets with the bucket that they are in, take longer to load than all that an app
 * with a connector needs besides.
 */
export function functionResource(scope: Construct, props: FunctionResourceProps): CfnFunction {
  const { bucketName, objectKey } = upload(scope, props.code);
  return new CfnFunction(scope, 'Handler', {
    description: props.description,
    code: { s3Bucket: bucketName, s3Key: objectKey },
    handler: 'index.handler',
    runtime: 'nodejs24.x',
    timeout: props.timeout.toSeconds(),
    memorySize: 256,
    role: props.roleArn,
    loggingConfig: { logGroup: props.logGroupName },
    environment: props.environment && { variables: props.environment },
  });
}

/** The bundle as file asset, which `cdk deploy` uploads before. */
function upload(scope: Construct, code: string) {
  const stack = Stack.of(scope);
  const staging = new AssetStaging(scope, 'Code', { sourcePath: handlerFolder(code) });
  return stack.synthesizer.addFileAsset({
    packaging: FileAssetPackaging.ZIP_DIRECTORY,
    sourceHash: staging.assetHash,
    fileName: staging.relativeStagedPath(stack),
    deployTime: true,
    displayName: `${scope.node.path}/Code`,
  });
}
