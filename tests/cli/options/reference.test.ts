import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../../src/cli/exit-codes.js';
import { buildOptions, outlineOptions } from '../../../src/cli/options/tables/build-options.js';
import { initOptions, languagesOptions } from '../../../src/cli/options/tables/commands.js';
import { commonOptions } from '../../../src/cli/options/tables/common-options.js';
import { checkOptions, mergeOptions, updateOptions } from '../../../src/cli/options/tables/deck-options.js';
import { templateOptions } from '../../../src/cli/options/tables/template-options.js';
import { version } from '../../../src/version.js';

const project = join(import.meta.dirname, '../../..');
const page = (name: string): string => readFileSync(join(project, 'docs/reference', name), 'utf8');

describe('docs/reference', () => {
  it('lists every exit code by its name', () => {
    const rows = [...page('exit-codes.md').matchAll(/^\| (\d+) \| (\w+) \|/gm)].map(([, code, name]) => [
      name,
      Number(code),
    ]);
    expect(Object.fromEntries(rows)).toEqual(exitCodes);
  });

  it('lists every option of every command', () => {
    const sections = page('command-line.md').split('\n## ');
    const documented = (title: string): string[] =>
      [...(sections.find((section) => section.startsWith(title)) ?? '').matchAll(/^\| .*?`--([a-z-]+)`/gm)]
        .map(([, name]) => name ?? '')
        .sort();
    expect(documented('What `build` and `outline` take')).toEqual(
      [...Object.keys(commonOptions), 'help', 'version'].sort(),
    );
    expect(documented('What `build` takes')).toEqual(Object.keys(buildOptions).sort());
    expect(documented('What `outline` takes')).toEqual(Object.keys(outlineOptions).sort());
    expect(documented('What `update` takes')).toEqual(Object.keys(updateOptions).sort());
    expect(documented('What `merge` takes')).toEqual(Object.keys(mergeOptions).sort());
    expect(documented('What `check` takes')).toEqual(Object.keys(checkOptions).sort());
    expect(documented('What `template` does')).toEqual(
      [...new Set(Object.values(templateOptions).flatMap((options) => Object.keys(options)))].sort(),
    );
    expect(documented('What `init` takes')).toEqual(Object.keys(initOptions).sort());
    expect(documented('What `languages` takes')).toEqual(Object.keys(languagesOptions).sort());
  });
});

describe('the version', () => {
  it('is that of package.json', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ version });
  });
});
