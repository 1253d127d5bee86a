import { describe, expect, it } from 'vitest';
import { brief } from '../support/brief.js';
import { slidesOf, textsIn } from '../support/compose.js';
import { plainTemplate } from '../support/template.js';

const role = 'nhà sinh thái học biển của Trường Đại học Hải dương, phụ trách chương trình phục hồi thảm cỏ biển';
const quote = { text: 'Con sông không dừng lại ở cột mốc nào.', speaker: 'Bà Hằng', role, evidence: [] };
const [slide] = slidesOf({ kind: 'quote', heading: 'Lời bàn', quote }, brief.model);

describe('a quotation', () => {
  it('has who says it right under its words', () => {
    expect(textsIn(slide, 'quote')).toEqual([quote.text, `—\u00a0Bà Hằng, ${role}`]);
  });

  it('is set as large as its own words allow, however much is said of the speaker', () => {
    const [words, speaker] = slide?.fills.find(({ placeholder }) => placeholder === 'quote')?.paragraphs ?? [];
    expect(words?.size).toBeGreaterThanOrEqual(44);
    expect(speaker?.level).toBe(1);
  });

  it('has no mark of a list where it stands in a body', () => {
    const [plain] = slidesOf({ kind: 'quote', heading: 'Lời bàn', quote }, plainTemplate);
    const paragraphs = plain?.fills.find(({ placeholder }) => placeholder === 'body')?.paragraphs;
    expect(paragraphs?.map(({ plain: hasNoMark }) => hasNoMark)).toEqual([true, true]);
  });
});
