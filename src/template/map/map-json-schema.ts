import { z } from 'zod';
import { mapSchema } from './map-schema.js';

/** The JSON Schema (draft-07) of a map file, for editors that complete and check YAML. */
export function mapJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(mapSchema, { target: 'draft-07', io: 'input' });
  return { $schema, title: 'briefdeck map', ...schema };
}
