import { randomUUID } from 'crypto';
import { fitsBehind } from './compatibility';
import type { Answer, Json } from './answer';

interface Version {
  readonly id: string;
  readonly number: number;
  readonly definition: string;
  readonly status: 'AVAILABLE' | 'FAILURE';
}

interface Schema {
  readonly arn: string;
  readonly format: string;
  readonly compatibility: string;
  readonly versions: Version[];
}

/**
 * The schema registry of AWS Glue, as far as its converters call it: schemas by registry and name, versions by id. Any registry is taken to exist.
 *
 * The converters tell a missing schema from a missing version by the words of the message.
 *
 * @see https://docs.aws.amazon.com/glue/latest/webapi/API_GetSchemaByDefinition.html
 */
export class GlueRegistry {
  private readonly schemas = new Map<string, Schema>();

  /** Answers a request by its target, such as `AWSGlue.GetSchemaVersion`. */
  answer(target: string, request: Json): Answer {
    switch (target.split('.')[1]) {
      case 'GetSchemaByDefinition': return this.byDefinition(request);
      case 'CreateSchema': return this.create(request);
      case 'RegisterSchemaVersion': return this.register(request);
      case 'GetSchemaVersion': return this.version(request);
      case 'PutSchemaVersionMetadata': return { status: 200, body: { SchemaVersionId: request.SchemaVersionId } };
      default: return refusal('UnknownOperationException', `the stand-in for AWS Glue does not support ${target}`);
    }
  }

  /** The names of all schemas, each with its registry: `shop-values/shop.public.orders`. */
  get names(): string[] {
    return [...this.schemas.keys()];
  }

  private byDefinition({ SchemaId, SchemaDefinition }: Json): Answer {
    const schema = this.schemas.get(nameOf(SchemaId));
    if (schema === undefined) {
      return refusal('EntityNotFoundException', 'Schema is not found.');
    }
    const version = schema.versions.find(({ definition }) => sameDefinition(definition, SchemaDefinition));
    return version === undefined ? refusal('EntityNotFoundException', 'Schema version is not found.') : described(schema, version);
  }

  private create({ RegistryId, SchemaName, SchemaDefinition, DataFormat, Compatibility = 'NONE' }: Json): Answer {
    const name = nameOf({ RegistryName: RegistryId?.RegistryName, SchemaName });
    if (this.schemas.has(name)) {
      return refusal('AlreadyExistsException', `Schema already exists: ${name}`);
    }
    const version: Version = { id: randomUUID(), number: 1, definition: SchemaDefinition, status: 'AVAILABLE' };
    const schema: Schema = { arn: `arn:aws:glue:us-east-1:000000000000:schema/${name}`, format: DataFormat, compatibility: Compatibility, versions: [version] };
    this.schemas.set(name, schema);
    return { status: 200, body: { SchemaArn: schema.arn, SchemaName, SchemaVersionId: version.id, SchemaVersionStatus: 'AVAILABLE', LatestSchemaVersion: 1, DataFormat } };
  }

  private register({ SchemaId, SchemaDefinition }: Json): Answer {
    const schema = this.schemas.get(nameOf(SchemaId));
    if (schema === undefined) {
      return refusal('EntityNotFoundException', 'Schema is not found.');
    }
    const available = schema.versions.filter(each => each.status === 'AVAILABLE').map(({ definition }) => definition);
    const status = fitsBehind(schema.compatibility, available, SchemaDefinition) ? 'AVAILABLE' : 'FAILURE';
    const version: Version = { id: randomUUID(), number: schema.versions.length + 1, definition: SchemaDefinition, status };
    schema.versions.push(version);
    return described(schema, version);
  }

  private version({ SchemaVersionId }: Json): Answer {
    for (const schema of this.schemas.values()) {
      const version = schema.versions.find(({ id }) => id === SchemaVersionId);
      if (version !== undefined) {
        return described(schema, version);
      }
    }
    return refusal('EntityNotFoundException', 'Schema version is not found.');
  }
}

function nameOf(schemaId: Json): string {
  return `${schemaId.RegistryName ?? 'default-registry'}/${schemaId.SchemaName}`;
}

function described(schema: Schema, { id, number, definition, status }: Version): Answer {
  return {
    status: 200,
    body: {
      SchemaVersionId: id,
      VersionNumber: number,
      SchemaDefinition: definition,
      SchemaArn: schema.arn,
      DataFormat: schema.format,
      Status: status,
    },
  };
}

function refusal(type: string, message: string): Answer {
  return { status: 400, body: { __type: type, Message: message, message } };
}

function sameDefinition(left: string, right: string): boolean {
  return left === right || JSON.stringify(JSON.parse(left)) === JSON.stringify(JSON.parse(right));
}
