import type { Protocol } from '../checks';
import type { AwsCall, ServiceCall } from './aws-call';
import type { GivenRecords, RecordNeed } from './record-needs';

/** What the rest of the library looks up of a family of connectors. Data only: what is done with it stands in rules, presets and ends. */
export interface Family {
  /** The name of its folder. */
  readonly id: string;
  readonly title: string;
  /** The connectors by which it is known. */
  readonly connectors: readonly FamilyConnector[];
  /** Further classes that behave as these do, of which nothing else is known. */
  readonly others?: RegExp;
  /** The option of an address that is read when the configuration is validated, before references are resolved. */
  readonly earlyAddress?: string;
  /** Services of AWS that those of its connectors call of which no call is known, whatever their options are called. */
  readonly services?: readonly ServiceCall[];
  /** Kafka clients that its connectors open themselves. */
  readonly kafkaClients?: readonly OwnClient[];
  /** Options by which a source finds its position again. */
  readonly position?: readonly PositionOptions[];
  /** The names of the topics that its sources write, with options in braces; one for each entry of a list. Where further options change them, `common/written-topics.ts` asks the family. */
  readonly writes?: readonly string[];
  /** Its sources follow the log of a database. */
  readonly followsLog?: boolean;
  /** Its sources make their topics by a client of their own, so that nothing is missing where Kafka Connect makes none. */
  readonly createsOwnTopics?: boolean;
}

/** One connector class of a family. */
export interface FamilyConnector {
  readonly className: string;
  readonly kind: 'source' | 'sink';
  /** How messages name it. */
  readonly title: string;
  /** The archive that holds it, by its id among the known ones; absent where the worker has the class itself, or no archive is known. */
  readonly archive?: string;
  /** Names that the class has or had in other versions, with words for where it is the one above. */
  readonly otherNames?: readonly OtherName[];
  readonly licence: Licence;
  /** What a person asks who chooses a connector; absent where it was not looked up. */
  readonly traits?: ConnectorTraits;
  /** What it does in AWS with the execution role. */
  readonly awsCalls?: readonly AwsCall[];
  /** The option that names the Region, and what holds without it where that is a Region of the connector's own choice. */
  readonly region?: {
    readonly option: string;
    readonly byDefault?: string;
    /** Without it, its clients of AWS look for one in the environment. */
    readonly isNeeded?: true;
  };
  /** The option that lists tables, and what an entry is: `schema.table`. */
  readonly tables?: { readonly option: string; readonly entry: string };
  /** What it speaks with the host of `database.hostname`. */
  readonly databaseProtocol?: Protocol;
  /** The port that it dials where `database.port` is not set. */
  readonly databasePort?: string;
  /** Whether it runs one task only, and what becomes of a second: it fails the start, or idles. */
  readonly tasks?: 'one, or it fails' | 'one, others idle' | 'several';
  /** Further options than those of the family by which a source finds its position again. */
  readonly position?: readonly PositionOptions[];
  /** What the records of a source are. */
  readonly gives?: GivenRecords;
  /** Its records have no timestamp: the producer sets one after the transforms. */
  readonly recordsWithoutTime?: boolean;
  /** What a sink takes; other records fail its task. */
  readonly takes?: readonly RecordNeed[];
  /** It copies topics with their settings. */
  readonly copiesTopics?: boolean;
  /** The local part that stands at its other end in a rehearsal. */
  readonly end?: LocalEnd;
  /** Why there is no local part for it, where one was looked for. */
  readonly noEnd?: string;
  /** Options whose value it reads into something, where neither type nor name says what: a secret's stand-in must have that form. */
  readonly valueForms?: { readonly [option: string]: ValueForm };
  /** What it is given where nothing is to be dialled, so that it does not wait for a server when it is validated. */
  readonly impatient?: { readonly [option: string]: string };
}

/** What the text of a value is. */
export type ValueForm =
  | { readonly kind: 'jdbc-url' | 'mongodb-url' }
  /** RSA, in PKCS#8; encrypted where the other option is set. */
  | { readonly kind: 'private-key'; readonly passphrase?: string };

/** The license of a connector. Commercial ones require a license from the publisher. */
export type Licence = 'Apache License 2.0' | 'Confluent Community License' | 'commercial';

/** By what people choose a connector, in the words of the page of connectors. */
export interface ConnectorTraits {
  /** How often a record arrives, also after a failure. */
  readonly delivery: string;
  /** What becomes of a deletion: of a tombstone for a sink, of a deleted row for a source. */
  readonly deletes: string;
  /** Whether records carry schemas, or must. */
  readonly schemas: string;
  /** What is paid besides the workers. */
  readonly cost: string;
  /** The factory of its preset, if it has one: `S3Sink.aiven`. */
  readonly preset?: string;
  /** The page that tells more, in `docs`, with its section. */
  readonly page?: string;
  /** Records at which its task ends for good, whatever its error settings are, and what prevents that. */
  readonly poison?: string;
}

/** The local parts of a rehearsal. */
export type LocalEnd =
  | 'event-bus' | 'file-sink' | 'file-source' | 'http-server' | 'iceberg-tables' | 'jdbc-sink' | 'jdbc-source' | 'mongodb' | 'mysql-source' | 'opensearch' | 'other-cluster'
  | 'postgres-source' | 's3-aiven' | 's3-confluent';

export interface OtherName {
  readonly className: string;
  /** `the class has this name in 4.x`: a message says so before the name of today. */
  readonly since: string;
}

/** A Kafka client that a connector opens itself, for which MSK Connect sets nothing. */
export interface OwnClient {
  /** What stands before its keys, with the final dot. */
  readonly prefix: string;
  /** The key of its bootstrap servers. */
  readonly servers: string;
  /** Other prefixes by which the same settings can be given. */
  readonly also: readonly string[];
  /** Only the names of its options speak for it. */
  readonly isGuessed?: true;
}

/** Options of which the stored position is for one value alone. */
export interface PositionOptions {
  readonly options: readonly string[];
  /** Why a position is of no use with another value. */
  readonly reason: string;
}
