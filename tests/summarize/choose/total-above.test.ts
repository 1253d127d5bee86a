import { describe, expect, it } from 'vitest';
import { totalAbove } from '../../../src/summarize/choose/joined/total-above.js';
import { annotated } from '../annotated.js';

const above = async (text: string, language: string, opens: string, total: string): Promise<boolean> => {
  const made = await annotated(text, language, 'speech');
  return totalAbove(made.annotation.reading, made.at(opens)) === (total === '' ? undefined : made.at(total));
};

describe('the total of which a rest is told', () => {
  it('is the largest amount above it in its paragraph', async () => {
    const text =
      'The pier costs nine point five million crowns. The county gives five million. Two million come from the port. The remaining two point five million we borrow.';
    expect(await above(text, 'en', 'The remaining', 'The pier')).toBe(true);
  });

  it('is so where the word for a rest stands behind the amount', async () => {
    const text = 'Bến mới cần 96 tỷ đồng. Tỉnh cấp 60 tỷ đồng. 36 tỷ đồng còn lại thị xã vay.';
    expect(await above(text, 'vi', '36 tỷ', 'Bến mới')).toBe(true);
  });

  it('is unknown where all amounts above are less, stand in another paragraph, or no amount is left', async () => {
    expect(await above('Two million come in May. The remaining five million follow.', 'en', 'The remaining', '')).toBe(
      true,
    );
    expect(
      await above(
        'The pier costs nine million crowns.\n\nThe remaining two million we borrow.',
        'en',
        'The remaining',
        '',
      ),
    ).toBe(true);
    expect(
      await above('The pier costs nine million crowns. The remaining boats left.', 'en', 'The remaining', ''),
    ).toBe(true);
  });
});
