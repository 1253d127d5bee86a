import { describe, expect, it } from 'vitest';
import { decisiveSentences } from '../../../src/summarize/value/decisive.js';
import { annotated } from '../annotated.js';

const decisive = async (text: string, language: string): Promise<string[]> => {
  const { annotation } = await annotated(text, language);
  const found = decisiveSentences(annotation);
  const { sentences, text: whole } = annotation.reading;
  return sentences.flatMap(({ index, start, end }) => (found.has(index) ? [whole.slice(start, end)] : []));
};

describe('what a document of its kind is read for', () => {
  it('is what minutes decide, and who does what', async () => {
    const text = [
      '# Minutes of the harbour board, 4 May 2027',
      '## Gates',
      'The harbour master spoke of the gates at length.',
      'DECISION 4.1: The gates close at high tide from June on.',
      'Action items:',
      '- The clerk writes to the ministry.\n- The chair asks the smith for a price.',
    ].join('\n\n');
    expect(await decisive(text, 'en')).toEqual(
      expect.arrayContaining([
        'DECISION 4.1: The gates close at high tide from June on.',
        'The clerk writes to the ministry.',
        'The chair asks the smith for a price.',
      ]),
    );
    expect(await decisive(text, 'en')).not.toContain('The harbour master spoke of the gates at length.');
  });

  it('is the day from which an act holds', async () => {
    const text = [
      'QUYẾT ĐỊNH',
      'Về giá vé qua bến phà Tràm',
      'Căn cứ Luật Bến bãi ngày 3 tháng 5 năm 2027;',
      'Căn cứ Luật Đường thủy ngày 4 tháng 6 năm 2026;',
      'Điều 1. Giá vé qua bến phà Tràm là năm nghìn đồng một lượt.',
      'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày 1 tháng 9 năm 2027.',
      'Điều 3. Trưởng bến phà Tràm chịu trách nhiệm thi hành Quyết định này.',
    ].join('\n\n');
    expect((await decisive(text, 'vi')).join('\n')).toContain('kể từ ngày 1 tháng 9 năm 2027');
    expect((await decisive(text, 'vi')).join('\n')).not.toContain('chịu trách nhiệm');
  });

  it('is nothing of the kind in the news', async () => {
    expect(await decisive('# Gates\n\nThe board agreed. It was agreed that the gates close in June.', 'en')).toEqual(
      [],
    );
  });
});
