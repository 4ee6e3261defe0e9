import type { Family, FamilyConnector } from './family';
import { FAMILIES } from './registry';

interface Entry { readonly family: Family; readonly connector: FamilyConnector }

const ENTRIES = FAMILIES.flatMap(family => family.connectors.map((connector): Entry => ({ family, connector })));
const BY_CLASS = new Map(ENTRIES.map(entry => [entry.connector.className, entry]));
const BY_OTHER_NAME = new Map(ENTRIES.flatMap(entry => (entry.connector.otherNames ?? []).map(name => [name.className, entry] as const)));

/** The family of a connector class, by its name; `undefined` where none is known. */
export function familyOf(className: string | undefined): Family | undefined {
  return className === undefined ? undefined
    : (BY_CLASS.get(className) ?? BY_OTHER_NAME.get(className))?.family ?? FAMILIES.find(({ others }) => others?.test(className));
}

/** What is known of one connector class. */
export function connectorOf(className: string | undefined): FamilyConnector | undefined {
  return className === undefined ? undefined : BY_CLASS.get(className)?.connector;
}

/** The connector whose class has or had this name in other versions, with words for it. */
export function otherNameOf(className: string): { readonly connector: FamilyConnector; readonly since: string } | undefined {
  const connector = BY_OTHER_NAME.get(className)?.connector;
  const since = connector?.otherNames?.find(name => name.className === className)?.since;
  return connector && since !== undefined ? { connector, since } : undefined;
}

/** The connector classes in a known archive. */
export function classesIn(archive: string): string[] {
  return ENTRIES.filter(({ connector }) => connector.archive === archive).map(({ connector }) => connector.className);
}
