import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../src/model/briefing.js';
import { editDeck } from '../../cli/edit-deck.js';
import { builtFrom } from '../support/articles.js';
import { backFrom, pptxFrom } from './decks.js';

const title = 'Nine branches ask for a van of their own';
const lines = [
  '- The van stands idle for three days of every week',
  '- No depot is heated in winter',
  '- Two drivers were hurt last spring',
  '- The insurer asks for a second pair of hands',
].join('\n');
const outline = (heading: string): string =>
  `---\nbriefdeck: outline\ntitle: ${title}\n---\n\n## ${heading}\n\n${lines}\n`;
const news: Partial<Briefing> = { genre: 'news', titleEvidence: [{ start: 0, end: title.length }] };
const briefing: Briefing = { ...(await builtFrom(outline('Details'), undefined)), ...news };
const bytes = await pptxFrom(briefing);
const shown = 'Details: Nine branches';

describe('a slide that is called by its label and the headline', () => {
  it('gives its briefing again', () => {
    expect(backFrom(bytes, briefing)).toMatchObject({ briefing, diagnostics: [] });
  });

  it('has the heading that somebody gives it', () => {
    const edited = editDeck(bytes, (deck) => {
      deck.reword(shown, () => 'Why a van');
    });
    expect(backFrom(edited, briefing).briefing.topics.map(({ heading }) => heading)).toEqual(['Why a van']);
  });
});
