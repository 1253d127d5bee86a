import { exitCodes, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import type { SchemaName } from '../options/schema-names.js';

/** Prints the JSON Schema of a document, for editors and for programs that check what they write. */
export async function schema(name: SchemaName, io: Io): Promise<ExitCode> {
  await io.stdout.write(`${JSON.stringify(await schemaOf(name), null, 2)}\n`);
  return exitCodes.done;
}

async function schemaOf(name: SchemaName): Promise<unknown> {
  switch (name) {
    case 'outline':
      return (await import('../../briefing/written/written-json-schema.js')).writtenJsonSchema();
    case 'theme':
      return (await import('../../template/theme/theme-json-schema.js')).themeJsonSchema();
    case 'map':
      return (await import('../../template/map/map-json-schema.js')).mapJsonSchema();
    case 'language-pack':
      return (await import('../../language/pack/pack-file.js')).languagePackJsonSchema();
    case 'config':
      return (await import('../settings/config-json-schema.js')).configJsonSchema();
    case 'briefing':
    case 'article':
    case 'deck':
      return (await import('../../model/json-schemas.js')).documentJsonSchema(name);
  }
}
