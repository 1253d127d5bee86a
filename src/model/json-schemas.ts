import { z } from 'zod';
import { articleSchema } from './article.js';
import { briefingSchema } from './briefing.js';
import { deckSchema } from './deck.js';

const schemas = { article: articleSchema, briefing: briefingSchema, deck: deckSchema } as const;

/** The JSON Schema (draft-07) of one of the three documents, as it is written. */
export function documentJsonSchema(name: keyof typeof schemas): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(schemas[name], { target: 'draft-07', io: 'input' });
  return { $schema, title: `briefdeck ${name}`, ...schema };
}
