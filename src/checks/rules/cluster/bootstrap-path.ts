import type { AuthenticationModel, BootstrapRequestModel, ClusterModel, EncryptionModel, Known, MechanismModel, Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';

const NAMES: Readonly<Record<MechanismModel, Partial<Record<EncryptionModel, string>>>> = {
  IAM: { TLS: 'IAM access control' },
  SCRAM: { TLS: 'SASL/SCRAM' },
  MUTUAL_TLS: { TLS: 'mutual TLS' },
  NONE: { TLS: 'unauthenticated access over TLS', PLAINTEXT: 'unauthenticated access in plaintext' },
};

const ALL = Object.entries(NAMES)
  .flatMap(([mechanism, names]) => Object.keys(names).map(encryption => ({ mechanism, encryption }) as AuthenticationModel));

const PATHS: Readonly<Record<BootstrapRequestModel['path'], string>> = { VPC: '', PUBLIC: ' over the internet', VPC_CONNECTIVITY: ' over multi-VPC private connectivity' };

export const bootstrapPath: Rule = {
  id: 'MC-CLU-001',
  title: 'a client requests bootstrap brokers that the cluster offers',
  severity: 'error',
  why: 'Each authentication method has its own port and bootstrap string on each network path. The bootstrap string of one that is turned off is '
    + 'empty, and a client that receives it cannot start.',
  fix: 'turn it on in the cluster, or choose another authentication method or network path for the client',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-get-bootstrap-brokers.html',
  about: ['vpc-connection'],
  requires: ['cluster'],
  check({ cluster }) {
    const request = cluster?.bootstrapRequest;
    if (cluster === undefined || request === undefined) {
      return NOT_APPLICABLE;
    }
    const served = serves(cluster, request);
    if (served === undefined) {
      return cannotKnow('it is not known which authentication the cluster serves');
    }
    return served ? HOLDS : finding({
      message: `${nameOf(request)}${PATHS[request.path]} is requested, but the cluster does not offer it; ${has(cluster, request.path)}`,
      value: nameOf(request),
    });
  },
};

function nameOf({ mechanism, encryption }: AuthenticationModel): string {
  return NAMES[mechanism][encryption]!;
}

function serves(cluster: ClusterModel, { mechanism, encryption, path }: BootstrapRequestModel): Known {
  switch (path) {
    case 'VPC_CONNECTIVITY':
      return mechanism === 'NONE' ? false : cluster.vpcConnectivity?.includes(mechanism);
    case 'PUBLIC':
      return mechanism === 'NONE' ? false : both(cluster.publicAccess, inVpc(cluster, mechanism, encryption));
    case 'VPC':
      return inVpc(cluster, mechanism, encryption);
  }
}

function inVpc(cluster: ClusterModel, mechanism: MechanismModel, encryption: EncryptionModel): Known {
  switch (mechanism) {
    case 'IAM': return cluster.iam;
    case 'SCRAM': return cluster.scram;
    case 'MUTUAL_TLS': return cluster.mutualTls;
    case 'NONE': return both(cluster.unauthenticated, encryption === 'TLS' ? cluster.tls : cluster.plaintext);
  }
}

function both(left: Known, right: Known): Known {
  return left === false || right === false ? false : left === undefined || right === undefined ? undefined : true;
}

function has(cluster: ClusterModel, path: BootstrapRequestModel['path']): string {
  const names = ALL.filter(each => serves(cluster, { ...each, path })).map(nameOf);
  return names.length === 0 ? `it offers no authentication${PATHS[path] || ' that is known'}` : `it offers ${names.join(', ')}${PATHS[path]}`;
}
