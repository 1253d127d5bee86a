import type { FilePath } from './file-fault.js';

/** The keys that a file may have at a path, by its JSON Schema. */
export function validKeys(root: Readonly<Record<string, unknown>>, path: FilePath): string[] {
  const definitions = asNode(root['definitions']);
  let schemas = branches(root, definitions);
  for (const step of path) {
    schemas = schemas.flatMap((schema) => inside(schema, step)).flatMap((schema) => branches(schema, definitions));
  }
  return schemas.flatMap((schema) => [...Object.keys(asNode(schema['properties'])), ...namesIn(schema)]);
}

/** The names that the keys of a record may have. */
function namesIn(schema: Node): string[] {
  const names: unknown = asNode(schema['propertyNames'])['enum'];
  return Array.isArray(names) ? names.map(String) : [];
}

type Node = Readonly<Record<string, unknown>>;

/** The schemas that a schema stands for: what it refers to, and its alternatives. */
function branches(schema: Node, definitions: Node): Node[] {
  const name = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
  if (name !== undefined) return branches(asNode(definitions[name]), definitions);
  const alternatives = schema['anyOf'] ?? schema['allOf'];
  if (!Array.isArray(alternatives)) return [schema];
  return alternatives.map(asNode).flatMap((alternative) => branches(alternative, definitions));
}

function inside(schema: Node, step: string | number): Node[] {
  const next =
    typeof step === 'number' ? schema['items'] : (asNode(schema['properties'])[step] ?? schema['additionalProperties']);
  return isNode(next) ? [next] : [];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const asNode = (value: unknown): Node => (isNode(value) ? value : {});
