import { describe, expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';

const body =
  'The board heard that the second gate will be cut into the dam in May, and that the ferries will wait until then.';
const passage = 'Ban quản lý sẽ trải nhựa lại đường từ cổng chính đến trường học trong ba ngày của tuần sau.';

const dayOf = async (lines: readonly string[], language: string): Promise<string | undefined> =>
  (await readText(lines.join('\n\n'), language)).published;

describe('a day that holds under a condition', () => {
  it.each([
    'If it rains, the work is put off to 14 March 2026.',
    'But if it rains, work starts on 14 March 2026.',
    'Sorry, but, unless it is dry, we go on 14 March 2026',
    'Harlow, Ash and Stow go on 14 March 2026 if it rains.',
  ])('is no day of a paper: %s', async (line) => {
    expect(await dayOf(['# The gates', body, body, line], 'en')).toBeUndefined();
    expect(await dayOf(['# The gates', line, body, body], 'en')).toBeUndefined();
  });

  it.each([
    'If it rains hard, work is put off to 14 March 2026.',
    'Once it is dry, the lane will be handed back on 14 March 2026.',
  ])('stays what a letter says above who signs it: %s', async (line) => {
    const letter = ['# The gates', 'Dear residents,', body, body, line, 'Kind regards,', 'Ann Holt'];
    const { published, furniture } = await readText(letter.join('\n\n'), 'en');
    expect(published).toBeUndefined();
    expect(furniture.map(({ kind }) => kind)).not.toContain('place-date');
  });

  it('is none in Vietnamese either', async () => {
    const withLast = (line: string): string[] => ['# Sửa đường', passage, passage, line];
    expect(
      await dayOf(withLast('Nếu mưa lớn, việc thi công lùi sang ngày 14 tháng 3 năm 2026.'), 'vi'),
    ).toBeUndefined();
    expect(await dayOf(withLast('Hà Nội, ngày 14 tháng 3 năm 2026'), 'vi')).toBe('2026-03-14');
  });

  it('leaves the paper its own day', async () => {
    const lines = ['# The gates', body, 'If it rains, work is put off to 14 March 2026.', body, 'Utrecht, 3 May 2026'];
    expect(await dayOf(lines, 'en')).toBe('2026-05-03');
  });
});
