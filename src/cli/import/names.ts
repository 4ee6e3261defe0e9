/** `prod/orders-db` as `ProdOrdersDb`. */
export function pascalCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter(word => word !== '').map(word => word[0].toUpperCase() + word.slice(1)).join('');
  return words === '' ? 'Connector' : /^\d/.test(words) ? `C${words}` : words;
}

/** `prod/orders-db` as `prodOrdersDb`. */
export function camelCase(text: string): string {
  const name = pascalCase(text);
  return name.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, head => head.toLowerCase());
}
