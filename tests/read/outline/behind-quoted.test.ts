import { describe, expect, it } from 'vitest';
import { readText, sectionsOf } from './read-text.js';

const cites = (article: string): string =>
  `Căn cứ khoản 2 Điều ${article} Nghị định 12/2027/NĐ-CP quy định về phí bến bãi như sau:`;
const provision = [
  '1. Chủ tàu nộp phí neo đậu tại bến nơi tàu đậu trước ngày 15 hằng tháng.',
  '2. Chủ tàu nộp chậm thì nộp thêm một phần mười số phí phải nộp.',
];
const answer = 'Như vậy, chủ tàu phải nộp phí neo đậu trước ngày 15 hằng tháng tại bến nơi tàu đậu.';

const questions = (first: readonly string[]): string =>
  [
    '# Phí neo đậu tại bến Tràm',
    '**Chủ tàu nộp phí neo đậu khi nào?**',
    ...first,
    '**Ai được miễn phí neo đậu tại bến?**',
    'Tàu của bệnh viện và tàu chở học sinh được miễn phí neo đậu tại mọi bến của tỉnh.',
    '**Tàu cứu nạn có phải ghi tên vào sổ bến không?**',
    'Tàu cứu nạn không phải ghi tên vào sổ bến khi đang làm nhiệm vụ trên sông.',
  ].join('\n\n');

describe('what a text concludes behind the law that it quotes', () => {
  it('stands under its own heading, and what it quotes below that', async () => {
    const text = questions([cites('5'), '**Nộp phí neo đậu tại bến**', ...provision, answer]);
    const article = await readText(text, 'vi', 'a.md');
    expect(sectionsOf(article)).toEqual([
      '1 |  | Chủ tàu nộp phí neo đậu khi nào?',
      '2 |  | Nộp phí neo đậu tại bến',
      '2 |  | ',
      '1 |  | Ai được miễn phí neo đậu tại bến?',
      '1 |  | Tàu cứu nạn có phải ghi tên vào sổ bến không?',
    ]);
    const resumed = article.sections[2]?.span;
    expect(article.text.slice(resumed?.start, resumed?.end)).toBe(answer);
  });

  it('begins with what cites the next provision too', async () => {
    const second = ['**Thu phí tại bến**', ...provision, answer];
    const text = questions([cites('5'), '**Nộp phí neo đậu tại bến**', ...provision, cites('6'), ...second]);
    const article = await readText(text, 'vi', 'a.md');
    const resumed = article.sections.filter(({ level, heading }) => level > 0 && heading === undefined);
    expect(resumed.map(({ span }) => article.text.slice(span.start, span.end))).toEqual([cites('6'), answer]);
  });

  it('goes on above the first heading, where the very article that is cited is quoted', async () => {
    const basis = 'Căn cứ theo Điều 7 Nghị định 12/2027/NĐ-CP, phí neo đậu là một khoản thu của xã có bến.';
    const lines = (title: string): string =>
      ['# Phí neo đậu tại bến Tràm', cites('5'), title, ...provision, basis, answer].join('\n\n');
    expect(sectionsOf(await readText(lines('**Điều 5. Nộp phí neo đậu**'), 'vi', 'a.md')).slice(1)).toEqual([
      '1 | Điều 5 | Nộp phí neo đậu',
      '1 |  | ',
    ]);
    expect(sectionsOf(await readText(lines('**Điều 6. Nộp phí neo đậu**'), 'vi', 'a.md')).slice(1)).toEqual([
      '1 | Điều 6 | Nộp phí neo đậu',
    ]);
  });

  it('begins behind the mark that closes the quotation', async () => {
    const own = 'Chủ tàu hỏi ban quản lý bến về số phí của tàu mình trước mùa mưa.';
    const closed = [provision[0] ?? '', `${provision[1] ?? ''}”`];
    for (const [lines, resumed] of [
      [closed, [own]],
      [provision, []],
      [['1. Chủ tàu nộp phí tại bến.', '2. Bến treo biển “Thu phí trước ngày 15 hằng tháng tại bến”'], []],
    ] as const) {
      const article = await readText(
        questions([cites('5'), '**Nộp phí neo đậu tại bến**', ...lines, own]),
        'vi',
        'a.md',
      );
      const found = article.sections.filter(({ level, heading }) => level > 0 && heading === undefined);
      expect(found.map(({ span }) => article.text.slice(span.start, span.end))).toEqual(resumed);
    }
  });

  it('begins where it counts on from what stands above the quotation', async () => {
    const counted = (first: string, second: string): string =>
      questions([first, cites('5'), '**Nộp phí neo đậu tại bến**', ...provision, second]);
    for (const [first, second, isOwn] of [
      ['(1) Về phí neo đậu:', '(2) Về phí qua cầu, chủ tàu hỏi ban quản lý bến trước mùa mưa.', true],
      ['(1) Về phí neo đậu:', '(4) Về phí qua cầu, chủ tàu hỏi ban quản lý bến trước mùa mưa.', false],
      ['Về phí neo đậu:', '(2) Về phí qua cầu, chủ tàu hỏi ban quản lý bến trước mùa mưa.', false],
    ] as const) {
      const article = await readText(counted(first, second), 'vi', 'a.md');
      expect(article.sections.some(({ level, heading }) => level > 0 && heading === undefined)).toBe(isOwn);
    }
  });

  it('is part of what it stands below where no law is cited above', async () => {
    const text = questions(['Phí được nộp như sau:', '**Nộp phí neo đậu tại bến**', ...provision, answer]);
    const { sections } = await readText(text, 'vi', 'a.md');
    expect(sections.every(({ heading }) => heading !== undefined)).toBe(true);
  });
});
