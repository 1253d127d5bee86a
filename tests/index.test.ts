import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as api from '../src/index.js';
import { compileTheme } from '../src/template/compile/compile-theme.js';
import { loadTheme } from '../src/template/theme/load-theme.js';

const project = join(import.meta.dirname, '..');

describe('the public API', () => {
  it('exports these names, on purpose', () => {
    expect(Object.keys(api).sort()).toEqual([
      'BriefdeckError',
      'PictureRefusal',
      'articleOf',
      'briefingOf',
      'deckOf',
      'facesOfFamily',
      'inspectPicture',
      'openTemplate',
      'pictureEncoder',
      'pptxOf',
      'rankSentences',
      'readFontFile',
      'readPackage',
      'readShownDeck',
      'readTrace',
      'readers',
      'review',
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
});
