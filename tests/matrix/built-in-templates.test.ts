import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInTemplates } from '../../src/cli/template/built-in-templates.js';
import { picturePlaces } from '../../src/compose/arrange/pictures/picture-places.js';
import { roles } from '../../src/model/role.js';
import { lintPackage } from '../../src/opc/lint/lint-package.js';
import { readPackage } from '../../src/opc/read.js';
import { articleOf, briefingOf, deckOf } from '../../src/pipeline.js';
import { pptxOf } from '../../src/formats.js';
import { compileTheme } from '../../src/template/compile/compile-theme.js';
import { precompile } from '../../src/template/precompiled/precompile.js';
import { contrastFindings } from '../../src/template/contrast.js';
import { openTemplate } from '../../src/template/open/open-template.js';
import { validate } from '../opc/validate.js';
import { builtInNames, builtIns, builtInTheme, leastSize } from '../template/built-in.js';

test('the built-in templates are those of the folder', () => {
  expect([...builtInTemplates].sort()).toEqual(builtInNames);
  const drawn = readdirSync(join(import.meta.dirname, 'templates')).filter((file) => file.endsWith('.test.ts'));
  expect(drawn.sort()).toEqual(builtInNames.map((name) => `${name}.test.ts`));
});

const name = 'harbour-flood-barrier.txt';
const { value: article } = await articleOf({ bytes: readFileSync(`assets/articles/${name}`), name });
const { value: briefing } = await briefingOf(article);

describe.each(builtIns)('the template $name in $size', ({ name, size }) => {
  const theme = builtInTheme(name, size);
  const compiled = compileTheme(theme);
  const direct = openTemplate(compiled, theme.name);
  const { model } = direct;

  test('is sound', async () => {
    expect(await validate(precompile(theme).bytes, 'potx')).toEqual([]);
    expect(lintPackage(compiled)).toEqual([]);
    expect(theme.name).toBe(name);
  });

  test('has a layout for every role, in all variants', () => {
    for (const role of roles) expect([role, model.roles[role]?.length ?? 0]).not.toEqual([role, 0]);
    const variants = (role: (typeof roles)[number], key: string): number[] =>
      model.layouts
        .filter((layout) => model.roles[role]?.includes(layout.name) && picturePlaces(layout).length === 0)
        .map((layout) => layout.placeholders.filter((one) => new RegExp(`^${key}(-\\d+)?$`).test(one.key)).length)
        .sort();
    expect(variants('cover', 'value')).toEqual([0, 0, 2, 3]);
    expect(variants('agenda', 'body')).toEqual([1, 2]);
    expect(variants('summary', 'row')).toEqual([0, 3, 4, 5]);
    expect(variants('summary', 'body')).toEqual([0, 0, 0, 1]);
    expect(variants('points', 'body')).toEqual([0, 1, 1, 1, 1, 1, 2]);
    expect(variants('points', 'row')).toEqual([0, 0, 0, 0, 0, 0, 2]);
    expect(variants('quote', 'quote')).toEqual([1, 2, 3, 4]);
    expect(variants('cards', 'card')).toEqual([0, 0, 2, 3, 4]);
    expect(variants('cards', 'passage')).toEqual([0, 0, 0, 2, 3]);
    expect(variants('figure', 'value')).toEqual([1, 1, 1, 2, 3, 4]);
    expect(variants('timeline', 'time')).toEqual([3, 4, 5]);
  });

  test('has readable text: contrasts and smallest sizes', () => {
    expect(contrastFindings(model, true)).toEqual([]);
    const small = model.layouts.flatMap((layout) =>
      layout.placeholders.flatMap(({ key, levels }) =>
        levels.flatMap(({ minimum }, level) =>
          minimum < leastSize(layout, key, level, model) ? [`${layout.name} ${key} ${level}: ${minimum}`] : [],
        ),
      ),
    );
    expect(small).toEqual([]);
  });

  test('gives the same slides when it was built, and is built the same twice', async () => {
    const built = precompile(theme);
    expect(precompile(builtInTheme(name, size))).toEqual(built);
    const again = openTemplate(readPackage(built.bytes), name);
    const [deck, same] = await Promise.all([
      deckOf(briefing, direct, { article }),
      deckOf(briefing, again, { article }),
    ]);
    expect(same).toEqual(deck);
    expect((await pptxOf(same.value, briefing, again)).bytes).toEqual(
      (await pptxOf(deck.value, briefing, direct)).bytes,
    );
  });
});
