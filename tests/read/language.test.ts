import { describe, expect, it } from 'vitest';
import { languagePack, type LanguagePack } from '../../src/language/index.js';
import { languageOf } from '../../src/read/language.js';

const portuguese: LanguagePack = { ...languagePack('pt'), tag: 'pt', name: 'Português' };
const text = 'The council of the city voted on Tuesday night to build a barrier, and that was the end of the matter.';

describe('languageOf', () => {
  it('tells the language from the text where nobody names one', async () => {
    expect(await languageOf(text, {})).toEqual({ tag: 'en', pack: languagePack('en'), diagnostics: [] });
  });

  it('tells it from sentences, whatever titles of other matter stand below them', async () => {
    const sentences = `${text}\n`.repeat(5);
    const titles = 'Đường dây nóng tiếp nhận tin báo của người dân về sự cố ở cầu cảng số bốn ngày 3 tháng 5\n'.repeat(
      8,
    );
    expect(await languageOf(sentences + titles, {})).toMatchObject({ tag: 'en' });
    expect(await languageOf(titles, {})).toMatchObject({ tag: 'vi' });
  });

  it('takes the language that a person names', async () => {
    expect(await languageOf(text, { language: 'fr' })).toMatchObject({ tag: 'fr', diagnostics: [] });
    const named = await languageOf(text, { language: 'pt-BR', packs: [portuguese] });
    expect(named).toEqual({ tag: 'pt-BR', pack: portuguese, diagnostics: [] });
  });

  it('takes the language of the pack that a person gives, and mentions it where the words are of another', async () => {
    const { tag, pack, diagnostics } = await languageOf(text, { packs: [portuguese] });
    expect({ tag, pack }).toEqual({ tag: 'pt', pack: portuguese });
    expect(diagnostics).toMatchObject([{ code: 'read.language-of-pack', severity: 'info' }]);
    const regional: LanguagePack = { ...languagePack('en'), tag: 'en-IN' };
    expect(await languageOf(text, { packs: [regional] })).toEqual({ tag: 'en-IN', pack: regional, diagnostics: [] });
  });

  it('warns where the pack is for another language than the one that is named', async () => {
    const { tag, pack, diagnostics } = await languageOf(text, { language: 'en', packs: [portuguese] });
    expect({ tag, pack }).toEqual({ tag: 'en', pack: languagePack('en') });
    expect(diagnostics).toMatchObject([
      {
        code: 'read.pack-unused',
        severity: 'warning',
        message: 'The language pack is for pt, the article is read as en: the pack is not used.',
      },
    ]);
  });
});
