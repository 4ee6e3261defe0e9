import { readFileSync } from 'fs';
import { dirname, join } from 'path';
import { Token } from 'aws-cdk-lib';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { knownOrigin, KNOWN_PLUGINS, VENDOR_PLUGINS, vendorUrl } from '../plugins';
import type { LockedJar, Origin } from '../plugins';
import type { ICustomPlugin } from './custom-plugin-ref';

/** How a download is pinned. */
export interface PinnedArchiveOptions {
  /**
   * The SHA-256 checksum of the file, in hexadecimal. A download that differs stops the synth.
   *
   * @default - taken from the pin file of the repository; a download that is pinned nowhere is a warning, which says the command that pins it
   */
  readonly sha256?: string;
}

/** An object in Amazon S3. */
export interface BucketArchiveOptions {
  /**
   * The version of the object. Without it, a new object under the same key changes nothing in the template, and MSK Connect keeps the old one.
   *
   * @default - the newest version at creation
   */
  readonly objectVersion?: string;
}

/** What the plugin of a connector is made of: the answer of `IConnectorPlugin.bind`. */
export interface ConnectorPluginConfig {
  /**
   * The archives that hold the connector, in place of those that its definition brings. What its secrets need is added.
   *
   * @default - the archives of the definition
   */
  readonly archives?: PluginArchive[];
  /**
   * Archives that go into the plugin besides: transforms, converters, drivers.
   *
   * @default - none
   */
  readonly additionalArchives?: PluginArchive[];
  /**
   * A custom plugin that exists already. It takes no further archive, so it must hold all that the connector needs, config providers too.
   *
   * @default - a custom plugin is made of the archives, and shared by connectors with equal ones
   */
  readonly customPlugin?: ICustomPlugin;
}

/** Where the plugin of a connector comes from: a `PluginArchive`, or what `ConnectorPlugin` makes of several archives or of a custom plugin. */
export interface IConnectorPlugin {
  /** Says what the plugin is made of. */
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
 * Where the code of a plugin comes from: connectors, transforms, converters, config providers and drivers.
 *
 * Several archives become one plugin. They are fetched at synth, verified by checksum, and cached.
 */
export class PluginArchive implements IConnectorPlugin {
  /**
   * A JAR, ZIP or tar.gz on this machine.
   *
   * @param path the file
   */
  public static fromFile(path: string): PluginArchive {
    return new PluginArchive([{ kind: 'file', path }]);
  }

  /**
   * A directory with JARs on this machine.
   *
   * @param path the directory
   */
  public static fromDirectory(path: string): PluginArchive {
    return new PluginArchive([{ kind: 'directory', path }]);
  }

  /**
   * A JAR, ZIP or tar.gz by its URL.
   *
   * @param url the address
   * @param options its checksum
   */
  public static fromUrl(url: string, options: PinnedArchiveOptions = {}): PluginArchive {
    return new PluginArchive([{ kind: 'url', url, sha256: options.sha256 }]);
  }

  /**
   * A file in a Maven repository: a ready archive, or a thin JAR.
   *
   * `cdk-msk-connect plugin pin --resolve` writes the JARs that a thin JAR needs into the pin file of the repository, and the plugin then holds them all.
   *
   * @param coordinates `group:artifact:version[:classifier][:type]`, such as `io.debezium:debezium-connector-postgres:3.6.1.Final:plugin:zip`
   * @param options its checksum
   */
  public static fromMaven(coordinates: string, options: PinnedArchiveOptions = {}): PluginArchive {
    return new PluginArchive([{ kind: 'maven', coordinates, sha256: options.sha256 }]);
  }

  /**
   * An object that is in Amazon S3 already. It cannot be merged with other archives, nor inspected at synth.
   *
   * @param bucket the bucket
   * @param key the key of the object; it ends in `.jar` or `.zip`
   * @param options its version
   */
  public static fromBucket(bucket: s3.IBucket, key: string, options: BucketArchiveOptions = {}): PluginArchive {
    return new PluginArchive([], { bucket, key, objectVersion: options.objectVersion });
  }

  /** An archive with nothing in it, for connectors that the worker has itself: MirrorMaker 2. */
  public static empty(): PluginArchive {
    return new PluginArchive([{ kind: 'empty' }]);
  }

  /** The pinned archive of a connector that this library knows; its newest version for that Kafka Connect, unless one is named. @internal */
  public static _known(id: string, version: string | undefined, kafkaConnectVersion: string): PluginArchive {
    const origin = knownOrigin(id, { version, kafkaConnectVersion: version === undefined ? kafkaConnectVersion : undefined });
    if (!origin) {
      const pinned = KNOWN_PLUGINS.filter(plugin => plugin.id === id).flatMap(plugin => plugin.files.map(file => file.version));
      throw new Error(`no checksum is pinned for version ${version ?? `any of ${id} on Kafka Connect ${kafkaConnectVersion}`} of ${id}; `
        + `pinned are ${pinned.join(', ')}; take one of them, or give the archive with its checksum`);
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
      throw new Error(`the archive of ${plugin?.title ?? id} has no fixed address${plugin ? `; get it from ${plugin.page}` : ''} `
        + 'and give it with "archives", such as PluginArchive.fromFile or PluginArchive.fromUrl with its sha256');
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
