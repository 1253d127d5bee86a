import { describe, expect, it } from 'vitest';
import { withCutOff } from '../../../src/briefing/deck/wording.js';
import { editDeck } from '../../cli/edit-deck.js';
import { builtFrom } from '../support/articles.js';
import { backFrom, changesBetween, pptxFrom } from './decks.js';

const outline = (topics: string) =>
  builtFrom(`---\nbriefdeck: outline\ntitle: Repair benches in 2027\n---\n\n${topics}`, undefined);
const long = (who: string): string =>
  `${who} told the council that the van stands idle for three days of every week, because the depot cannot be heated in winter and nobody may lift the benches alone, which the insurer made a condition when it renewed the cover for all of the branches last spring, and which the drivers had asked for since the first of them was hurt.`;

describe('a text that its place cut', () => {
  it.each([
    ['Nearly fifty tonnes of…', 'Nearly forty tonnes of old furniture', 'Nearly fifty tonnes of old furniture'],
    ['Nearly forty tons…', 'Nearly forty tonnes of old furniture', 'Nearly forty tons of old furniture'],
    ['Nearly forty tonnes', 'Nearly forty tonnes of old furniture', 'Nearly forty tonnes'],
    ['近五十吨…', '近四十吨旧家具', '近五十吨旧家具'],
  ])('is whole again when somebody changed what is seen of it: %s', (shown, whole, meant) => {
    expect(withCutOff(shown, whole)).toBe(meant);
  });

  it('stays a whole heading', async () => {
    const heading = `What ${long('Ann Lee')} ${long('Ruth Okonjo')} ${long('Tom Brandt')} ${long('Ines Calloway')}`;
    const briefing = await outline(`## ${heading}\n\n- The van stands idle\n- Nobody may lift the benches alone\n`);
    const bytes = await pptxFrom(briefing);
    let isCut = false;
    const edited = editDeck(bytes, (deck) => {
      deck.reword('What Ann Lee told', (text) => {
        isCut = text.endsWith('…');
        return text.replace('Ann Lee', 'Ann Leigh');
      });
    });
    expect(isCut).toBe(true);
    expect(backFrom(edited, briefing).briefing.topics[0]?.heading).toBe(heading.replace('Ann Lee', 'Ann Leigh'));
  });
});

describe('a slide of which nothing is as it was', () => {
  it('keeps its topic where most of each line is still there', async () => {
    const briefing = await outline(
      '## What Ruth Okonjo said of the benches\n\n> They come in because the kettle belonged to their mother, and stay because of the others\n> — Ruth Okonjo, coordinator\n',
    );
    const edited = editDeck(await pptxFrom(briefing), (deck) => {
      deck.reword('What Ruth Okonjo said', (text) => text.replace('said', 'thinks'));
      deck.reword('They come in', (text) => text.replace('kettle', 'radio'));
      deck.reword('— Ruth Okonjo', (text) => text.replace('Ruth', 'Rut'));
    });
    const [topic, ...others] = backFrom(edited, briefing).briefing.topics;
    expect(others).toEqual([]);
    expect(topic).toMatchObject({
      kind: 'quote',
      heading: 'What Ruth Okonjo thinks of the benches',
      quote: { speaker: 'Rut Okonjo', origin: 'author' },
    });
    expect(topic?.quote?.text).toContain('the radio belonged');
  });

  it('keeps it where its title is half of a line, and the heading above it', async () => {
    const [opening, rest] = ['Nine branches asked for a van of their own', long('The treasurer')];
    const briefing = await outline(
      `## Where we stand\n\n- ${long('Ann Lee')}\n- ${long('Ruth Okonjo')}\n- ${long('Tom Brandt')}\n- ${opening}. ${rest}\n`,
    );
    const edited = editDeck(await pptxFrom(briefing), (deck) => {
      deck.reword(opening, (text) => text.replace('Nine', 'Ten'));
    });
    expect(changesBetween(briefing, backFrom(edited, briefing).briefing)).toEqual([
      `- - ${opening}. ${rest}`,
      `+ - ${opening.replace('Nine', 'Ten')}. ${rest}`,
    ]);
  });
});

it('what to remember keeps a heading of its own where its second slide is called as it was', async () => {
  const briefing = await outline(
    `## What to remember\n\n${['Ann Lee', 'Ruth Okonjo', 'Tom Brandt', 'Ines Calloway', 'Bo Lind', 'Max Orr'].map((who) => `- ${long(who)}\n`).join('')}`,
  );
  const edited = editDeck(await pptxFrom(briefing), (deck) => {
    deck.reword('What to remember', (text) => text.replace('What to remember', 'What to keep in mind'));
  });
  const { briefing: once } = backFrom(edited, briefing);
  expect(once.topics[0]?.heading).toBe('What to keep in mind');
  expect(backFrom(edited, once).briefing.topics.map(({ heading }) => heading)).toEqual(['What to keep in mind']);
});
