import type { Answer, Json } from './answer';
import { fitsBehind } from './compatibility';

interface Registered {
  readonly id: number;
  readonly version: number;
  readonly schema: string;
  readonly schemaType?: string;
}

/**
 * The schema registry of Confluent, as far as its converters call it.
 *
 * @see https://docs.confluent.io/platform/current/schema-registry/develop/api.html
 */
export class ConfluentRegistry {
  private readonly ids: string[] = [];
  private readonly subjects = new Map<string, Registered[]>();

  answer(method: string, path: string, request: Json): Answer {
    const [, first, second, third] = path.split('?')[0].split('/').map(decodeURIComponent);
    if (method === 'GET' && first === 'schemas' && second === 'ids') {
      return this.byId(Number(third));
    }
    if (method === 'GET' && first === 'schemas' && second === 'types') {
      return { status: 200, body: ['AVRO', 'JSON', 'PROTOBUF'] };
    }
    if (method === 'GET' && (first === 'config' || first === 'mode')) {
      return { status: 200, body: first === 'config' ? { compatibilityLevel: 'BACKWARD' } : { mode: 'READWRITE' } };
    }
    if (method === 'POST' && first === 'subjects') {
      return third === 'versions' ? this.register(second, request) : this.lookUp(second, request);
    }
    return refusal(404, 404, `the stand-in for the registry does not support ${method} ${path}`);
  }

  /** The subjects, such as `shop.public.orders-value`. */
  get names(): string[] {
    return [...this.subjects.keys()];
  }

  private byId(id: number): Answer {
    const found = [...this.subjects.values()].flat().find(each => each.id === id);
    return found === undefined ? refusal(404, 40403, `Schema ${id} not found`) : { status: 200, body: { schema: found.schema, schemaType: found.schemaType } };
  }

  private register(subject: string, { schema, schemaType }: Json): Answer {
    const versions = this.subjects.get(subject) ?? [];
    const there = versions.find(each => each.schema === schema);
    if (there !== undefined) {
      return { status: 200, body: { id: there.id } };
    }
    if (!fitsBehind('BACKWARD', versions.map(each => each.schema), schema)) {
      return refusal(409, 409, `Schema being registered is incompatible with an earlier schema for subject "${subject}"`);
    }
    const id = this.idOf(`${schemaType ?? 'AVRO'} ${schema}`);
    this.subjects.set(subject, [...versions, { id, version: versions.length + 1, schema, schemaType }]);
    return { status: 200, body: { id } };
  }

  private lookUp(subject: string, { schema }: Json): Answer {
    const versions = this.subjects.get(subject);
    const found = versions?.find(each => each.schema === schema);
    return versions === undefined ? refusal(404, 40401, `Subject '${subject}' not found.`)
      : found === undefined ? refusal(404, 40403, 'Schema not found') : { status: 200, body: { subject, ...found } };
  }

  /** One id for a schema, whatever its subjects. */
  private idOf(identity: string): number {
    const index = this.ids.indexOf(identity);
    return index < 0 ? this.ids.push(identity) : index + 1;
  }
}

function refusal(status: number, code: number, message: string): Answer {
  return { status, body: { error_code: code, message } };
}
