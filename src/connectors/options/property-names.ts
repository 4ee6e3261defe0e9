/** Keys that can be a property; others, such as patterns with a parameter in the key, stay in `config`. */
const NAMEABLE = /^[A-Za-z][A-Za-z0-9]*([._-][A-Za-z0-9]+)*$/;

/** `database.hostname` as `databaseHostname`; undefined where a key cannot be a property. */
export function propertyName(key: string): string | undefined {
  if (!NAMEABLE.test(key)) {
    return undefined;
  }
  const [first, ...rest] = key.split(/[._-]/);
  const name = lowerFirst(first) + rest.map(word => word[0].toUpperCase() + word.slice(1)).join('');
  // the five languages split words before a letter that follows a digit
  return name.replace(/(\d)([a-z])/g, (_, digit: string, letter: string) => digit + letter.toUpperCase());
}

function lowerFirst(word: string): string {
  return /^[A-Z]+$/.test(word) ? word.toLowerCase() : word[0].toLowerCase() + word.slice(1);
}
