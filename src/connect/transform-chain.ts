import type { TransformPredicate } from './transform-predicate';
import type { Transform } from './transform';

/** Renders a chain of transforms with their predicates. Equal predicates share one entry. */
export function renderTransforms(transforms: readonly Transform[]): { [key: string]: string } {
  if (transforms.length === 0) {
    return {};
  }
  const aliases = transforms.map(transform => transform.alias);
  const twice = aliases.find((alias, index) => aliases.indexOf(alias) !== index);
  if (twice !== undefined) {
    throw new Error(`two transforms of one connector are named "${twice}"; give one of them another name with "alias"`);
  }

  const predicates = new Map<string, { alias: string; predicate: TransformPredicate }>();
  const rendered: { [key: string]: string }[] = transforms.map((transform) => {
    if (!transform.predicate) {
      return transform.render();
    }
    const identity = JSON.stringify([transform.predicate.className, transform.predicate.config]);
    const entry = predicates.get(identity) ?? { alias: predicateAlias(transform.predicate, predicates.size), predicate: transform.predicate };
    predicates.set(identity, entry);
    return transform.render(entry.alias);
  });

  return Object.assign(
    { transforms: aliases.join(',') },
    ...rendered,
    predicates.size > 0 ? { predicates: [...predicates.values()].map(entry => entry.alias).join(',') } : {},
    ...[...predicates.values()].map(renderPredicate),
  );
}

function renderPredicate(entry: { alias: string; predicate: TransformPredicate }): { [key: string]: string } {
  const config = Object.entries(entry.predicate.config).map(([key, value]) => [`predicates.${entry.alias}.${key}`, value]);
  return { [`predicates.${entry.alias}.type`]: entry.predicate.className, ...Object.fromEntries(config) };
}

function predicateAlias(predicate: TransformPredicate, index: number): string {
  const simple = predicate.className.slice(predicate.className.lastIndexOf('.') + 1);
  const alias = simple.charAt(0).toLowerCase() + simple.slice(1);
  return index === 0 ? alias : `${alias}${index + 1}`;
}
