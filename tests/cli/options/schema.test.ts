import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaNames } from '../../../src/cli/options/schema-names.js';
import { runIn } from '../fake-io.js';

describe('briefdeck schema', () => {
  it.each(schemaNames)('prints the JSON Schema of a %s', async (name) => {
    const { code, stdout, stderr } = await runIn({}, 'schema', name);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', type: 'object' });
  });

  it.each(schemaNames)('prints the schema of a %s that ships', async (name) => {
    const { stdout } = await runIn({}, 'schema', name);
    const shipped = readFileSync(new URL(`../../../schema/${name}.schema.json`, import.meta.url), 'utf8');
    expect(JSON.parse(shipped)).toEqual(JSON.parse(stdout));
  });

  it.each([
    [
      ['schema'],
      'error: No schema is named. It can be outline, briefing, theme, map, language-pack, config, article, deck.\n',
    ],
    [['schema', 'breifing'], 'error: There is no schema "breifing". Did you mean "briefing"?\n'],
    [
      ['schema', 'zzzzzzzz'],
      'error: There is no schema "zzzzzzzz". It can be outline, briefing, theme, map, language-pack, config, article, deck.\n',
    ],
  ])('refuses %j', async (argv, stderr) => {
    expect(await runIn({}, ...argv)).toMatchObject({ code: 2, stdout: '', stderr });
  });
});
