import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext } from '../../connect';
import { vendorArchive } from '../archives';
import { renderSink } from '../sink-plan';
import type { SinkPlan } from '../sink-plan';
import { s3Statements } from './s3-access';
import type { S3Access } from './s3-access';
import type { S3SinkOptions } from './s3-sink-options';

/** A sink to Amazon S3 with one vendor's connector. */
export interface S3Plan extends SinkPlan<S3SinkOptions> {
  /** The id of the vendor's archive. */
  readonly archive: string;
  /** The option that names the Region. */
  readonly regionOption: string;
  /** Classes of the transforms that must be in the plugin. */
  readonly pluginClasses: string[];
  /** Which objects it writes, and how. */
  readonly access: Pick<S3Access, 'prefix' | 'objectActions' | 'bucketActions'>;
}

export function bindS3(plan: S3Plan, scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
  const { options } = plan;
  const rendered = renderSink(plan, scope, context, {
    needs: {
      transforms: [],
      archives: options.archives ?? [vendorArchive(plan.archive)],
      policyStatements: [
        ...s3Statements(scope, { ...plan.access, bucket: options.bucket, key: options.encryptionKey }),
        ...options.policyStatements ?? [],
      ],
      dependencies: [options.bucket, ...options.dependencies ?? []],
    },
    defaults: { [plan.regionOption]: options.bucketRegion ?? Stack.of(scope).region },
  });
  return { ...rendered, pluginClasses: [...new Set([...rendered.pluginClasses ?? [], ...plan.pluginClasses])] };
}
