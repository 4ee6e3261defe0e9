const NUMBERS = /^(maxpoolsize|minpoolsize|maxidletimems|maxlifetimems|maxconnecting|waitqueuetimeoutms|connecttimeoutms|sockettimeoutms|localthresholdms|heartbeatfrequencyms|serverselectiontimeoutms|zlibcompressionlevel|srvmaxhosts)$/;
const SWITCH = new Map([['true', true], ['yes', true], ['false', false], ['no', false]]);
const READ_PREFERENCES = ['primary', 'primarypreferred', 'secondary', 'secondarypreferred', 'nearest'];
const MECHANISMS = ['GSSAPI', 'PLAIN', 'MONGODB-X509', 'MONGODB-CR', 'SCRAM-SHA-1', 'SCRAM-SHA-256', 'MONGODB-AWS', 'MONGODB-OIDC'];

/**
 * What the Java driver of MongoDB refuses of a connection string, in words; undefined where it takes it.
 *
 * User and password, and the host of `mongodb+srv`, are not judged here.
 */
export function mongoDbUrlProblem(url: string): string | undefined {
  const scheme = /^mongodb(\+srv)?:\/\//.exec(url)?.[0];
  if (scheme === undefined) {
    return 'must begin with mongodb:// or mongodb+srv://';
  }
  const rest = url.slice(scheme.length);
  const slash = rest.indexOf('/');
  const servers = slash < 0 ? rest : rest.slice(0, slash);
  if (slash < 0 && rest.includes('?')) {
    return 'must have a slash before the question mark: host:port/?name=value';
  }
  const hosts = servers.slice(servers.lastIndexOf('@') + 1).split(',');
  const query = slash < 0 ? '' : /\?(.*)$/s.exec(rest.slice(slash))?.[1] ?? '';
  return hosts.map(hostProblem).find(problem => problem !== undefined) ?? optionsProblem(query, { hosts: hosts.length, isSrv: scheme.includes('srv'), hasUser: servers.includes('@') });
}

function hostProblem(host: string): string | undefined {
  if (host === '') {
    return 'must not have an empty host';
  }
  if (host.startsWith('[')) {
    const behind = /\](?::(.*))?$/.exec(host);
    return behind === null ? 'must close the bracket of an address' : isPort(behind[1]) ? undefined : `must have a port from 1 to 65535 behind the bracket, got '${behind[1]}'`;
  }
  const [, port] = host.split(':');
  return host.split(':').length > 2 ? `must have one colon between host and port, got '${host}'` : isPort(port) ? undefined : `must have a port from 1 to 65535 after the colon, got '${port}'`;
}

function isPort(port: string | undefined): boolean {
  return port === undefined || (/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) <= 65535);
}

interface Around {
  readonly hosts: number;
  readonly isSrv: boolean;
  readonly hasUser: boolean;
}

function optionsProblem(query: string, around: Around): string | undefined {
  const pairs = query.split(/[&;]/).filter(pair => pair !== '').map(pair => pair.split(/=(.*)/s));
  const without = pairs.find(([, value]) => value === undefined);
  if (without !== undefined) {
    return `must have a value for each option, but '${without[0]}' has none`;
  }
  const values = new Map(pairs.map(([name, value]) => [name.toLowerCase(), decoded(value)]));
  const number = [...values].find(([name, value]) => NUMBERS.test(name) && !/^[+-]?\d+$/.test(value));
  if (number !== undefined) {
    return `must have a whole number for ${number[0]}`;
  }
  const preference = values.get('readpreference');
  if (preference !== undefined && !READ_PREFERENCES.includes(preference.toLowerCase())) {
    return `must have a read preference of ${READ_PREFERENCES.join(', ')}`;
  }
  const mechanism = values.get('authmechanism');
  if (mechanism !== undefined && !MECHANISMS.includes(mechanism)) {
    return `must have an authMechanism of ${MECHANISMS.join(', ')}`;
  }
  if (mechanism !== undefined && !around.hasUser && !/^MONGODB-(X509|AWS|OIDC)$/.test(mechanism)) {
    return `must have a user, because authMechanism is ${mechanism}`;
  }
  return togetherProblem(values, around);
}

function togetherProblem(values: ReadonlyMap<string, string>, { hosts, isSrv }: Around): string | undefined {
  const [tls, ssl] = ['tls', 'ssl'].map(name => SWITCH.get(values.get(name)?.toLowerCase() ?? ''));
  if (tls !== undefined && ssl !== undefined && tls !== ssl) {
    return 'must have the same value for tls and ssl';
  }
  if (values.get('directconnection')?.toLowerCase() === 'true' && (hosts > 1 || isSrv)) {
    return `must not have directConnection=true with ${isSrv ? 'mongodb+srv://' : 'several hosts'}`;
  }
  return values.has('tlsinsecure') && values.has('tlsallowinvalidhostnames') ? 'must have one of tlsInsecure and tlsAllowInvalidHostnames' : undefined;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '));
  } catch {
    return value;
  }
}
