/** The documents that `briefdeck schema` knows: those that a person writes first, then those between the stages. */
export const schemaNames = [
  'outline',
  'briefing',
  'theme',
  'map',
  'language-pack',
  'config',
  'article',
  'deck',
] as const;

export type SchemaName = (typeof schemaNames)[number];
