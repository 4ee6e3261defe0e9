import { readFileSync } from 'fs';
import { dirname, join } from 'path';
import { Token } from 'aws-cdk-lib';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { knownOrigin, KNOWN_PLUGINS, VENDOR_PLUGINS, vendorUrl } from '../plugins';
import type { LockedJar, Origin } from '../plugins';
import type { ICustomPlugin } from './custom-plugin-ref';

/** Options for a download. */
export interface PinnedArchiveOptions {
  /**
   * The SHA-256 checksum of the file, in hexadecimal. A download with a different checksum fails the synthesis.
   *
   * @default - read from the pin file of the repository; an unpinned download causes a warning, which includes the command to pin it
   */
  readonly sha256?: string;
}

/** Options for an object in Amazon S3. */
export interface BucketArchiveOptions {
  /**
   * The version ID of the object. Without it, a new object under the same key does not change the template, and MSK Connect keeps the old one.
   *
   * @default - the latest version at creation
   */
  readonly objectVersion?: string;
}

/** The result of `IConnectorPlugin.bind`: the contents of the plugin. */
export interface ConnectorPluginConfig {
  /**
   * The archives that contain the connector, which replace those of its definition. The archives that its secrets require are added.
   *
   * @default - the archives of the definition
   */
  readonly archives?: PluginArchive[];
  /**
   * Further archives for the plugin: transforms, converters, drivers.
   *
   * @default - none
   */
  readonly additionalArchives?: PluginArchive[];
  /**
   * An existing custom plugin. No archives can be added to it, so it must contain everything that the connector requires, including config providers.
   *
   * @default - a custom plugin is created from the archives, and shared by connectors with identical archives
   */
  readonly customPlugin?: ICustomPlugin;
}

/** The plugin of a connector: a `PluginArchive`, or a `ConnectorPlugin` of several archives or of an existing custom plugin. */
export interface IConnectorPlugin {
  /** Returns the contents of the plugin. */
  bind(): ConnectorPluginConfig;
}

/** What an extension's lock file says. */
interface ExtensionLock {
  readonly jar: { readonly file: string; readonly sha256: string };
  readonly dependencies: (LockedJar & { readonly onlyFor?: string[] })[];
}

/** They come with the library, so that one of each is enough for all connectors. */
const extensions = new Map<string, PluginArchive>();

/**
 * An archive with the code of a plugin: connectors, transforms, converters, config providers or drivers.
 *
 * Several archives are merged into one plugin. They are fetched at synthesis, verified by checksum, and cached.
 */
export class PluginArchive implements IConnectorPlugin {
  /**
   * A local JAR, ZIP or tar.gz file.
   *
   * @param path the path of the file
   */
  public static fromFile(path: string): PluginArchive {
    return new PluginArchive([{ kind: 'file', path }]);
  }

  /**
   * A local directory with JAR files.
   *
   * @param path the path of the directory
   */
  public static fromDirectory(path: string): PluginArchive {
    return new PluginArchive([{ kind: 'directory', path }]);
  }

  /**
   * A JAR, ZIP or tar.gz file by its URL.
   *
   * @param url the URL
   * @param options the checksum
   */
  public static fromUrl(url: string, options: PinnedArchiveOptions = {}): PluginArchive {
    return new PluginArchive([{ kind: 'url', url, sha256: options.sha256 }]);
  }

  /**
   * An artifact in a Maven repository: a complete archive, or a thin JAR.
   *
   * `cdk-msk-connect plugin pin --resolve` adds the JARs that a thin JAR requires to the pin file of the repository, and the plugin then contains all
   * of them.
   *
   * @param coordinates `group:artifact:version[:classifier][:type]`, such as `io.debezium:debezium-connector-postgres:3.6.1.Final:plugin:zip`
   * @param options the checksum
   */
  public static fromMaven(coordinates: string, options: PinnedArchiveOptions = {}): PluginArchive {
    return new PluginArchive([{ kind: 'maven', coordinates, sha256: options.sha256 }]);
  }

  /**
   * An existing object in Amazon S3. It cannot be merged with other archives or inspected at synthesis.
   *
   * @param bucket the bucket
   * @param key the object key; it must end in `.jar` or `.zip`
   * @param options the version
   */
  public static fromBucket(bucket: s3.IBucket, key: string, options: BucketArchiveOptions = {}): PluginArchive {
    return new PluginArchive([], { bucket, key, objectVersion: options.objectVersion });
  }

  /** An empty archive, for connectors that are included on the workers: MirrorMaker 2. */
  public static empty(): PluginArchive {
    return new PluginArchive([{ kind: 'empty' }]);
  }

  /** The pinned archive of a connector that this library knows; its newest version for that Kafka Connect, unless one is named. @internal */
  public static _known(id: string, version: string | undefined, kafkaConnectVersion: string): PluginArchive {
    const origin = knownOrigin(id, { version, kafkaConnectVersion: version === undefined ? kafkaConnectVersion : undefined });
    if (!origin) {
      const pinned = KNOWN_PLUGINS.filter(plugin => plugin.id === id).flatMap(plugin => plugin.files.map(file => file.version));
      throw new Error(`no checksum is pinned for version ${version ?? `any of ${id} on Kafka Connect ${kafkaConnectVersion}`} of ${id}; `
        + `pinned are ${pinned.join(', ')}; use one of them, or specify the archive with its checksum`);
    }
    return new PluginArchive([origin]);
  }

  /**
   * The archive that a maker publishes on a release page only. No checksum is pinned here, because none was measured by this library: the pin file
   * of the user's repository holds it.
   *
   * @internal
   */
  public static _vendor(id: string, version?: string): PluginArchive {
    const plugin = VENDOR_PLUGINS.find(candidate => candidate.id === id);
    const url = plugin && vendorUrl(plugin, version);
    if (url === undefined) {
      throw new Error(`the archive of ${plugin?.title ?? id} has no fixed URL${plugin ? `; get it from ${plugin.page}` : ''} `
        + 'and specify it with "archives", such as PluginArchive.fromFile or PluginArchive.fromUrl with its sha256');
    }
    return PluginArchive.fromUrl(url);
  }

  /** @internal */
  public static _fromExtension(lockFile: string, className?: string): PluginArchive {
    const id = JSON.stringify([lockFile, className]);
    const known = extensions.get(id) ?? PluginArchive.readExtension(lockFile, className);
    extensions.set(id, known);
    return known;
  }

  private static readExtension(lockFile: string, className: string | undefined): PluginArchive {
    const lock = JSON.parse(readFileSync(lockFile, 'utf-8')) as ExtensionLock;
    return new PluginArchive([
      { kind: 'file', path: join(dirname(lockFile), lock.jar.file), sha256: lock.jar.sha256 },
      {
        kind: 'jars',
        jars: lock.dependencies
          .filter(({ onlyFor }) => onlyFor === undefined || className === undefined || onlyFor.includes(className))
          .map(({ coordinates, size, sha256 }) => ({ coordinates, size, sha256 })),
      },
    ]);
  }

  /** @internal */
  private constructor(
    /** @internal */
    public readonly _origins: readonly Origin[],
    /** @internal */
    public readonly _location?: { readonly bucket: s3.IBucket; readonly key: string; readonly objectVersion?: string },
  ) {}

  public bind(): ConnectorPluginConfig {
    return { archives: [this] };
  }

  /** `JAR` or `ZIP`. @internal */
  public get _contentType(): string {
    return this._location && !Token.isUnresolved(this._location.key) && this._location.key.toLowerCase().endsWith('.jar') ? 'JAR' : 'ZIP';
  }
}
