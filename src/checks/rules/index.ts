// Generated from the files of this folder by tools/rules/registry.ts: one rule, one file.
import { clientAuthentication } from './authentication/client-authentication';
import { iamNeedsTls } from './authentication/iam-needs-tls';
import { bootstrapPort } from './bootstrap/port';
import { bootstrapServers } from './bootstrap/servers';
import { mcuCount } from './capacity/mcu-count';
import { oneCapacityMode } from './capacity/one-mode';
import { scalingThresholds } from './capacity/scaling-thresholds';
import { taskCap } from './capacity/task-cap';
import { workerBounds } from './capacity/worker-bounds';
import { workerCount } from './capacity/worker-count';
import { bootstrapPath } from './cluster/bootstrap-path';
import { connectorClass } from './configuration/connector-class';
import { logDestination } from './logs/destination';
import { logTarget } from './logs/target';
import { connectorName } from './naming/connector-name';
import { ownOffsetTopic } from './offsets/offset-topic';
import { onePlugin } from './plugin/one-plugin';
import { cutSecretPath } from './secrets/cut-path';
import { literalSecret } from './secrets/literal-secret';
import { literalSecretProperty } from './secrets/literal-secret-property';
import { undeclaredProvider } from './secrets/undeclared-provider';
import { knownVersion } from './version/known-version';
import { workerClientProperties } from './worker/client-properties';
import { workerConverters } from './worker/converters';
import { forbiddenWorkerProperties } from './worker/forbidden-properties';
import { workerConfigurationText } from './worker/unreadable';
import type { FleetRule, Rule } from '../rule';

export {
  clientAuthentication as MC_AUTH_001,
  iamNeedsTls as MC_AUTH_002,
  bootstrapServers as MC_BOOT_001,
  bootstrapPort as MC_BOOT_002,
  mcuCount as MC_CAP_001,
  workerCount as MC_CAP_002,
  oneCapacityMode as MC_CAP_003,
  taskCap as MC_CAP_004,
  workerBounds as MC_CAP_005,
  scalingThresholds as MC_CAP_006,
  connectorClass as MC_CFG_001,
  bootstrapPath as MC_CLU_001,
  logTarget as MC_LOG_001,
  logDestination as MC_LOG_002,
  connectorName as MC_NAME_001,
  ownOffsetTopic as MC_OFF_001,
  onePlugin as MC_PLUG_001,
  literalSecretProperty as MC_SEC_001,
  literalSecret as MC_SEC_002,
  undeclaredProvider as MC_SEC_003,
  cutSecretPath as MC_SEC_004,
  knownVersion as MC_VER_001,
  workerConverters as MC_WRK_001,
  forbiddenWorkerProperties as MC_WRK_002,
  workerClientProperties as MC_WRK_003,
  workerConfigurationText as MC_WRK_004,
};

/** The rules over one connector. */
export const RULES: readonly Rule[] = [
  clientAuthentication,
  iamNeedsTls,
  bootstrapServers,
  bootstrapPort,
  mcuCount,
  workerCount,
  oneCapacityMode,
  taskCap,
  workerBounds,
  scalingThresholds,
  connectorClass,
  bootstrapPath,
  logTarget,
  logDestination,
  connectorName,
  ownOffsetTopic,
  onePlugin,
  literalSecretProperty,
  literalSecret,
  undeclaredProvider,
  cutSecretPath,
  knownVersion,
  workerConverters,
  forbiddenWorkerProperties,
  workerClientProperties,
  workerConfigurationText,
];

/** The rules over several connectors. */
export const FLEET_RULES: readonly FleetRule[] = [
];
