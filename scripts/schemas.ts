// Writes the JSON Schemas of schema/ anew from those that the program checks with.  npm run schemas
import { writeFileSync } from 'node:fs';
import { writtenJsonSchema } from '../src/briefing/written/written-json-schema.js';
import { configJsonSchema } from '../src/cli/settings/config-json-schema.js';
import { languagePackJsonSchema } from '../src/language/pack/pack-file.js';
import { documentJsonSchema } from '../src/model/json-schemas.js';
import { mapJsonSchema } from '../src/template/map/map-json-schema.js';
import { themeJsonSchema } from '../src/template/theme/theme-json-schema.js';

const schemas = {
  article: documentJsonSchema('article'),
  briefing: documentJsonSchema('briefing'),
  config: configJsonSchema(),
  deck: documentJsonSchema('deck'),
  'language-pack': languagePackJsonSchema(),
  map: mapJsonSchema(),
  outline: writtenJsonSchema(),
  theme: themeJsonSchema(),
};
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(`schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
