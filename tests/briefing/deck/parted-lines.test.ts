import { expect, it } from 'vitest';
import { phrasesOf, wordsOfText } from '../../../src/check/index.js';
import { editDeck } from '../../cli/edit-deck.js';
import { builtFrom } from '../support/articles.js';
import { backFrom, changesBetween, pptxFrom } from './decks.js';

const outline = (topics: string) =>
  builtFrom(`---\nbriefdeck: outline\ntitle: Repair benches in 2027\n---\n\n${topics}`, undefined);

it('two points are one that somebody joined, though the second ends in "…" of its own', async () => {
  const briefing = await outline(
    '## Where we stand\n\n- Demand grew in every branch but one\n- The council asked for vans, benches, tools…\n- Nobody pays for a screw\n',
  );
  const edited = editDeck(await pptxFrom(briefing), (deck) => {
    deck.reword('Demand grew', (text) => `${text} The council asked for vans, benches, tools…`);
    deck.reword('The council asked', (text) => (text.startsWith('The') ? '' : text));
  });
  expect(backFrom(edited, briefing).briefing.topics[0]?.points.map(({ text }) => text)).toEqual([
    'Demand grew in every branch but one The council asked for vans, benches, tools…',
    'Nobody pays for a screw',
  ]);
});

it('the bold beginning of a line is a line where somebody parted them', async () => {
  const briefing = await outline(
    '## Where we stand\n\n- **Vans:** The council asked for two of them before the winter\n- Nobody pays for a screw\n- Demand grew in every branch but one\n',
  );
  const edited = editDeck(await pptxFrom(briefing), (deck) => {
    deck.addBehind('Vans:', 'The council asked for two of them before the winter');
    deck.reword('Vans:', () => 'Vans:');
  });
  expect(changesBetween(briefing, backFrom(edited, briefing).briefing)).toEqual([
    '- - Vans: The council asked for two of them before the winter',
    '+ - Vans:',
    '+ - The council asked for two of them before the winter',
  ]);
});

it('a name is no line where somebody took out what its bearer said', async () => {
  const briefing = await outline(
    '## Who said what\n\n> The kettle belonged to my mother\n> — Ruth Okonjo, coordinator\n\n> Nobody pays for a screw\n> — Ann Lee, mayor\n',
  );
  const edited = editDeck(await pptxFrom(briefing), (deck) => {
    deck.removeParagraph('The kettle belonged');
  });
  const back = backFrom(edited, briefing).briefing;
  expect(back.topics[0]?.points.map(({ text }) => text)).toEqual(['Nobody pays for a screw']);
  // A slide that stays has the name still, and nothing of the briefing has it any more.
  expect(backFrom(edited, back).briefing.topics).toEqual(back.topics);
});

it('a text that its place cut is the shortest that begins so', () => {
  const line = 'General review of 1966: I now come to what was spent';
  const phrases = phrasesOf({
    lines: [line, 'General review of 1966'].map(wordsOfText),
    names: [],
    pieces: [],
  });
  expect(phrases.partsOf(wordsOfText('General review of'), true)).toEqual(['general review of 1966']);
  expect(phrases.partsOf(wordsOfText('General review of 1966: I now'), true)).toEqual([wordsOfText(line).join(' ')]);
});
