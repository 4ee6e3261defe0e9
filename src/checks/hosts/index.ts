export type { Address } from './addresses';
export { protocolOfJdbc } from './addresses';
export type { DialedHost } from './dialed';
export { dialedHosts, onePerKey } from './dialed';
export type { HostService, Protocol } from './host-service';
export { isPublicAddress, serviceOfHost } from './service-of';
