import { settings } from './settings.js';

/** The JSON Schema (draft-07) of a config file, for editors to check and complete it. */
export const configJsonSchema = (): Record<string, unknown> => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'briefdeck config',
  type: 'object',
  properties: Object.fromEntries([
    ['$schema', { type: 'string' }],
    ...settings.map(({ key, form, choices, describe, isOpposite }) => [
      key,
      {
        ...(form === 'flag' ? { type: 'boolean' } : { type: form === 'choice' ? 'string' : ['string', 'number'] }),
        ...(form === 'choice' ? { enum: choices } : {}),
        description: isOpposite ? `false: ${describe}` : describe,
      },
    ]),
  ]),
  additionalProperties: false,
});
