import type { HostService } from './host-service';
import { HOST_SERVICES } from './services';

/** A host of a known service. */
export interface KnownHost {
  readonly service: HostService;
  readonly region?: string;
}

/** The service that a host name belongs to; undefined where none is known. A name within a private network of the service is one of it, too. */
export function serviceOfHost(host: string): KnownHost | undefined {
  const name = host.trim().toLowerCase().replace(/\.$/, '').replace(/^\[(.*)\]$/, '$1');
  for (const service of HOST_SERVICES) {
    const found = service.hosts.exec(name);
    if (found !== null) {
      return { service, region: found.groups?.region ?? found.groups?.regionLast };
    }
  }
  return undefined;
}

/** The service whose host an attribute of a resource is. */
export function serviceOfAttribute(type: string, attribute: string): KnownHost | undefined {
  const service = HOST_SERVICES.find(({ attributes }) => attributes?.some(each => each.type.test(type) && each.attribute.test(attribute)));
  return service && { service };
}

/** A literal address that is in nobody's private network. */
const PUBLIC_ADDRESS = /^(?!(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])|22[4-9]|2[3-5]\d)\.)\d{1,3}(\.\d{1,3}){3}$/;

/** Whether a text is an IPv4 address on the internet. */
export function isPublicAddress(host: string): boolean {
  return PUBLIC_ADDRESS.test(host);
}
