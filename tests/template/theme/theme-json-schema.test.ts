import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { themeJsonSchema } from '../../../src/template/theme/theme-json-schema.js';

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Paths of the properties that nobody described, following references. */
function undescribed(schema: Node, root: Node, path: string): string[] {
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

describe('the JSON Schema of themes', () => {
  const schema = themeJsonSchema();

  test('is draft-07 and describes every key', () => {
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    expect(undescribed(schema, schema, '')).toEqual([]);
  });

  test('does not ask for what has a default, and of a theme that extends another for nothing', () => {
    expect(schema['else']).toEqual({ required: expect.arrayContaining(['version', 'layouts']) as unknown });
    expect(JSON.stringify(schema['else'])).not.toContain('pitch');
  });

  test('is the one that ships', () => {
    const shipped: unknown = JSON.parse(
      readFileSync(new URL('../../../schema/theme.schema.json', import.meta.url), 'utf8'),
    );
    expect(shipped).toEqual(schema);
  });
});
