import { createRequire } from 'module';
import { inPackage } from '../../platform';
import type { DeployFunction } from './deploy-functions';

interface Login {
  readonly username: string;
  readonly password: string;
}

interface Server {
  readonly host: string;
  readonly port: number;
  readonly database?: string;
}

/** What the bundle of the function exports beside its handler. */
interface Bundle {
  prepareLocally(server: Server, properties: unknown, admin: Login, login: Login): Promise<void>;
}

/** Who prepares: as the administrators of Amazon RDS, no superuser. */
export const ADMIN: Login = { username: 'rehearsal_admin', password: 'rehearsal' };

/** The preparation of the database that a connector follows, if the templates have one. */
export function preparationFor(config: { readonly [key: string]: string }, functions: readonly DeployFunction[]): DeployFunction | undefined {
  const preparations = functions.filter(({ code }) => code === 'database');
  return preparations.find(({ properties }) => properties.Publication !== undefined && properties.Publication === config['publication.name'])
    ?? preparations.find(({ properties }) => properties.Publication === undefined && sameTables(properties.Tables, config['table.include.list']));
}

function sameTables(tables: unknown, list: string | undefined): boolean {
  return Array.isArray(tables) && tables.join() === (list ?? '').split(',').map(entry => entry.trim()).join();
}

/** Runs the very preparation of the deploy, and answers with the login of the connector. */
export async function runPreparation({ id, properties }: DeployFunction, server: Server): Promise<Login> {
  const login: Login = { username: String(properties.Publication ?? 'cdc'), password: 'rehearsal-connector' };
  const { prepareLocally } = createRequire(__filename)(inPackage('lib', 'handlers', 'database')) as Bundle;
  try {
    await prepareLocally(server, properties, ADMIN, login);
  } catch (error) {
    throw new Error(`the preparation of the database (${id}) failed: ${(error as Error).message}`);
  }
  return login;
}
