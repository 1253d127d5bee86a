import { expect, it } from 'vitest';
import { unitValues } from '../../../src/summarize/value/unit-values.js';
import { annotated } from '../annotated.js';

/** What each quotation of an article is worth more than the same words in another sentence, by its speaker. */
const valueOf = async (text: string, words: string): Promise<number> => {
  const { annotation, at } = await annotated(text, 'en', 'news');
  return unitValues(annotation)[at(words)] ?? 0;
};

const words = (name: string): string =>
  `“The gate of the ${name} dock has been leaking for many years and nobody came,” `;

it('is greatest for the first quotation of somebody, and less for the next ones', async () => {
  const text = [
    'The board of the harbour met on Monday to hear about the gates.',
    `${words('first')}Ann Lee said.`,
    'The mayor opened a bridge on Tuesday.',
    `${words('second')}Lee said.`,
  ].join('\n\n');
  const [first, second] = [await valueOf(text, 'first dock'), await valueOf(text, 'second dock')];
  const other = text
    .replace('Lee said.”', 'Lee said.')
    .replace(`${words('second')}Lee`, `${words('second')}Robert Gray`);
  expect(second).toBeLessThan(await valueOf(other, 'second dock'));
  expect(second).toBeLessThan(first + 0.2);
});

it('is less for words of nobody who is named', async () => {
  const article = (speaker: string): string =>
    `The board of the harbour met on Monday.\n\n${words('first')}${speaker} said.`;
  expect(await valueOf(article('one dealer'), 'first dock')).toBeLessThan(
    await valueOf(article('Ann Lee'), 'first dock'),
  );
});

it('is less for praise, which says nothing of the matter', async () => {
  const article = (quoted: string): string =>
    `The board of the harbour met on Monday.\n\n“${quoted}, and it will keep the boats of the first dock dry,” Ann Lee said.`;
  expect(await valueOf(article('We applaud the town for all of its work on the gate'), 'first dock')).toBeLessThan(
    (await valueOf(article('We watched the town at all of its work on the gate'), 'first dock')) - 0.2,
  );
});
