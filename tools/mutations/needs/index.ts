import type { TemplateJson } from '../template';
import { functionNeeds } from './functions';
import { mirrorNeeds } from './mirror';
import { unmet } from './need';
import { outOfOrder } from './order';
import { unreached } from './reach';
import { serviceNeeds } from './services';

/**
 * What a template lacks that no rule is about: functions and services beside the connectors, the second cluster of MirrorMaker 2,
 * the order of creation. Each in words.
 */
export function lacking(template: TemplateJson): string[] {
  const needs = [...functionNeeds(template), ...serviceNeeds(template), ...mirrorNeeds(template)];
  return [...unmet(template, needs), ...unreached(template), ...outOfOrder(template)];
}
