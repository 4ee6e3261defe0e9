import type { IResource } from 'aws-cdk-lib';
import type { ICustomPluginRef } from 'aws-cdk-lib/aws-kafkaconnect';

/** A reference to an MSK Connect custom plugin. */
export interface ICustomPlugin extends IResource, ICustomPluginRef {
  /**
   * The ARN of the plugin.
   * @attribute
   */
  readonly customPluginArn: string;
  /**
   * The revision that connectors use.
   * @attribute
   */
  readonly customPluginRevision: number;
}

/** Attributes of an existing custom plugin. */
export interface CustomPluginAttributes {
  /** The ARN of the plugin. */
  readonly customPluginArn: string;
  /**
   * The revision that connectors use.
   *
   * @default 1
   */
  readonly revision?: number;
}
