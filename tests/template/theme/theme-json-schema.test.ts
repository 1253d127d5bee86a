import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { themeJsonSchema } from '../../../src/template/theme/theme-json-schema.js';
import { undescribed } from '../../schema/undescribed.js';

describe('the JSON Schema of themes', () => {
  const schema = themeJsonSchema();

  test('is draft-07 and describes every key', () => {
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    expect(undescribed(schema)).toEqual([]);
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
