import { KNOWN_PLUGINS } from '../../plugins';

/** The version that a connector gets: the one asked for, or the newest pinned one that the Kafka Connect version runs. */
export function chosenVersion(pluginId: string, asked: string | undefined, kafkaConnectVersion: string): string {
  const files = KNOWN_PLUGINS.find(plugin => plugin.id === pluginId)?.files ?? [];
  return asked ?? (files.find(file => file.kafkaConnect.includes(kafkaConnectVersion)) ?? files[0]).version;
}

/** Whether a version is at least another, by its first two numbers. */
export function isAtLeast(version: string, major: number, minor: number): boolean {
  const [ownMajor, ownMinor] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
