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

  it('is how a motion went and what a meeting is summed up with, and no decision that was not taken', async () => {
    const text = [
      '# Minutes of the harbour board, 4 May 2027',
      '## Pump',
      'Anna moved to buy the second pump. The motion passes.',
      'The fee for moorings was not approved. The clerk asked whether they go on if we have consensus.',
      "## Chair's summary of key points",
      'The pump is bought before the winter storms.',
    ].join('\n\n');
    expect(await decisive(text, 'en')).toEqual(['The motion passes.', 'The pump is bought before the winter storms.']);
  });

  it('is what stands below a heading of decisions, and neither who reviews it nor what somebody says was adopted before', async () => {
    const text = [
      '# Minutes of the harbour board, 4 May 2027',
      '## A gate for the basin',
      'AL: The crews of both lifeboats adopted the plan last week and ask for the gate.',
      'JA: The yard at Harlow needs five months to build it, and two weeks to put it in.',
      'AL: We should tell the school, as its boats lie behind the gate for most of the year.',
      'JA: The town pays two thirds of a new gate where the board finds the rest.',
      '### Conclusion',
      '- Stage 2 approval\n- Reviewers:\n  - Ann Lee\n  - Jonas Aas\n  - Bo will do so in May',
    ].join('\n\n');
    expect(await decisive(text, 'en')).toEqual(['Stage 2 approval']);
  });

  it('is what a question is answered with behind the law that is quoted', async () => {
    const text = [
      '# Phí neo đậu tại bến Tràm',
      '**Chủ tàu nộp phí neo đậu khi nào?**',
      'Căn cứ khoản 2 Điều 5 Nghị định 12/2027/NĐ-CP quy định như sau:',
      '**Nộp phí neo đậu tại bến**',
      '1. Chủ tàu nộp phí tại bến trước ngày 15.\n2. Chủ tàu nộp chậm thì nộp thêm.',
      'Như vậy, chủ tàu phải nộp phí neo đậu trước ngày 15 hằng tháng.',
      '**Ai được miễn phí neo đậu tại bến?**',
      'Do đó, tàu của bệnh viện được miễn phí neo đậu tại mọi bến của tỉnh.',
      '**Tàu cứu nạn có phải ghi tên không?**',
      'Tàu cứu nạn không phải ghi tên vào sổ bến.',
    ].join('\n\n');
    expect(await decisive(text, 'vi')).toEqual(['Như vậy, chủ tàu phải nộp phí neo đậu trước ngày 15 hằng tháng.']);
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
