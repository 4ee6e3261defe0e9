import type { Chain, ConnectorOptions, ConverterUsed, NamedStep, RecordTypes, Side } from '../../../catalog';
import { readBack } from '../../../catalog';
import type { OptionViolation } from '../../../checks';
import { optionsOf } from '../../../checks';
import type { FleetRule, Violation } from '../../../model';
import { findings } from '../../../model';
import { misfitOf } from '../../common/misfit';
import { unmetNeeds } from '../../common/unmet-needs';
import { chainOf } from '../../records';
import { topicPairs } from '../topic-pairs';
import type { Pair } from './pairs';

export const recordsAcrossTopics: FleetRule = {
  id: 'MC-PIPE-014',
  title: 'a sink supports the records that its source writes',
  severity: 'error',
  why: 'The source determines the records of a topic: change event envelopes or rows, with or without a schema. The transforms of the sink, and the sink itself, fail at records that they do not support, or ignore them.',
  fix: 'change the transforms of the source or of the sink, so that the sink supports the records of the source',
  source: 'https://kafka.apache.org/37/documentation.html#connect_transforms',
  check: deployments => findings(topicPairs(deployments).flatMap(pair => check(pair).map(violation => ({ ...violation, at: pair.sink })))),
};

function check({ source, sink }: Pair): Violation[] {
  const [from, into] = [optionsOf(source), optionsOf(sink)];
  if (from === undefined || into === undefined) {
    return [];
  }
  const written = chainOf(from).end;
  const read = (side: Side) => {
    const [writer, reader] = [converterUsed(from, side), converterUsed(into, side)];
    return writer === undefined || reader === undefined ? {} : readBack(written[side], writer, reader);
  };
  const start: RecordTypes = { key: read('key'), value: read('value') };
  const known = said(into, chainOf(into), true);
  return said(into, into.chain(start), false).filter(({ key }) => !known.some(other => other.key === key)).map(violation => ({
    ...violation, message: `${violation.key} ${violation.message} (records of ${source.name})`,
  }));
}

function converterUsed(connector: ConnectorOptions, side: Side): ConverterUsed | undefined {
  const className = connector.converter(side);
  return className === undefined ? undefined : { className, schemasEnabled: connector.schemasEnabled(side) };
}

/** What is wrong for certain; transforms that do nothing where their options say that they should do more than unwrap. */
function said(connector: ConnectorOptions, chain: Chain<NamedStep>, isAlone: boolean): OptionViolation[] {
  const misfits = chain.links.filter(({ misfit }) => isAlone || misfit?.certain === true).flatMap(misfitOf);
  const idle = chain.links.filter(({ step, idle: reason }) => reason !== undefined && (isAlone || WITH_A_PURPOSE.some(step.has)))
    .map(({ step, idle: reason }): OptionViolation => ({ key: `transforms.${step.alias}.type`, message: reason!, severity: 'warning' }));
  return [...misfits, ...idle, ...unmetNeeds(connector, chain.end)];
}

/** A second unwrapping is of no harm, unless somebody counts on what it adds. */
const WITH_A_PURPOSE = ['add.fields', 'add.headers', 'route.by.field', 'table.field.event.id', 'table.field.event.key', 'route.topic.replacement'];
