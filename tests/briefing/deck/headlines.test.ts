import { describe, expect, it } from 'vitest';
import { isHeadline } from '../../../src/model/points.js';
import { summarize } from '../../../src/summarize/index.js';
import { read } from '../../../src/read/index.js';
import { editDeck } from '../../cli/edit-deck.js';
import { backFrom, pptxFrom } from './decks.js';

const text = [
  '# Barrier',
  'The harbour board has approved a barrier of six gates, ending ten years of argument in the old town about who pays for the mud that each winter carries in.',
  'Pilots had asked for two gates more, since ships of the ferry company wait for an hour at low water in most weeks of the year.',
  'Daniel Pryce, who speaks for the pilots, called the vote a mistake that the town would pay for twice: once for the gates and once for the ships that go to Sarn.',
  'Work begins in September of next year and takes three winters, in which the eastern basin is closed to all boats but those of the lifeguards.',
  'The gates cost 412 million crowns, of which the county pays a third and the state the rest if it agrees before the end of June.',
].join('\n\n');
const { value: article } = await read({ bytes: new TextEncoder().encode(text), name: 'a.md', language: 'en' });
const { value: briefing } = summarize(article, { size: 'long' });
const heading = 'The harbour board has approved a barrier of six gates';
const bytes = await pptxFrom(briefing);

describe('a slide that is headed by what a line of it says', () => {
  it('is one of this briefing', () => {
    expect(briefing.topics.filter(isHeadline).map((topic) => topic.heading)).toEqual([heading]);
  });

  it('gives its briefing again', () => {
    expect(backFrom(bytes, briefing)).toMatchObject({ briefing, diagnostics: [] });
  });

  it('gives the title and the line as somebody changed both', () => {
    const renewed = (words: string): string => words.replace('six gates', 'the six new gates');
    const edited = editDeck(bytes, (deck) => {
      deck.reword(heading, renewed);
    });
    const [topic] = backFrom(edited, briefing).briefing.topics;
    expect(topic?.heading).toBe(renewed(heading));
    expect(topic?.points.map((point) => point.text)).toEqual(
      briefing.topics[0]?.points.map((point) => renewed(point.text)),
    );
  });
});
