import { expect, it } from 'vitest';
import { definesTerm } from '../../../src/summarize/annotate/acts/defines-term.js';
import { annotated } from '../annotated.js';

it('what an act means by a word is told from what it rules', async () => {
  const text = [
    '# Ferry bylaw',
    '## Words',
    '“Crossing” means a trip of the ferry from one bank to the other.',
    '“Nobody boards after the bell”, says the sign that the owner puts up at each landing.',
    'The owner may not refuse anyone who pays the fare.',
  ].join('\n\n');
  const { annotation, at } = await annotated(text, 'en', 'legal');
  const defines = (words: string): boolean =>
    annotation.reading.sentences.some((one) => one.index === at(words) && definesTerm(annotation.reading, one));
  expect(defines('Crossing')).toBe(true);
  expect(defines('Nobody boards')).toBe(false);
  expect(defines('The owner may')).toBe(false);
});
