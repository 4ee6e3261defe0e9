import { Arn, ArnFormat, Stack, Token } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { IKafkaCluster } from '../cluster';
import { constructBehind } from '../synth';

/** The account and Region that have a metric, as far as they are known; CloudWatch looks into those of the alarm or dashboard otherwise. */
export interface MetricEnvironment {
  readonly account?: string;
  readonly region?: string;
}

/** The environment for a metric: a widget or alarm of the same stack need not name it. */
export function ofMetric({ account, region }: MetricEnvironment): { readonly stackAccount?: string; readonly stackRegion?: string } {
  return { stackAccount: account, stackRegion: region };
}

/** What is known of an environment. What only the deploy knows is that of the stack. */
export function knownEnvironment({ account, region }: MetricEnvironment): MetricEnvironment {
  return {
    ...!Token.isUnresolved(account) && account && { account },
    ...!Token.isUnresolved(region) && region && { region },
  };
}

/** The environment of a cluster: that of its ARN, or of the stack that makes it. */
export function environmentOfCluster({ clusterArn }: IKafkaCluster): MetricEnvironment {
  if (clusterArn === undefined) {
    return {};
  }
  const behind = constructBehind(clusterArn);
  return Token.isUnresolved(clusterArn)
    ? knownEnvironment(behind ? Stack.of(behind) : {})
    : knownEnvironment(Arn.split(clusterArn, ArnFormat.SLASH_RESOURCE_NAME));
}

/**
 * What a query must say to look elsewhere, which no alarm can: only where it is certain that the stack of an imported resource is another place.
 */
export function elsewhere(resource: object, environment: MetricEnvironment): MetricEnvironment {
  const home = Construct.isConstruct(resource) ? Stack.of(resource) : undefined;
  const differs = (here: string | undefined, there: string | undefined) =>
    here !== undefined && there !== undefined && !Token.isUnresolved(here) && here !== there;
  return {
    ...differs(home?.account, environment.account) && { account: environment.account },
    ...differs(home?.region, environment.region) && { region: environment.region },
  };
}
