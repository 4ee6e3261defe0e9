import { CLUSTER_ARN, Surroundings } from '../support/surroundings';

export const ARN = CLUSTER_ARN;

/** A stack with a VPC in some availability zones. */
export function stage(zones = 3): Surroundings {
  return new Surroundings({ vpc: { availabilityZones: ['a', 'b', 'c', 'd'].slice(0, zones).map(zone => `eu-west-1${zone}`) } });
}
