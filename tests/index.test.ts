import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as api from '../src/index.js';
import { writePackage } from '../src/opc/write.js';
import { compileTheme } from '../src/template/compile/compile-theme.js';
import { loadTheme } from '../src/template/theme/load-theme.js';
import { redAndBlue } from './picture/fixtures.js';

const project = join(import.meta.dirname, '..');

/** The examples of the README as one function of what they import. */
type Run = (
  imported: typeof api,
  readFile: (name: string) => Promise<Uint8Array | undefined>,
) => Promise<{ bytes: Uint8Array; sources: api.SourcePictures }>;

describe('the public API', () => {
  it('exports these names, on purpose', () => {
    expect(Object.keys(api).sort()).toEqual([
      'BriefdeckError',
      'PictureRefusal',
      'articleOf',
      'briefingOf',
      'deckOf',
      'facesOfFamily',
      'handoutOf',
      'htmlOf',
      'inspectPicture',
      'markdownOf',
      'openTemplate',
      'pdfOf',
      'pictureEncoder',
      'pngOf',
      'pptxOf',
      'rankSentences',
      'readFontFile',
      'readPackage',
      'readShownDeck',
      'readTrace',
      'readers',
      'review',
      'sceneOf',
      'scriptDocxOf',
      'svgOf',
      'takenUp',
      'version',
      'withParticulars',
    ]);
  });

  it('runs the stages one by one, and tells which', async () => {
    const seen: string[] = [];
    const stage: api.Stage = async (name, work) => {
      seen.push(name);
      return work();
    };
    const bytes = readFileSync(join(project, 'assets/articles/harbour-flood-barrier.txt'));
    const theme = loadTheme(readFileSync(join(project, 'templates/brief/theme.yaml'), 'utf8'), 'theme.yaml');
    const template = api.openTemplate(compileTheme(theme), 'brief');
    const { value: article } = await api.articleOf({ bytes, name: 'harbour.txt' }, stage);
    const { value: briefing } = await api.briefingOf(article, { presenter: 'Ann Lee' }, stage);
    const { value: deck } = await api.deckOf(briefing, template, { article }, stage);
    const { bytes: pptx } = await api.pptxOf(deck, briefing, template, {}, stage);
    expect(seen).toEqual(['read', 'summarize', 'compose', 'render']);
    expect(deck.presenter).toBe('Ann Lee');
    expect(JSON.parse(api.readTrace(api.readPackage(pptx)) ?? '')).toEqual(JSON.parse(JSON.stringify(briefing)));
  });

  it('is what the README shows', async () => {
    const readme = readFileSync(join(project, 'README.md'), 'utf8');
    const examples = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = '']) => code).join('');
    const names = [...examples.matchAll(/^import \{ (.*) \} from 'briefdeck';$/gm)].flatMap(([, list = '']) =>
      list.split(', '),
    );
    expect(Object.keys(api)).toEqual(expect.arrayContaining(names));
    const quay = await redAndBlue(60, 40).jpeg().toBuffer();
    const files: Readonly<Record<string, () => Uint8Array>> = {
      'article.txt': () => readFileSync(join(project, 'assets/articles/harbour-flood-barrier.txt')),
      'house.pptx': () =>
        writePackage(compileTheme(loadTheme(readFileSync(join(project, 'templates/brief/theme.yaml'), 'utf8'), 'a'))),
      'quay.jpg': () => quay,
    };
    const code = examples.replace(/^import .*$/gm, '');
    const run = runInThisContext(
      `async ({ ${names.join(', ')} }, readFile) => {${code}; return { bytes, sources } }`,
    ) as Run;
    const readFile = (name: string) => Promise.resolve(files[name]?.());
    const { bytes, sources } = await run(api, readFile);
    expect(api.readPackage(bytes).partNames()).toContain('/ppt/slides/slide1.xml');
    expect(sources.get('quay.jpg')).toMatchObject({ width: 60, height: 40 });
  });
});
