import { glueTableProblem, javaTimePatternProblem, jdbcUrlProblem, jodaProblem, jodaTimeZoneProblem, mongoDbUrlProblem, simpleDateFormatProblem, topicNameProblem, wrongBroker } from '../../../src/catalog';

/** A grammar: what we say of a value, and what values are made of. */
interface Grammar {
  readonly problem: (value: string) => string | undefined;
  /** Values that are right, into which pieces are put, and out of which characters are taken. */
  readonly seeds?: readonly string[];
  readonly pieces?: readonly string[];
  /** A value is one of each. */
  readonly parts?: ReadonlyArray<readonly string[]>;
}

// a number that is padded beside another breaks Java 17 itself
const LETTERS = [...'abcdefghijklmnoqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const DATES = { seeds: ['yyyy-MM-dd', '\'year\'=YYYY/\'month\'=MM/\'day\'=dd/\'hour\'=HH', 'yyyyMMddHHmmss', 'yyyy-MM-dd\'T\'HH:mm:ss.SSSXXX', 'dd MMM yyyy hh:mm a', 'EEE', 'd/M/yy'], pieces: [...LETTERS, '\'', '\'\'', 'XXXX', 'MMMM', '[', ']', '{', '#', '-', ' ', 'SSSSSSSSSS', 'VV', 'ä'] };
const HOSTS = ['db', 'db.example', '10.0.0.1', 'my-db_1'];
const PORTS = ['', '', ':5432', ':1', ':65535', ':0', ':65536', ':x', ':5432x', ':'];
const servers = (between: string) => [HOSTS, PORTS, ['', '', '', `${between}other`, `${between}other:3307`, `${between}other:y`]];

export const GRAMMARS: Readonly<Record<string, Grammar>> = {
  joda: { problem: jodaProblem, ...DATES },
  zone: { problem: jodaTimeZoneProblem, seeds: ['Europe/Berlin', 'UTC', 'GMT', '+01:00', '-0530', 'GMT+02:00', 'America/Argentina/Buenos_Aires', 'Etc/GMT+1', 'EST5EDT', 'Africa/Dar_es_Salaam', 'PST', 'IST', 'UTC+1', 'Z', '+10', 'utc'], pieces: ['/', '_', ':', '+', '-', '0', '1', '2', '3', '5', 'q', ' ', 'Z'] },
  simple: { problem: simpleDateFormatProblem, ...DATES },
  time: { problem: javaTimePatternProblem, ...DATES },
  topic: { problem: topicNameProblem, seeds: ['orders', 'shop.public.orders', 'a_b-c', '..', '.', 'x'.repeat(249)], pieces: ['.', '-', '_', ' ', '/', '*', 'é', 'A', '9', ',', ':', '$'] },
  brokers: { problem: value => wrongBroker(value), parts: [['', '', 'PLAINTEXT://', 'SASL_SSL://', '//', 'a/'], ...servers(','), ['', ',', ', ', ' ']] },
  glue: { problem: glueTableProblem, seeds: ['lake.orders', 'db_1.t_2', 'orders'], pieces: ['.', '_', '-', 'A', 'b', '1', ' ', '$'] },
  mongodb: {
    problem: mongoDbUrlProblem,
    parts: [['mongodb://', 'mongodb://', 'mongodb:/', 'mongo://'], ['', '', 'user:word@'], ...servers(','), ['', '/', '/shop'], ['', '', '?'], ['', 'retryWrites=false', 'readPreference=secondary', 'readPreference=any', 'maxPoolSize=10', 'maxPoolSize=many', 'x', 'x='],
      ['', '&tls=true', '&directConnection=true', '&authMechanism=SCRAM-SHA-256', '&authMechanism=NONE', '&w=majority', ';tlsInsecure=true'], ['', '', '&ssl=true', '&ssl=false', '&tlsAllowInvalidHostnames=true']],
  },
  postgresql: { problem: jdbcUrlProblem, parts: [['jdbc:postgresql://', 'jdbc:postgresql://', 'jdbc:postgres://', 'postgresql://', 'jdbc:pgsql://'], ...servers(','), ['', '/', '/shop'], ['', '?sslmode=require', '?a=b&c=d']] },
  mysql: { problem: jdbcUrlProblem, parts: [['jdbc:mysql://', 'jdbc:mysql://', 'jdbc:mysql:loadbalance://', 'jdbc:mysql:replication://', 'mysql://', 'jdbc:mysqlx://', 'jdbc:maria://'], ...servers(','), ['', '/', '/shop'], ['', '?useSSL=false']] },
  mariadb: { problem: jdbcUrlProblem, parts: [['jdbc:mariadb://', 'jdbc:mariadb://', 'jdbc:mariadb:sequential://', 'jdbc:mariadb:', 'mariadb://', 'jdbc:maria://'], ...servers(','), ['', '/', '/shop'], ['', '?sslMode=trust']] },
  sqlserver: { problem: jdbcUrlProblem, parts: [['jdbc:sqlserver://', 'jdbc:sqlserver://', 'jdbc:mssql://', 'jdbc:sqlserver:', 'sqlserver://'], HOSTS, ['', '', '\\main'], PORTS, ['', ';databaseName=shop', '/shop', ';encrypt=true;databaseName=shop', ';encrypt']] },
};

/** Values of each kind: the seeds, with pieces put in, and characters taken out. */
export function generated(count: number, seed = 20261130): Array<{ kind: string; value: string }> {
  let state = seed;
  const next = (below: number) => Math.floor((state = (state * 1103515245 + 12345) % 2147483648) / 2147483648 * below);
  const kinds = Object.keys(GRAMMARS);
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length];
    const { seeds = [], pieces = [], parts } = GRAMMARS[kind];
    if (parts !== undefined) {
      return { kind, value: parts.map(choices => choices[next(choices.length)]).join('') };
    }
    let value = seeds[next(seeds.length)];
    for (let edit = next(4); edit > 0; edit--) {
      const at = next(value.length + 1);
      value = next(3) === 0 ? value.slice(0, at) + value.slice(at + 1 + next(3)) : value.slice(0, at) + pieces[next(pieces.length)] + value.slice(at);
    }
    return { kind, value };
  });
}
