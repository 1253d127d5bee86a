import { describe, expect, it } from 'vitest';
import { readPackage } from '../../../src/opc/read.js';
import { readShownDeck } from '../../../src/render/pptx/read/read-shown-deck.js';
import { editDeck } from '../../cli/edit-deck.js';
import { builtFrom } from '../support/articles.js';
import { backFrom, changesBetween, pptxFrom } from './decks.js';

const long = (who: string): string =>
  `${who} told the council that the van stands idle for three days of every week, because the depot cannot be heated in winter and nobody may lift the benches alone, which the insurer made a condition when it renewed the cover for all of the branches last spring, and which the drivers had asked for since the first of them was hurt.`;

const short = 'Nine branches asked for a van of their own';
const briefing = await builtFrom(
  ['---', 'briefdeck: outline', 'title: Repair benches in 2027', '---', '', '## Where we stand', ''].join('\n') +
    [long('Ann Lee'), long('Ruth Okonjo'), short, long('Ines Calloway'), long('Tom Brandt')]
      .map((line) => `\n- ${line}`)
      .join(''),
  undefined,
);
const bytes = await pptxFrom(briefing);

describe('a slide whose title is a line of its topic', () => {
  it('gives its briefing again', () => {
    expect(backFrom(bytes, briefing)).toMatchObject({ briefing, diagnostics: [] });
  });

  it('gives the line as somebody changed it, and leaves the heading', () => {
    const edited = editDeck(bytes, (deck) => {
      deck.reword(short, (text) => text.replace('Nine', 'Ten'));
    });
    expect(changesBetween(briefing, backFrom(edited, briefing).briefing)).toEqual([
      `- - ${short}`,
      `+ - ${short.replace('Nine', 'Ten')}`,
    ]);
  });
});

const opening = 'Nine branches asked for a van of their own';
const rest = 'That would cost the council more than the benches did, so that nobody voted for it in the end.';
const details = await builtFrom(
  ['---', 'briefdeck: outline', 'title: Repair benches in 2027', '---', '', '## Details', ''].join('\n') +
    [
      'The van stands idle',
      long('Ann Lee'),
      long('Ruth Okonjo'),
      long('Ines Calloway'),
      `${opening}. ${rest}`,
      long('Tom Brandt'),
    ]
      .map((line) => `\n- ${line}`)
      .join(''),
  undefined,
);
const parted = await pptxFrom(details);

describe('a slide whose title is the first sentence of a line', () => {
  it('gives its briefing again, also where no slide has the heading for a title', () => {
    expect(backFrom(parted, details)).toMatchObject({ briefing: details, diagnostics: [] });
  });

  it.each([
    [opening, opening.replace('Nine', 'Ten'), `${opening.replace('Nine', 'Ten')}. ${rest}`],
    [rest, rest.replace('more', 'far more'), `${opening}. ${rest.replace('more', 'far more')}`],
  ])('gives the line as somebody changed half of it: %s', (before, after, line) => {
    const edited = editDeck(parted, (deck) => {
      deck.reword(before, () => after);
    });
    expect(changesBetween(details, backFrom(edited, details).briefing)).toEqual([
      `- - ${opening}. ${rest}`,
      `+ - ${line}`,
    ]);
  });
});

describe('a topic that goes on over a second slide', () => {
  const answered = {
    ...briefing,
    topics: briefing.topics.map((topic) => ({
      ...topic,
      kind: 'question' as const,
      heading: 'Who asked for a van?',
      speaker: 'Ines Calloway',
    })),
  };
  const leaning = {
    ...briefing,
    topics: briefing.topics.map((topic) => ({
      ...topic,
      points: topic.points.map((point) => ({
        ...point,
        text: point.text === short ? `They say: ${short}` : point.text,
      })),
    })),
  };

  it('gives its briefing again where a sentence of the answer is its title', async () => {
    expect(backFrom(await pptxFrom(answered), answered)).toMatchObject({ briefing: answered, diagnostics: [] });
  });

  it('gives its briefing again where its title says that it goes on', async () => {
    const deck = await pptxFrom(leaning);
    const { slides } = readShownDeck(readPackage(deck));
    const titles = slides.flatMap(({ paragraphs }) =>
      paragraphs.filter(({ isTitle }) => isTitle).map(({ text }) => text),
    );
    expect(titles).toContain('Where we stand (continued)');
    expect(backFrom(deck, leaning)).toMatchObject({ briefing: leaning, diagnostics: [] });
  });
});
