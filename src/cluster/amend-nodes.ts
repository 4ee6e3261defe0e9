import { Token } from 'aws-cdk-lib';
import type { CfnCluster } from 'aws-cdk-lib/aws-msk';

/** An L1's settings of its brokers, as far as they are no token. */
export type NodesProperty = Omit<CfnCluster.BrokerNodeGroupInfoProperty, 'connectivityInfo'> & {
  readonly connectivityInfo?: CfnCluster.ConnectivityInfoProperty;
};

/** Changes the settings of the brokers of an L1 and keeps the others. */
export function amendNodes(cluster: CfnCluster, change: (nodes: NodesProperty) => CfnCluster.BrokerNodeGroupInfoProperty): void {
  const nodes = cluster.brokerNodeGroupInfo;
  if (Token.isUnresolved(nodes) || Token.isUnresolved((nodes as NodesProperty).connectivityInfo)) {
    throw new Error(`${cluster.node.path}: the broker settings are a token, so nothing can be added to them; set \`connectivityInfo\` where the token is created`);
  }
  cluster.brokerNodeGroupInfo = change(nodes as NodesProperty);
}
