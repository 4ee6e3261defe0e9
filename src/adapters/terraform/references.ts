/** What an expression of Terraform refers to, as a template does: an attribute of a resource, or a name that nobody knows. */
export function referenceTo(expression: string): unknown {
  const [, address, attribute] = /^((?:data\.)?[a-z][\w-]*\.[\w-]+(?:\[[^\]]*\])?)\.([\w-]+)$/.exec(expression.trim()) ?? [];
  return address === undefined || /^(var|local|each|count|path|module)\./.test(address) ? { Ref: expression.trim() } : { 'Fn::GetAtt': [address, attribute] };
}
