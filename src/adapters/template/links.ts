import type { ConnectorDeployment, Lead, PlaceModel } from '../../model';
import { deploymentsAt, grouped, Text, textAt } from '../../model';
import { dirname, join, normalize } from '../../platform';
import { assumptionsOf } from './assumptions';
import { CLUSTER_TYPES } from './cluster';
import { clusterPartsOf } from './cluster-parts';
import { connectorPartsOf } from './connector-parts';
import { deploymentsOf } from './connectors';
import type { Template, TemplateResource } from './template';
import { unresolvedNamesOf } from './unresolved';
import { isObject, text } from './values';

/** A template with the file in which it stands. */
export interface TemplateFile {
  readonly path: string;
  readonly template: Template;
  readonly place: PlaceModel;
}

/** Values lead from stack to stack a few times; more is a loop. */
const MOST = 10;

/** The connectors of templates that were read together, the parts of connectors, and the clusters and what belongs to them: what one template takes from another is known to be the same. */
export function linkedDeployments(files: readonly TemplateFile[]): ConnectorDeployment[][] {
  const links = new Links(files);
  const read = (file: TemplateFile) => {
    const found = [deploymentsOf, connectorPartsOf, clusterPartsOf].flatMap(each => each(file.template, file.path));
    return deploymentsAt(file.place, withUnresolvedNames(found, file.template), links.leadFrom(file));
  };
  return files.map(file => {
    const deployments = read(file);
    const assumptions = deployments.length === 0 ? undefined
      : assumptionsOf(file.template, name => links.isPassed(name, file), template => read({ ...file, template }));
    return assumptions === undefined ? deployments : deployments.map((each, index) => ({ ...each, assumptions: assumptions(index) }));
  });
}

/** A template with a name that it does not have is refused as a whole: of a resource that is not judged itself, the first one is told. */
function withUnresolvedNames(deployments: readonly ConnectorDeployment[], template: Template): readonly ConnectorDeployment[] {
  const all = deployments.length === 0 ? [] : unresolvedNamesOf(template);
  const names = new Set(deployments.map(({ name }) => name));
  return all.length === 0 ? deployments : deployments.map((each, index) => ({
    ...each, unresolvedNames: all.filter(({ resource }) => resource === each.name || (index === 0 && !names.has(resource))),
  }));
}

interface Export { readonly file: TemplateFile; readonly value: unknown }
interface Parent { readonly file: TemplateFile; readonly resource: TemplateResource }

/** What values of a template lead to in the others. */
export class Links {
  private readonly exports: ReadonlyMap<string, Export[]>;
  private readonly parents: ReadonlyMap<string, Parent[]>;
  private readonly byPath: ReadonlyMap<string, TemplateFile>;

  constructor(files: readonly TemplateFile[]) {
    this.byPath = new Map([...files].reverse().map(file => [normalize(file.path), file]));
    this.exports = grouped(files.flatMap(file => Object.values(file.template.section('Outputs')).filter(isObject).flatMap(output => {
      const name = isObject(output.Export) ? text(output.Export.Name)?.literal : undefined;
      return name === undefined ? [] : [[name, { file, value: output.Value }] as const];
    })));
    this.parents = grouped(files.flatMap(file => file.template.ofType('AWS::CloudFormation::Stack').flatMap(resource => {
      const child = childOf(file, resource);
      return child === undefined ? [] : [[child, { file, resource }] as const];
    })));
  }

  leadFrom(file: TemplateFile, depth = 0): Lead {
    return reference => {
      const found = depth < MOST ? this.imported(reference, file) ?? this.passed(reference, file) ?? this.returned(reference, file) : undefined;
      return found === undefined ? arnOfCluster(reference, file) : this.valueOf(found, depth + 1);
    };
  }

  private valueOf({ file, value }: Export, depth: number): Text | undefined {
    const own = text(value);
    return own && textAt(file.place, own, this.leadFrom(file, depth));
  }

  /** An import has the value of the only export of that name, or of the only one in the same account and Region or directory. */
  private imported(reference: string, { place }: TemplateFile): Export | undefined {
    const name = /^\{"Fn::ImportValue":(".*")\}$/.exec(reference)?.[1];
    const found = name === undefined ? [] : this.exports.get(JSON.parse(name) as string) ?? [];
    const possible = found.filter(({ file: { place: other } }) =>
      place.environment === undefined || other.environment === undefined || place.environment === other.environment);
    const near = possible.length > 1 ? possible.filter(({ file }) => file.place.around === place.around) : possible;
    return near.length === 1 ? near[0] : undefined;
  }

  isPassed(reference: string, file: TemplateFile): boolean {
    return this.passed(reference, file) !== undefined;
  }

  /** A parameter of a nested stack has the value that its parent passes. */
  private passed(reference: string, { path, template }: TemplateFile): Export | undefined {
    const parents = reference in template.section('Parameters') ? this.parents.get(normalize(path)) ?? [] : [];
    const given = parents.length === 1 ? parents[0].resource.properties.Parameters : undefined;
    return isObject(given) && given[reference] !== undefined ? { file: parents[0].file, value: given[reference] } : undefined;
  }

  /** `Nested.Outputs.Name` has the value of that output of the nested stack. */
  private returned(reference: string, parent: TemplateFile): Export | undefined {
    const [, id, name] = /^([^.]+)\.Outputs\.(.+)$/.exec(reference) ?? [];
    const resource = id === undefined ? undefined : parent.template.resource(id);
    const child = resource && childOf(parent, resource);
    const file = child === undefined ? undefined : this.byPath.get(child);
    const output = file?.template.section('Outputs')[name];
    return file !== undefined && isObject(output) ? { file, value: output.Value } : undefined;
  }
}

/** `Ref` of a cluster is its ARN, and so is the attribute; stacks may use either, and Terraform has names of its own. */
function arnOfCluster(reference: string, { template, place }: TemplateFile): Text | undefined {
  const id = template.isCloudFormation ? reference : reference.replace(/\.(arn|id)$/, '');
  return CLUSTER_TYPES.includes(template.resource(id)?.type ?? '') ? textAt(place, Text.reference(`${id}.Arn`)) : undefined;
}

/** The file of a nested stack, where it stands beside: the CDK writes it down as an asset, people as a path. */
function childOf({ path }: TemplateFile, { body, properties }: TemplateResource): string | undefined {
  const asset = isObject(body.Metadata) ? body.Metadata['aws:asset:path'] : undefined;
  const child = typeof asset === 'string' ? asset : properties.TemplateURL;
  return typeof child !== 'string' || /^\w+:\/\//.test(child) ? undefined : normalize(join(dirname(path), child));
}
