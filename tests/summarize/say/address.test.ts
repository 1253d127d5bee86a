import { describe, expect, it } from 'vitest';
import { behindAddress } from '../../../src/summarize/say/address.js';
import { readText } from '../structure/read-text.js';

const shown = async (sentence: string, language: 'en' | 'vi'): Promise<string> => {
  const before = language === 'vi' ? 'Hội đồng họp sáng thứ Hai.' : 'The board met on Monday.';
  const reading = await readText(language, `${before} ${sentence}`);
  const last = reading.sentences.at(-1) ?? expect.fail('nothing was read');
  return reading.text.slice(behindAddress(reading, last), last.end);
};

describe('those who listen', () => {
  it.each([
    ['en', 'Mr President, the gates stay open.', 'the gates stay open.'],
    ['en', 'Ladies and gentlemen of the council, the gates stay open.', 'the gates stay open.'],
    ['vi', 'Thưa các đồng chí, cống vẫn mở.', 'cống vẫn mở.'],
  ] as const)('are not called on a slide (%s): %s', async (language, sentence, rest) => {
    expect(await shown(sentence, language)).toBe(rest);
  });

  it.each([
    ['en', 'Dear bread is bad for the town, said the mayor.'],
    ['en', 'The president, who opened the gates, left early.'],
    ['vi', 'Thưa kiện kéo dài, cống vẫn đóng.'],
  ] as const)('are not meant by what only begins alike (%s): %s', async (language, sentence) => {
    expect(await shown(sentence, language)).toBe(sentence);
  });
});
