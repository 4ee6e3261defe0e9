import type { Behaviour, Trouble } from './behaviour';
import { MemoryBehaviour } from './behaviour';
import { Metrics } from './metrics';
import { knownReferences, mustBe, refuseRestart, refuseUpdate } from './refusals';
import { runOf } from './run-of';
import { ApiError, errorLine, newId, newVersion, page, pick } from './state';
import type { ConnectorState, Faults, Json, LogLine } from './state';

const REGION = 'eu-central-1';
const ACCOUNT = '111122223333';
const SETTINGS = ['capacity', 'plugins', 'workerConfiguration'];

/** The operations of MSK Connect, over workers that a behaviour provides. */
export class KafkaConnectService {
  readonly connectors = new Map<string, ConnectorState>();
  readonly plugins = new Map<string, Json>();
  readonly workerConfigurations = new Map<string, Json>();
  readonly log: LogLine[] = [];
  readonly faults: Faults = {};
  readonly metrics = new Metrics();
  /** When secrets were rotated last, by ARN. */
  readonly rotations = new Map<string, number>();
  /** The time of the service; tests of what takes hours set it. */
  clock: () => number = Date.now;
  private readonly working = new Set<Promise<void>>();

  constructor(private readonly behaviour: Behaviour = new MemoryBehaviour()) {}

  /** Waits until nothing is under way. */
  async idle(): Promise<void> {
    while (this.working.size > 0) {
      await Promise.all(this.working);
    }
  }

  named(name: string): ConnectorState | undefined {
    return [...this.connectors.values()].find(({ input }) => input.connectorName === name);
  }

  CreateCustomPlugin(input: Json): Json {
    const customPluginArn = this.arn('custom-plugin', input.name);
    this.plugins.set(customPluginArn, input);
    return { customPluginArn, customPluginState: 'ACTIVE', name: input.name, revision: 1 };
  }

  CreateWorkerConfiguration(input: Json): Json {
    const workerConfigurationArn = this.arn('worker-configuration', input.name);
    this.workerConfigurations.set(workerConfigurationArn, input);
    return { workerConfigurationArn, name: input.name, workerConfigurationState: 'ACTIVE', latestRevision: { revision: 1 } };
  }

  DeleteCustomPlugin({ customPluginArn }: Json): Json {
    if ([...this.connectors.values()].some(({ input }) => input.plugins[0].customPlugin.customPluginArn === customPluginArn)) {
      throw new ApiError('BadRequestException', 'The custom plugin is in use.');
    }
    this.plugins.delete(customPluginArn);
    return { customPluginArn, customPluginState: 'DELETING' };
  }

  CreateConnector({ tags, ...input }: Json): Json {
    if (this.named(input.connectorName)) {
      throw new ApiError('ConflictException', 'A resource with this name already exists. Retry your request with another name.');
    }
    knownReferences(this, input);
    const arn = this.arn('connector', input.connectorName);
    const connector: ConnectorState = { arn, input, tags: { ...tags }, operations: [], creationTime: new Date(this.clock()).toISOString(), state: 'CREATING', version: newVersion() };
    this.connectors.set(arn, connector);
    this.work(async () => {
      const trouble = await this.attempt(connector, () => this.behaviour.start(runOf(this, connector)));
      connector.state = trouble === undefined ? 'RUNNING' : 'FAILED';
      if (trouble !== undefined && !this.faults.silent) {
        connector.stateDescription = { code: 'UnknownError.Unknown', message: 'There is an issue with the connector' };
      }
    });
    return { connectorArn: arn, connectorName: input.connectorName, connectorState: 'CREATING' };
  }

  DescribeConnector({ connectorArn }: Json): Json {
    const { input, arn, creationTime, state, version, stateDescription } = this.find(connectorArn);
    return { ...input, connectorArn: arn, connectorState: state, currentVersion: version, creationTime, stateDescription };
  }

  /** The pages are short, so that nobody forgets that there are more. */
  ListConnectors({ connectorNamePrefix = '', nextToken = '0' }: Json): Json {
    const all = [...this.connectors.values()].filter(({ input }) => input.connectorName.startsWith(connectorNamePrefix)).map(({ arn, input, state, version }) =>
      ({ connectorArn: arn, connectorName: input.connectorName, connectorState: state, currentVersion: version }));
    return page('connectors', all, nextToken);
  }

  ListConnectorOperations({ connectorArn, nextToken = '0' }: Json): Json {
    const all = this.find(connectorArn).operations.map(({ connectorOperationArn, connectorOperationType, connectorOperationState, creationTime, endTime }) =>
      ({ connectorOperationArn, connectorOperationType, connectorOperationState, creationTime, endTime }));
    return page('connectorOperations', all, nextToken);
  }

  DescribeConnectorOperation({ connectorOperationArn }: Json): Json {
    const operation = [...this.connectors.values()].flatMap(({ operations }) => operations).find(each => each.connectorOperationArn === connectorOperationArn);
    if (operation === undefined) {
      throw new ApiError('NotFoundException', `The operation ${connectorOperationArn} does not exist.`);
    }
    return operation;
  }

  ListTagsForResource({ resourceArn }: Json): Json {
    return { tags: { ...this.find(resourceArn).tags } };
  }

  TagResource({ resourceArn, tags }: Json): Json {
    Object.assign(this.find(resourceArn).tags, tags);
    return {};
  }

  UntagResource({ resourceArn, tagKeys }: Json): Json {
    const { tags } = this.find(resourceArn);
    (tagKeys as string[]).forEach((key) => {
      delete tags[key];
    });
    return {};
  }

  DeleteConnector({ connectorArn }: Json): Json {
    const connector = this.find(connectorArn);
    mustBe(connector, 'RUNNING', 'PAUSED', 'FAILED');
    connector.state = 'DELETING';
    this.work(async () => {
      await this.behaviour.stop(connector.input.connectorName);
      this.connectors.delete(connector.arn);
    });
    return { connectorArn, connectorState: 'DELETING' };
  }

  PauseConnector({ connectorArn }: Json): Json {
    return this.lifecycle(connectorArn, 'PAUSE', 'RUNNING', 'PAUSING', 'PAUSED', name => this.behaviour.pause(name));
  }

  ResumeConnector({ connectorArn }: Json): Json {
    return this.lifecycle(connectorArn, 'RESUME', 'PAUSED', 'RESUMING', 'RUNNING', name => this.behaviour.resume(name));
  }

  /** What restarted tasks come to is no part of the operation: it is complete when they were started. */
  RestartConnector({ connectorArn, onlyFailedTasks = false }: Json): Json {
    const connector = this.find(connectorArn);
    refuseRestart(connector, onlyFailedTasks);
    return this.lifecycle(connectorArn, 'RESTART', 'RUNNING', 'RESTARTING', 'RUNNING', async (name) => {
      await this.attempt(connector, () => this.behaviour.restart(name, onlyFailedTasks));
    });
  }

  UpdateConnector(request: Json): Json {
    const connector = this.find(request.connectorArn);
    const { connectorConfiguration, skipHealthValidation } = request;
    const settings = Object.fromEntries([...SETTINGS, 'useDefaultWorkerConfiguration'].filter(name => request[name] !== undefined).map(name => [name, request[name]]));
    refuseUpdate(connector, request, settings);
    knownReferences(this, request);
    const configured = connectorConfiguration !== undefined;
    const operation = this.begin(connector, configured ? 'UPDATE_CONNECTOR_CONFIGURATION' : 'UPDATE_WORKER_SETTING', configured
      ? { originConnectorConfiguration: connector.input.connectorConfiguration, targetConnectorConfiguration: connectorConfiguration }
      : { originWorkerSetting: pick(connector.input, SETTINGS), targetWorkerSetting: settings });
    const before = connector.state;
    connector.state = 'UPDATING';
    this.work(() => this.apply(connector, operation, configured ? { connectorConfiguration } : settings, before, skipHealthValidation === true));
    return { connectorArn: connector.arn, connectorState: 'UPDATING', connectorOperationArn: operation.connectorOperationArn };
  }

  /** Applies a change, and puts back what was there if the connector does not bear it. */
  private async apply(connector: ConnectorState, operation: Json, change: Json, before: string, unchecked: boolean): Promise<void> {
    operation.connectorOperationState = 'UPDATE_IN_PROGRESS';
    const old = { ...connector.input };
    const become = (input: Json): Promise<Trouble> => {
      Object.keys(connector.input).forEach(key => delete connector.input[key]);
      const { useDefaultWorkerConfiguration, ...rest } = input;
      Object.assign(connector.input, rest, useDefaultWorkerConfiguration ? { workerConfiguration: undefined } : {});
      return this.attempt(connector, () => {
        const onlyConfiguration = 'connectorConfiguration' in change;
        return onlyConfiguration ? this.behaviour.configure(runOf(this, connector)) : this.behaviour.replaceWorkers(runOf(this, connector));
      });
    };
    const trouble = await become({ ...old, ...change });
    if (trouble === undefined || unchecked) {
      operation.connectorOperationState = 'UPDATE_COMPLETE';
    } else {
      operation.connectorOperationState = 'ROLLBACK_IN_PROGRESS';
      await become(old);
      operation.connectorOperationState = this.faults.unhealthyEnd ?? 'ROLLBACK_COMPLETE';
      if (!this.faults.silent) {
        operation.errorInfo = { code: 'UnknownError.Unknown', message: 'The update failed and was rolled back' };
      }
    }
    connector.version = newVersion();
    operation.endTime = new Date(this.clock()).toISOString();
    connector.state = before;
  }

  private lifecycle(arn: string, type: string, from: string, during: string, to: string, act: (name: string) => Promise<void>): Json {
    const connector = this.find(arn);
    mustBe(connector, from);
    const operation = this.begin(connector, `${type}_CONNECTOR`, {});
    connector.state = during;
    this.work(async () => {
      await act(connector.input.connectorName);
      operation.connectorOperationState = `${type}_COMPLETE`;
      operation.endTime = new Date(this.clock()).toISOString();
      connector.state = to;
    });
    return { connectorArn: arn, connectorOperationArn: operation.connectorOperationArn };
  }

  private begin({ arn, operations }: ConnectorState, connectorOperationType: string, ends: Json): Json {
    const connectorOperationArn = `${arn.replace(':connector/', ':connector-operation/')}/${newId()}`;
    // two operations never begin in the same millisecond: one waits for the other
    const last = operations.length === 0 ? 0 : Date.parse(operations[0].creationTime);
    const creationTime = new Date(Math.max(this.clock(), last + 1)).toISOString();
    const operation = { connectorArn: arn, connectorOperationArn, connectorOperationType, connectorOperationState: 'PENDING', creationTime, ...structuredClone(ends) };
    operations.unshift(operation);
    return operation;
  }

  /** What goes wrong stands in the log of the workers, and nowhere else. */
  private async attempt({ input }: ConnectorState, act: () => Promise<Trouble>): Promise<Trouble> {
    const trouble = await act().catch((error: Error) => error.message);
    const target = input.logDelivery?.workerLogDelivery.cloudWatchLogs;
    if (trouble !== undefined && target?.enabled) {
      this.log.push(errorLine(input.connectorName, target.logGroup, trouble, this.clock()));
    }
    return trouble;
  }

  private find(arn: string): ConnectorState {
    const connector = this.connectors.get(arn);
    if (connector === undefined) {
      throw new ApiError('NotFoundException', `The connector ${arn} does not exist.`);
    }
    return connector;
  }

  private arn(kind: string, name: string): string {
    return `arn:aws:kafkaconnect:${REGION}:${ACCOUNT}:${kind}/${name}/${newId()}`;
  }

  private work(act: () => Promise<void>): void {
    const working: Promise<void> = act().finally(() => this.working.delete(working));
    this.working.add(working);
  }
}
