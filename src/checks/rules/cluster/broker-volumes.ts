import type { ClusterModel, Rule, Violation } from '../../../model';
import { findings, HOLDS, NOT_APPLICABLE } from '../../../model';

const LARGEST_VOLUME = 16384;

/** The most that the volumes of a broker type can be given, in MiB a second. Smaller types have no throughput of their own. */
const THROUGHPUT: Record<string, number> = {
  'kafka.m5.4xlarge': 593,
  'kafka.m5.8xlarge': 850,
  'kafka.m5.12xlarge': 1000,
  'kafka.m5.16xlarge': 1000,
  'kafka.m5.24xlarge': 1000,
  'kafka.m7g.2xlarge': 312.5,
  'kafka.m7g.4xlarge': 625,
  'kafka.m7g.8xlarge': 1000,
  'kafka.m7g.12xlarge': 1000,
  'kafka.m7g.16xlarge': 1000,
};

export const brokerVolumes: Rule = {
  id: 'MC-CLU-015',
  title: 'broker volumes, their throughput and their autoscaling are within the limits',
  severity: 'error',
  why: 'The service rejects other sizes, provisioned throughput on small brokers, and a scaling policy that cannot scale.',
  fix: `use 1 to ${LARGEST_VOLUME} GiB, provision throughput (at least 250 MiB/s) only on brokers of 4xlarge (m7g: 2xlarge) and larger, `
    + 'and let storage grow beyond its initial size at a target utilization of 10 to 80 %',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-provision-throughput.html',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    if (cluster?.storage === undefined || cluster.kind === 'express') {
      return NOT_APPLICABLE;
    }
    const violations = [...sizes(cluster), ...throughput(cluster), ...growth(cluster)];
    return violations.length > 0 ? findings(violations) : HOLDS;
  },
};

function sizes({ storage }: ClusterModel): Violation[] {
  const size = storage?.volumeGib;
  return size === undefined || size >= 1 && size <= LARGEST_VOLUME ? [] : [{ message: `the volume size is ${size} GiB`, value: String(size) }];
}

function throughput({ storage, instanceType }: ClusterModel): Violation[] {
  const asked = storage?.throughputMib;
  if (asked === undefined) {
    return [];
  }
  const type = instanceType?.literal;
  const most = type === undefined ? Infinity : THROUGHPUT[type];
  return [
    ...most === undefined ? [{ message: `a volume throughput of ${asked} MiB/s is set for brokers of type ${type}, which do not support it`, value: type }] : [],
    ...asked < 250 || asked > (most ?? Infinity) || asked > 2375
      ? [{ message: `the volume throughput is ${asked} MiB/s, but 250 to ${Math.min(most ?? 2375, 2375)} are possible`, value: String(asked) }]
      : [],
    ...(storage?.volumeGib ?? 10) < 10
      ? [{ message: `a volume throughput is set for volumes of ${storage?.volumeGib} GiB, but it takes at least 10 GiB` }]
      : [],
  ];
}

function growth({ storage, kind }: ClusterModel): Violation[] {
  const autoscaling = storage?.autoscaling;
  if (autoscaling === undefined) {
    return [];
  }
  const { maxVolumeGib: most, targetPercent: target, scalesIn } = autoscaling;
  return [
    ...scalesIn === true ? [{
      severity: 'warning' as const,
      message: 'the scaling policy of the broker storage may scale in, but volumes only grow',
      fix: 'set DisableScaleIn (in Terraform disable_scale_in) to true',
    }] : [],
    ...kind === 'provisioned' || kind === undefined ? [] : [{ message: `storage autoscaling is set for a ${kind} cluster, which has no volumes to scale` }],
    ...most !== undefined && storage?.volumeGib !== undefined && most <= storage.volumeGib
      ? [{ message: `storage can grow to ${most} GiB, but the volumes have ${storage.volumeGib} GiB already`, value: String(most) }]
      : [],
    ...most !== undefined && most > LARGEST_VOLUME ? [{ message: `storage can grow to ${most} GiB, but at most ${LARGEST_VOLUME} are possible` }] : [],
    ...target !== undefined && (target < 10 || target > 80)
      ? [{ message: `the target utilization of storage autoscaling is ${target} %, but 10 to 80 are possible`, value: String(target) }]
      : [],
  ];
}
