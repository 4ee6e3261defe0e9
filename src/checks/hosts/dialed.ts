import type { ConnectorDeployment, Text } from '../../model';
import { remembered, rememberedText } from '../../model';
import { addressesIn, holdsHosts } from './addresses';
import type { Address } from './addresses';
import { serviceOfAttribute, serviceOfHost } from './service-of';
import type { KnownHost } from './service-of';

/** A host that an option names, with what is known of it. */
export interface DialedHost extends Address, Partial<KnownHost> {
  readonly key: string;
}

/** The options of other parts, whose addresses nobody dials: names of schemas, values to insert. */
const NOT_DIALED = /^(transforms|predicates)\.|non.?proxy|\.(query|statement)(\.|$)|schema\.name/i;

const isDialed = rememberedText(key => !NOT_DIALED.test(key));

/** What holds the place of a reference in a text. A character that no address has. */
const MARK = /\uE000(\d+)\uE001/;

/** The address of an attribute of a resource of Terraform: the type is its first word. */
export const OF_TERRAFORM = /^(?:module\.[\w[\]"-]+\.)*(?:data\.)?(aws_\w+)\.[\w-]+(?:\[[^\]]*\])?\.(\w+)$/;

/** All hosts that the configuration of a connector names, in any form of address. */
export const dialedHosts = remembered((deployment: ConnectorDeployment): DialedHost[] =>
  [...deployment.configuration ?? []].filter(([key, value]) => isDialed(key) && !value.isNull)
    .flatMap(([key, value]) => addressesOf(key)(marked(value)).map(address => ({
      key, ...address, host: address.host.replace(MARK, (_, index) => `<${referenceAt(value, index as string)}>`), ...known(address.host, value, deployment),
    }))));

/** Connectors have most values of their options in common. */
const addressesOf = rememberedText((key) => {
  const within = rememberedText(value => addressesIn(key, value));
  return (value: string) => holdsHosts(key) || value.includes(':') ? within(value) : NONE;
});

const NONE: readonly Address[] = [];

/** One host for each option: of several with one fault, the last. */
export function onePerKey<T extends DialedHost>(hosts: readonly T[]): T[] {
  return [...new Map(hosts.map(each => [each.key, each])).values()];
}

/** The text with references as marks, and what config providers fill in as an `x`. */
function marked({ parts, literal }: Text): string {
  return literal?.includes('${') === false ? literal : parts.map((part, index) => typeof part === 'string' ? part : `\uE000${index}\uE001`).join('').replace(/\$\{[^{}]*\}/g, 'x');
}

function known(host: string, value: Text, { referredTypes }: ConnectorDeployment): KnownHost | undefined {
  const index = MARK.exec(host)?.[1];
  if (index === undefined) {
    return serviceOfHost(host);
  }
  const reference = referenceAt(value, index);
  const [, resource, output] = OF_TERRAFORM.exec(reference) ?? [];
  if (resource !== undefined) {
    return serviceOfAttribute(resource, output);
  }
  const [id, attribute] = reference.split(/\.(.*)/s);
  const type = referredTypes?.get(id);
  return type === undefined || attribute === undefined ? undefined : serviceOfAttribute(type, attribute);
}

function referenceAt({ parts }: Text, index: string): string {
  const part = parts[Number(index)];
  return typeof part === 'string' ? part : part.ref;
}
