import { describe, expect, it } from 'vitest';
import { annotated, candidatesIn } from './annotated.js';
import { behindOrdinal } from '../../src/summarize/say/ordinal.js';
import { statementsOf } from '../../src/summarize/say/statement.js';

const vietnamese = [
  '# Bến phà đông khách trở lại',
  'Có ba yếu tố để bến đông khách. Thứ nhất, đó là giá vé giảm một phần tư từ đầu mùa mưa.',
  'Thứ hai, hai chiếc phà mới chở được nhiều xe hơn và qua sông nhanh hơn bảy phút.',
  'Thứ ba là hiện nay xã có một con đường bê tông dẫn tới tận mép nước của bến.',
].join('\n\n');
const english = [
  '# The ferry is full again',
  'There are three reasons for this. First, the fare has fallen by a quarter since the rains began.',
  'Second, the two new boats carry more cars and cross the river seven minutes faster.',
  'Third, the village has a road of concrete down to the water at last.',
].join('\n\n');

describe.each([
  ['vi', vietnamese, 'Có ba yếu tố', 'Thứ nhất'],
  ['en', english, 'There are three', 'First,'],
] as const)('parts of running text that an announcement counts (%s)', (language, text, announcer, first) => {
  it('are told as a whole where there is room', async () => {
    const all = await annotated(text, language);
    const whole = candidatesIn(all).find(({ series }) => series !== undefined);
    expect(whole?.series?.items).toHaveLength(3);
    expect(whole?.sentences[0]).toBe(all.at(first));
  });

  it('are told without the announcement where there is none', async () => {
    const all = await annotated(text, language);
    const told = candidatesIn(all, 5).flatMap(({ sentences }) => sentences);
    expect(told).not.toContain(all.at(announcer));
  });
});

it('an item begins behind what leads from its ordinal to it', async () => {
  const { annotation } = await annotated(vietnamese, 'vi');
  const [item] = annotation.series[0]?.items ?? [];
  expect(annotation.reading.text.slice(item?.span.start, item?.span.end)).toMatch(/^giá vé giảm/u);
});

it('a sentence told alone begins behind its ordinal, also where a copula follows', async () => {
  const { annotation, at } = await annotated(vietnamese, 'vi');
  const { sentences, text } = annotation.reading;
  const sentence = sentences[at('Thứ ba là')];
  if (sentence === undefined) throw new Error('nothing was read');
  expect(text.slice(behindOrdinal(annotation.reading, sentence))).toMatch(/^hiện nay xã có/u);
});

describe('what nothing else is counted with', () => {
  const speech = (sentence: string): string =>
    [
      'Speech by the harbour master, Ann Lee, at the Harbour Dinner, Harlow, 3 May 2031',
      'Good evening, ladies and gentlemen. I thank the mayor for this invitation, and I am glad to see so many crews here tonight.',
      `${sentence} I believe that we can do more. We will open the northern gate in June, and I hope that you will all be there.`,
      'We have worked hard this year. I want to thank my colleagues, who kept the gates open through the winter. Thank you.',
    ].join('\n\n');
  const shown = async (sentence: string): Promise<string | undefined> => {
    const { annotation, at } = await annotated(speech(sentence), 'en');
    expect(annotation.reading.article.genre).toBe('speech');
    return statementsOf(annotation)[at(sentence)]?.text;
  };

  it('is told without its ordinal where somebody talks', async () => {
    expect(await shown('First, we are proud that fares fell in the third quarter.')).toMatch(/^We are proud/iu);
  });

  it('keeps it where its own sentence goes on counting', async () => {
    expect(await shown('First, we closed the gate, and then we sold the boats.')).toMatch(/^First,/u);
  });
});
