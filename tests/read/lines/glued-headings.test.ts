import { describe, expect, it } from 'vitest';
import { withGluedHeadingsApart } from '../../../src/read/lines/glued-headings.js';

const fees = 'The board asks every boat for mooring fees, which pay for the work on the quay.';
const work = 'Related tasks of the pilots fall to the real keepers of the lamps in the harbour.';
const end = 'In the harbour nobody has asked for more than that in all the years since.';

describe('a heading that was glued to its paragraph', () => {
  it('is parted from it where several are', () => {
    const glued = `Mooring Fees${fees}\n\nThe Work of Pilots and the Real Keepers ${work}\n\nConclusion${end}`;
    expect(withGluedHeadingsApart(glued).split(/\n+/)).toEqual([
      'Mooring Fees',
      fees,
      'The Work of Pilots and the Real Keepers',
      work,
      'Conclusion',
      end,
    ]);
  });

  it('is parted where it is set in capitals', () => {
    const [what, why] = [
      'Phà là một con tàu chở người và xe qua sông mỗi ngày.',
      'Lịch phà giúp người đi chợ biết giờ về nhà trong mùa mưa bão.',
    ];
    const glued = `BẾN PHÀ LÀ GÌ${what}\nVÌ SAO CÓ LỊCH${why}\nNhiều phà chạy đêm. Có lịch thì dễ. Gì cũng có.`;
    expect(withGluedHeadingsApart(glued).split(/\n+/).slice(0, 4)).toEqual([
      'BẾN PHÀ LÀ GÌ',
      what,
      'VÌ SAO CÓ LỊCH',
      why,
    ]);
  });

  it.each([
    ['of one alone', `Mooring Fees${fees}\n\n${end}`],
    [
      'of a name that is written so',
      `HarbourWatch keeps an eye on the quay and the lamps all night long.\n\nHarbourWatch asks for a watch on the harbour.`,
    ],
    ['of a name in full', `Harbour Board Chair Mara Holt said that the fees pay for the work.\n\n${fees}`],
  ])('is none in the beginning %s', (_, text) => {
    expect(withGluedHeadingsApart(text)).toBe(text);
  });
});
