import { z } from 'zod';
import { writtenBriefingSchema } from './written-briefing.js';

/** The JSON Schema (draft-07) of a Briefing as a person may write it in YAML, for editors that complete and check it. */
export function writtenJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(writtenBriefingSchema, { target: 'draft-07', io: 'input' });
  return { $schema, title: 'briefdeck outline', ...schema };
}
