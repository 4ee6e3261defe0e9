/** What `Matcher.replaceFirst` refuses of a replacement for a pattern, in words; undefined where it takes it, or where nobody can say. */
export function replacementProblem(pattern: string, replacement: string): string | undefined {
  const { groups, names } = groupsOf(pattern);
  for (let index = 0; index < replacement.length; index++) {
    if (replacement[index] === '\\') {
      if (++index === replacement.length) {
        return 'ends with a backslash that escapes nothing';
      }
      if (/\d/.test(replacement[index])) {
        return `has \\${replacement[index]}, which Java writes as the digit ${replacement[index]}; a group is $${replacement[index]}`;
      }
    } else if (replacement[index] === '$') {
      const problem = groupProblem(replacement.slice(index + 1), groups, names);
      if (problem !== undefined) {
        return problem;
      }
    }
  }
  return undefined;
}

function groupProblem(rest: string, groups: number, names: ReadonlySet<string>): string | undefined {
  if (rest.startsWith('{')) {
    const name = /^\{([A-Za-z][A-Za-z0-9]*)\}/.exec(rest)?.[1];
    return name === undefined ? 'has ${ without the name of a group; a numbered group is $1' : names.has(name) ? undefined : `names the group ${name}, which the pattern does not have`;
  }
  const digit = /^\d/.exec(rest)?.[0];
  if (digit === undefined) {
    return 'has a $ that names no group; a dollar itself is \\$';
  }
  return Number(digit) > groups ? `names group ${digit}, but the pattern has ${groups === 0 ? 'no group' : groups === 1 ? 'one group' : `${groups} groups`}` : undefined;
}

/** The capturing groups of a pattern of Java. */
function groupsOf(pattern: string): { readonly groups: number; readonly names: ReadonlySet<string> } {
  const bare = pattern.replace(/\\Q[\s\S]*?(\\E|$)/g, '').replace(/\\[\s\S]/g, '').replace(/\[\^?\]?[^\]]*\]/g, '');
  const names = new Set([...bare.matchAll(/\(\?<([A-Za-z][A-Za-z0-9]*)>/g)].map(([, name]) => name));
  return { groups: [...bare.matchAll(/\((?!\?)/g)].length + names.size, names };
}
