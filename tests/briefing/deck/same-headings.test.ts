import { describe, expect, it } from 'vitest';
import { editDeck } from '../../cli/edit-deck.js';
import { builtFrom } from '../support/articles.js';
import { briefingFrom, pointFrom, topicFrom } from '../../compose/support/briefing.js';
import { backFrom, pptxFrom } from './decks.js';

const outline = (topics: string) =>
  builtFrom(`---\nbriefdeck: outline\ntitle: Repair benches in 2027\n---\n\n${topics}`, undefined);
const long = (who: string): string =>
  `${who} told the council that the van stands idle for three days of every week, because the depot cannot be heated in winter and nobody may lift the benches alone, which the insurer made a condition when it renewed the cover for all of the branches last spring, and which the drivers had asked for since the first of them was hurt.`;

describe('a slide that is called as the one of a topic', () => {
  const topics = '## Where we stand\n\n- Demand grew in every branch\n- The council voted for a second van\n';

  it('is a topic of its own where it says nothing of that', async () => {
    const briefing = await outline(topics);
    const edited = editDeck(await pptxFrom(briefing), (deck) => {
      deck.addSlide(2, 'Where we stand', ['Nobody drowned in the harbour', 'Nine pools were mended']);
    });
    const { topics: back } = backFrom(edited, briefing).briefing;
    expect(back.map(({ heading, points }) => [heading, points.map(({ text }) => text)])).toEqual([
      ['Where we stand', ['Demand grew in every branch', 'The council voted for a second van']],
      ['Where we stand', ['Nobody drowned in the harbour', 'Nine pools were mended']],
    ]);
  });

  it('is so where somebody changed what the slide of the topic is called', async () => {
    const briefing = await outline(topics);
    const edited = editDeck(await pptxFrom(briefing), (deck) => {
      deck.reword('Where we stand', (text) => text.replace('we stand', 'all of us stand'));
      deck.addSlide(2, 'Where we stand', ['Nobody drowned in the harbour', 'Nine pools were mended']);
    });
    expect(backFrom(edited, briefing).briefing.topics.map(({ heading }) => heading)).toEqual([
      'Where all of us stand',
      'Where we stand',
    ]);
  });
});

it('the second slide of a topic is told from another topic of its heading and a number', async () => {
  const speakers = ['Ann Lee', 'Ruth Okonjo', 'Tom Brandt', 'Ines Calloway', 'Bo Lind', 'Jan Voss'];
  const briefing = await outline(
    `## Where we stand\n\n${speakers.map((who) => `- ${long(who)}\n`).join('')}\n## Where we stand (2)\n\n- Demand grew in every branch\n- The council voted for a second van\n`,
  );
  const { topics } = backFrom(await pptxFrom(briefing), briefing).briefing;
  expect(topics).toEqual(briefing.topics);
});

it('a heading keeps the number that tells it from another where its words were changed', async () => {
  const briefing = await outline(
    '## Where we stand\n\n- Demand grew in every branch\n\n## Where we stand (2)\n\n- The council voted for a second van\n',
  );
  const edited = editDeck(await pptxFrom(briefing), (deck) => {
    deck.reword('Where we stand (2)', (text) => text.replace('we', 'all of us'));
  });
  expect(backFrom(edited, briefing).briefing.topics.map(({ heading }) => heading)).toEqual([
    'Where we stand',
    'Where all of us stand (2)',
  ]);
});

it('a heading that is counted comes back from slides that count their items instead', async () => {
  const points = Array.from({ length: 9 }, (_, index) =>
    pointFrom({
      text: `Bến thứ ${String(index + 1)} gửi số liệu mỗi giờ một lần, để thị trấn ở hạ lưu kịp đóng cống trước khi nước lên và người dân có thời gian đưa gia súc tới chỗ cao`,
    }),
  );
  const briefing = briefingFrom({
    sources: [],
    topics: [topicFrom({ kind: 'enumeration', heading: 'Các bến phải làm gì? (2)', points })],
  });
  const bytes = await pptxFrom(briefing);
  expect(backFrom(bytes, briefing)).toMatchObject({ briefing, diagnostics: [] });
});
