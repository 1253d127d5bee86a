import { z } from 'zod';
import type { CheckedForm } from '../../schema/checked.js';
import { languagePackSchema } from './pack.js';
import { labelsSchema } from './subjects/labels.js';
import { typologySchema } from './typology.js';

const shape = languagePackSchema.shape;

/** The fields of a pack that are lists of words. */
const wordLists = Object.fromEntries(
  Object.entries(shape).flatMap(([name, field]) =>
    isWordList(field)
      ? [
          [
            name,
            z
              .array(word())
              .optional()
              .describe(field.description ?? ''),
          ],
        ]
      : [],
  ),
);

/** A language pack as a person writes it: all of it may be left out but the tag. */
export const packFileSchema = z.strictObject({
  ...languagePackSchema.partial().shape,
  ...wordLists,
  tag: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "pt" or "pt-BR"')
    .describe('BCP 47 tag of the language: "pt", "pt-BR".'),
  extends: z
    .string()
    .optional()
    .describe(
      'Tag of the pack that gives what this one leaves out: "en". Without it nothing is assumed of the language.',
    ),
  typology: typologySchema
    .partial()
    .optional()
    .describe(shape.typology.description ?? ''),
  labels: labelsSchema.partial().optional().describe('Fixed words on slides; in English where they are left out.'),
  add: z
    .strictObject(wordLists)
    .optional()
    .describe('Words that are added to the lists of the pack that is extended, in place of writing the lists anew.'),
  pointWords: z
    .int()
    .min(6)
    .max(80)
    .optional()
    .describe(shape.pointWords.description ?? ''),
  spokenWords: z
    .int()
    .min(40)
    .max(400)
    .optional()
    .describe(shape.spokenWords.description ?? ''),
  headingWords: z
    .int()
    .min(3)
    .max(40)
    .optional()
    .describe(shape.headingWords.description ?? ''),
});

/** The JSON Schema (draft-07) of a language pack, for editors that complete and check YAML. */
export function languagePackJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(packFileSchema, { target: 'draft-07', io: 'input' });
  return { $schema, title: 'briefdeck language pack', ...schema };
}

export const packForm: CheckedForm = {
  name: 'a language pack',
  kind: 'template',
  code: 'language.pack',
  jsonSchema: languagePackJsonSchema,
};

/** An empty string would be found everywhere. */
function word() {
  return z.string().trim().min(1, 'must not be empty').max(80, 'must have at most 80 characters');
}

function isWordList(field: z.ZodType): boolean {
  const inner = field instanceof z.ZodDefault ? field.unwrap() : field;
  return inner instanceof z.ZodArray && inner.element instanceof z.ZodString;
}
