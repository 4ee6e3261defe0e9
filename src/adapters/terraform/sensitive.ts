import { classFact } from '../../catalog';
import { connectorOf } from '../../families';
import { inPlaceOf } from '../input/places';
import { isObject } from '../template/values';

/** A step of a path in the file of the state. */
interface Step { readonly type?: unknown; readonly value?: unknown }

/**
 * Values that are marked as sensitive, which nobody may read: a reference takes the place of each, the same one for the same value, so that whatever is
 * said of them afterwards, they are in nothing of it. The names of public classes stay where a whole map is sensitive.
 */
export class Sensitive {
  private readonly names = new Map<string, string>();

  /** @param marks `true` for a value and all in it; otherwise in the shape of the value, as `sensitive_values` has it */
  hidden(value: unknown, marks: unknown): unknown {
    if (marks === undefined || marks === false || value === null || value === undefined) {
      return value;
    }
    if (Array.isArray(value)) {
      return value.map((each, index) => this.hidden(each, Array.isArray(marks) ? marks[index] : marks === true ? true : undefined));
    }
    if (isObject(value)) {
      const within = (key: string) => marks === true ? true : isObject(marks) && Object.hasOwn(marks, key) ? marks[key] : undefined;
      return inPlaceOf(value, Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.hidden(each, within(key))])));
    }
    return marks === true && !isPublic(value) ? { Ref: this.nameOf(JSON.stringify(value)) } : value;
  }

  /** The same where paths lead to what is sensitive, as the file of the state has them. */
  hiddenAt(value: unknown, paths: unknown): unknown {
    const all = (Array.isArray(paths) ? paths : []).filter((path): path is Step[] => Array.isArray(path));
    return all.reduce<unknown>((left, path) => this.hidden(left, marksOf(left, path)), value);
  }

  /** What takes the place of a value, by what tells it from others. */
  nameOf(identity: string): string {
    const name = this.names.get(identity) ?? `sensitive-${this.names.size + 1}`;
    this.names.set(identity, name);
    return name;
  }
}

function isPublic(value: unknown): boolean {
  return typeof value === 'boolean' || (typeof value === 'string' && (/^(true|false|)$/.test(value) || classFact(value) !== undefined || connectorOf(value) !== undefined));
}

/** The marks of one path, in the shape of the value. */
function marksOf(value: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (step === undefined) {
    return true;
  }
  const key: unknown = isObject(step.value) ? step.value.value : step.value;
  if (Array.isArray(value)) {
    return value.map((each, index) => index === Number(key) ? marksOf(each, rest) : undefined);
  }
  // a step of an unknown kind marks all that it might mean
  return isObject(value) && typeof key === 'string' ? { [key]: marksOf(value[key], rest) } : true;
}
