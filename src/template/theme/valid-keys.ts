import { themeJsonSchema } from './theme-json-schema.js';
import type { ThemePath } from './theme-fault.js';

/** The keys that a theme may have at a path, by its JSON Schema. */
export function validKeys(path: ThemePath): string[] {
  let schemas: Node[] = [themeJsonSchema()];
  for (const step of path) schemas = schemas.flatMap(branches).flatMap((schema) => inside(schema, step));
  return schemas.flatMap(branches).flatMap((schema) => Object.keys(asNode(schema['properties'])));
}

type Node = Readonly<Record<string, unknown>>;

function branches(schema: Node): Node[] {
  const alternatives = schema['anyOf'];
  return Array.isArray(alternatives) ? alternatives.map(asNode).flatMap(branches) : [schema];
}

function inside(schema: Node, step: string | number): Node[] {
  const next =
    typeof step === 'number' ? schema['items'] : (asNode(schema['properties'])[step] ?? schema['additionalProperties']);
  return isNode(next) ? [next] : [];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const asNode = (value: unknown): Node => (isNode(value) ? value : {});
