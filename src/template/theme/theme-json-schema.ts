import { z } from 'zod';
import { themeSchema } from './schema/theme.js';

/** The JSON Schema (draft-07) of a theme file, for editors that complete and check YAML. */
export function themeJsonSchema(): Record<string, unknown> {
  const { $schema, required, ...schema } = z.toJSONSchema(themeSchema, { target: 'draft-07', io: 'input' });
  return {
    $schema,
    title: 'briefdeck theme',
    ...schema,
    // Who extends another theme says only what changes.
    if: { required: ['extends'] },
    else: { required },
  };
}
