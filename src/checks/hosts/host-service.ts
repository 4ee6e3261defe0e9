/** What is known of a service by the names of its hosts. Absent: nothing is known of it. */
export interface HostService {
  readonly id: string;
  /** How findings name it. */
  readonly title: string;
  /** What its host names look like; the Region, where they hold it, is the group of that name. */
  readonly hosts: RegExp;
  /** Attributes of CloudFormation resources that are its host names or addresses. */
  readonly attributes?: ReadonlyArray<{ readonly type: RegExp; readonly attribute: RegExp }>;
  /** The protocols that it speaks. */
  readonly speaks: readonly Protocol[];
  /** The ports on which it listens, where nobody can choose others. */
  readonly ports?: readonly string[];
  /** Its certificates come from an authority that is not in the default trust store of Java. */
  readonly ownAuthority?: true;
  /** It refuses clients without TLS, whatever is configured. */
  readonly tlsOnly?: true;
  /** It accepts requests that are signed with IAM credentials only, whatever is configured. */
  readonly signedOnly?: true;
  /** How its Kafka brokers make each client log in, where that is none of the ways that MSK Connect has. */
  readonly brokersLogin?: string;
  /** It accepts no writes. */
  readonly readOnly?: true;
  /** It gives no client the log of the database. */
  readonly noReplication?: true;
  /** It is on the internet; without a private endpoint of its own, workers reach it through a NAT gateway. */
  readonly onInternet?: true;
  /** It is the machine that dials, which is a worker of the service. */
  readonly thisMachine?: true;
}

/** What a client and a server speak: of databases as `jdbc:` addresses name it. */
export type Protocol = 'postgresql' | 'mysql' | 'mariadb' | 'sqlserver' | 'oracle' | 'db2' | 'redshift' | 'snowflake' | 'clickhouse' | 'mongodb' | 'kafka' | 'http';
