import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../src/model/article.js';
import { behindAddress } from '../../../src/summarize/say/speech/address.js';
import { readText } from '../structure/read-text.js';

const shown = async (sentence: string, language: 'en' | 'vi', genre: Genre = 'news'): Promise<string> => {
  const before = language === 'vi' ? 'Hội đồng họp sáng thứ Hai.' : 'The board met on Monday.';
  const read = await readText(language, `${before} ${sentence}`);
  const reading = { ...read, article: { ...read.article, genre } };
  const last = reading.sentences.at(-1) ?? expect.fail('nothing was read');
  return reading.text.slice(behindAddress(reading, last), last.end);
};

describe('those who listen', () => {
  it.each([
    ['en', 'Mr President, the gates stay open.', 'the gates stay open.'],
    ['en', 'Ladies and gentlemen of the council, the gates stay open.', 'the gates stay open.'],
    ['en', 'Mr Speaker, honourable members, the gates stay open.', 'the gates stay open.'],
    ['en', '26.09.2031, Harlow, 18 h Excellencies, Ladies and Gentlemen, the gates stay open.', 'the gates stay open.'],
    ['vi', 'Thưa các đồng chí, cống vẫn mở.', 'cống vẫn mở.'],
    ['vi', 'Kính thưa bà chủ tịch, thưa các đồng chí, cống vẫn mở.', 'cống vẫn mở.'],
  ] as const)('are not called on a slide (%s): %s', async (language, sentence, rest) => {
    expect(await shown(sentence, language)).toBe(rest);
  });

  it.each([
    ['en', 'Dear bread is bad for the town, said the mayor.'],
    ['en', 'The president, who opened the gates, left early.'],
    ['en', 'In 2031 the board called excellencies, bishops and pilots to the gates.'],
    ['vi', 'Thưa kiện kéo dài, cống vẫn đóng.'],
  ] as const)('are not meant by what only begins alike (%s): %s', async (language, sentence) => {
    expect(await shown(sentence, language)).toBe(sentence);
  });

  it('are called by their title alone in a speech, and spoken of so elsewhere', async () => {
    expect(await shown('Mr Speaker, Sir, before the gates close, we count the boats.', 'en', 'speech')).toBe(
      'before the gates close, we count the boats.',
    );
    const told = 'President, mother and pilot, she has three lives.';
    expect(await shown(told, 'en')).toBe(told);
  });
});
