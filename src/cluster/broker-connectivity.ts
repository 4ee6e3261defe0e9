import type { CfnCluster } from 'aws-cdk-lib/aws-msk';
import type { Construct } from 'constructs';
import { dualStackAtCreation, dualStackBrokers, publicAccess, publicAccessAtCreation } from '../checks';
import type { ClusterModel } from '../model';
import { checkCluster } from '../synth';
import { amendNodes } from './amend-nodes';
import { BrokerNetworkType, PublicAccess } from './broker-network';

/** How clients reach the brokers beside the VPC. */
export interface BrokerConnectivity {
  readonly publicAccess?: PublicAccess;
  readonly networkType?: BrokerNetworkType;
}

/** Renders what is said of the connectivity; what the service refuses at creation only is a warning, unless the cluster is said to exist. */
export function connect(scope: Construct, resource: CfnCluster, asked: BrokerConnectivity, model: ClusterModel): void {
  const { publicAccess: access, networkType } = asked;
  if (access !== undefined) {
    const on = access !== PublicAccess.DISABLED;
    const creation = access === PublicAccess.ENABLED ? 'possible' : 'none';
    checkCluster(scope, [publicAccess, publicAccessAtCreation], { ...model, publicAccess: on, creation });
    const type = on ? 'SERVICE_PROVIDED_EIPS' : 'DISABLED';
    amendNodes(resource, nodes => ({ ...nodes, connectivityInfo: { ...nodes.connectivityInfo, publicAccess: { type } } }));
  }
  if (networkType !== undefined) {
    const dualStack = networkType !== BrokerNetworkType.IPV4;
    const creation = networkType === BrokerNetworkType.DUAL ? 'possible' : 'none';
    checkCluster(scope, [dualStackBrokers, dualStackAtCreation], { ...model, dualStack, creation });
    amendNodes(resource, nodes => ({ ...nodes, connectivityInfo: { ...nodes.connectivityInfo, networkType: dualStack ? 'DUAL' : 'IPV4' } }));
  }
}
