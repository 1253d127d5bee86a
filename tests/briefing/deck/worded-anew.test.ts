import { describe, expect, it } from 'vitest';
import { ownPoint } from '../../../src/briefing/deck/edited/topic.js';
import { ownTopic } from '../../../src/briefing/deck/own-topic.js';
import { nested } from '../../../src/briefing/deck/nested.js';
import { withCutOff } from '../../../src/briefing/deck/wording.js';
import { languagePack, moreLabel } from '../../../src/language/index.js';
import type { Briefing, Point, Topic } from '../../../src/model/briefing.js';
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

/** The topics that come back where somebody changed the heading, the quotation and the name. */
const wordedAnew = async (briefing: Briefing): Promise<readonly Topic[]> => {
  const edited = editDeck(await pptxFrom(briefing), (deck) => {
    deck.reword('What Ruth Okonjo said', (text) => text.replace('said', 'thinks'));
    deck.reword('They come in', (text) => text.replace('kettle', 'radio'));
    deck.reword('— Ruth Okonjo', (text) => text.replace('Ruth', 'Rut'));
  });
  return backFrom(edited, briefing).briefing.topics;
};

describe('a slide of which nothing is as it was', () => {
  it('keeps its topic where most of each line is still there', async () => {
    const briefing = await outline(
      '## What Ruth Okonjo said of the benches\n\n> They come in because the kettle belonged to their mother, and stay because of the others\n> — Ruth Okonjo, coordinator\n',
    );
    const [topic, ...others] = await wordedAnew(briefing);
    expect(others).toEqual([]);
    expect(topic).toMatchObject({
      kind: 'quote',
      heading: 'What Ruth Okonjo thinks of the benches',
      quote: { speaker: 'Rut Okonjo', origin: 'author' },
    });
    expect(topic?.quote?.text).toContain('the radio belonged');
  });

  it('keeps it where its quotation has a dash', async () => {
    const said =
      'They come in because the kettle belonged to their mother – and stay the whole morning because of the others';
    const briefing = await outline(
      `## What Ruth Okonjo said of the benches\n\n> ${said}\n> — Ruth Okonjo, coordinator\n`,
    );
    const [topic, ...others] = await wordedAnew(briefing);
    expect(others).toEqual([]);
    expect(topic).toMatchObject({ kind: 'quote', quote: { text: said.replace('kettle', 'radio') } });
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

it('a number set large is another, though its line holds it as well', async () => {
  const briefing = await outline(
    '## What it costs {figure}\n\n- A nurse at the depot, at **£210,000** a year\n- A third van with a ramp, at **£96,000** in all\n',
  );
  const edited = editDeck(await pptxFrom(briefing), (deck) => {
    deck.reword('£210,000', (text) => (text === '£210,000' ? '£211,000' : text));
  });
  const [first] = backFrom(edited, briefing).briefing.topics[0]?.points ?? [];
  expect(first).toMatchObject({ text: 'A nurse at the depot, at £210,000 a year', figure: { value: '£211,000' } });
});

it('a slide on which lines came from another one, whose title was changed, stays with its own topic', async () => {
  const briefing = await outline(
    `## Where we stand\n\n${['Ann Lee', 'Ruth Okonjo', 'Tom Brandt', 'Bo Lind'].map((who) => `- ${long(who)}\n`).join('')}\n## Who asked for a van\n\n- Nine branches asked for a van of their own\n- Two of them have one\n`,
  );
  const edited = editDeck(await pptxFrom(briefing), (deck) => {
    deck.removeParagraph('Nine branches');
    deck.addBehind('Bo Lind told', 'Nine branches asked for a van of their own');
    deck.reword('Who asked for a van', (text) => text.replace('Who', 'Which branches'));
  });
  const { topics } = backFrom(edited, briefing).briefing;
  expect(topics.map(({ heading, points }) => [heading, points.length])).toEqual([
    ['Where we stand', 5],
    ['Which branches asked for a van', 1],
  ]);
});

it('a slide whose heading was changed stays, though a longer line than its own came to it', async () => {
  const moved = 'The consensus of the council is to buy no other van before the depot can be heated';
  const briefing = await outline(
    `## Where we stand\n\n- Vans stand idle\n- ${moved}\n\n## What comes up for a vote in the next meetings\n\n- A ramp for the van\n- Heating\n`,
  );
  const edited = editDeck(await pptxFrom(briefing), (deck) => {
    deck.removeParagraph(moved);
    deck.addBehind('A ramp for', moved);
    deck.reword('What comes up', (text) => text.replace('next', 'coming'));
  });
  expect(backFrom(edited, briefing).briefing.topics.map(({ heading, points }) => [heading, points.length])).toEqual([
    ['Where we stand', 1],
    ['What comes up for a vote in the coming meetings', 3],
  ]);
});

it('a line of one word comes back that was moved to another slide', async () => {
  const briefing = await outline(
    '## Where we stand\n\n- Vans stand idle\n- Heating\n\n## What comes\n\n- A ramp for the van\n',
  );
  const edited = editDeck(await pptxFrom(briefing), (deck) => {
    deck.removeParagraph('Heating');
    deck.addBehind('A ramp for', 'Heating');
  });
  expect(backFrom(edited, briefing).briefing.topics.map(({ points }) => points.map(({ text }) => text))).toEqual([
    ['Vans stand idle'],
    ['A ramp for the van', 'Heating'],
  ]);
});

it('a pasted slide in another language has who says it, and how many items more', () => {
  const said = (text: string, shape: number) => ({ text, shape, level: 0, isTitle: shape === 0 });
  const slide = (...texts: string[]) => ({
    number: 1,
    paragraphs: ['Ba điểm tựa', ...texts].map((text, index) => said(text, Math.min(index, 1))),
    tables: [],
    notes: [],
    pictures: [],
    objects: 0,
    hasPicture: false,
  });
  const english = languagePack('en');
  const counted = moreLabel(languagePack('vi'), 3);
  expect(ownTopic(slide('Cống bị rò', counted, '— Lê Thu An'), english)).toMatchObject({
    speaker: 'Lê Thu An',
    leftOut: 3,
    points: [{ text: 'Cống bị rò' }],
  });
  expect(ownTopic(slide('— Cống', '— Đê'), english).points).toHaveLength(2);
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

it.each([
  [
    [2, 2, 2],
    ['a', 'b', 'c'],
  ],
  [[0, 2, 2], ['a(b c)']],
  [
    [1, 0, 1],
    ['a', 'b(c)'],
  ],
  [[0, 1, 2], ['a(b(c))']],
])('lines at levels %j stand below those that stand less deep', (levels, wanted) => {
  const said = ({ text, children = [] }: Point): string =>
    children.length === 0 ? text : `${text}(${children.map(said).join(' ')})`;
  const points = levels.map((depth, index) => ({ point: ownPoint('abc'.charAt(index)), depth }));
  expect(nested(points).map(said)).toEqual(wanted);
});
