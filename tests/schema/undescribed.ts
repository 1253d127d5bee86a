/** Paths of the properties of a JSON Schema that nobody described, following references. */
export function undescribed(schema: Node, root: Node = schema, path = ''): string[] {
  const definitions = isNode(root['definitions']) ? root['definitions'] : {};
  const isDescribed = (node: unknown): boolean => {
    if (!isNode(node)) return false;
    if (typeof node['description'] === 'string') return true;
    const name = typeof node['$ref'] === 'string' ? node['$ref'].split('/').at(-1) : undefined;
    if (name !== undefined) return isDescribed(definitions[name]);
    const all = node['allOf'];
    return Array.isArray(all) && all.some(isDescribed);
  };
  const properties = isNode(schema['properties']) ? schema['properties'] : {};
  const own = Object.entries(properties).flatMap(([key, node]) => (isDescribed(node) ? [] : [`${path}.${key}`]));
  const inner = Object.entries(schema).flatMap(([key, node]) => {
    if (isNode(node)) return undescribed(node, root, `${path}.${key}`);
    return Array.isArray(node) ? node.filter(isNode).flatMap((one) => undescribed(one, root, `${path}.${key}`)) : [];
  });
  return [...own, ...inner];
}

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
