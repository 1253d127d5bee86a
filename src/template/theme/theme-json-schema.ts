import { z } from 'zod';
import { themeSchema } from './schema/theme.js';

/** The JSON Schema (draft-07) of a theme file, for editors that complete and check YAML. */
export function themeJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(themeSchema, { target: 'draft-07', io: 'input' });
  return { $schema, title: 'briefdeck theme', ...schema };
}
