import type { QueryStringProps } from 'aws-cdk-lib/aws-logs';

/**
 * A line of a worker at the level ERROR: `[worker-…] [2026-11-21 12:00:00,000] ERROR [shop|task-0] …`. The phrase tells the level from the
 * word in a message.
 */
export const ERROR_PHRASE = '] ERROR ';

interface LogQuery extends QueryStringProps {
  /** The id in the tree. */
  readonly id: string;
  /** The name in the console. */
  readonly title: string;
}

export const ERRORS: LogQuery = {
  id: 'Errors',
  title: 'errors',
  fields: ['@timestamp', '@message'],
  filterStatements: [`@message like '${ERROR_PHRASE}'`],
  sort: '@timestamp desc',
  limit: 200,
};

/** Queries of CloudWatch Logs Insights that find what went wrong. */
export const LOG_QUERIES: readonly LogQuery[] = [
  ERRORS,
  {
    id: 'FailedTasks',
    title: 'failed tasks with their cause',
    fields: ['@timestamp', '@message'],
    filterStatements: ['@message like /Task threw an uncaught|Task is being killed|Caused by:/'],
    sort: '@timestamp desc',
    limit: 100,
  },
  {
    id: 'Rebalances',
    title: 'rebalances',
    filterStatements: ['@message like /(?i)rebalanc|revoking previously assigned|sending LeaveGroup/'],
    statsStatements: ['count(*) as lines by bin(5m)'],
  },
  {
    id: 'ErrorsByException',
    title: 'errors by exception',
    parseStatements: ['@message /(?<exception>[A-Za-z0-9_.]+(Exception|Error))/'],
    filterStatements: ['ispresent(exception)'],
    statsStatements: ['count(*) as lines, latest(@timestamp) as last by exception'],
    sort: 'lines desc',
  },
];
