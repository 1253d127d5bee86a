import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../../src/model/article.js';
import { leadingSeries } from '../../../../src/summarize/value/lead/leading-series.js';
import { annotated } from '../../annotated.js';

/** The first item of the list that leads. */
const led = async (genre: Genre, language: string, ...parts: readonly string[]): Promise<string | undefined> => {
  const { annotation } = await annotated(parts.join('\n\n'), language, genre);
  const span = leadingSeries(annotation)?.items[0]?.span;
  return span === undefined ? undefined : annotation.reading.text.slice(span.start, span.end);
};

const why = 'The chain of the lock gate broke twice in March, and a barge with forty sheep drifted into the weir.';

describe('the list that a paper is written for', () => {
  it.each([
    ['en', 'letter', 'The harbour board is asked:', 'to close the gate at night'],
    ['en', 'letter', 'We therefore require the company:', 'to weld the chain'],
    ['vi', 'letter', 'Ban quản lý bến đề nghị các chủ thuyền:', 'neo thuyền trước 18 giờ'],
    ['vi', 'letter', 'Chủ tịch xã có ý kiến chỉ đạo như sau:', 'đóng cống trước ngày 5/9'],
    ['en', 'minutes', 'It was RESOLVED by five votes to one, Ms Lee not voting:', 'to buy a second chain'],
    ['vi', 'minutes', 'Cuộc họp thống nhất hai việc:', 'thay dây cáp của cống'],
    ['de', 'letter', 'Der Vorstand wird gebeten:', 'das Tor nachts zu schließen'],
    ['id', 'letter', 'Para pemilik kapal diminta:', 'menutup pintu air'],
  ] as const)('is what is asked or decided (%s, %s): %s', async (language, genre, above, item) => {
    expect(await led(genre, language, '# The lock gate', why, above, `- ${item};\n- ${item} again.`)).toBe(item);
  });

  it('may stand inside a sentence', async () => {
    const asked = 'Vì vậy, hội mong bà con ba điều: buộc thuyền hai dây; treo đèn ở mũi; và gọi cho bến khi nước lên.';
    expect(await led('letter', 'vi', '# Thư ngỏ gửi bà con bến Gỗ', why, asked)).toBe('buộc thuyền hai dây');
  });

  it('is none that a letter only tells', async () => {
    const told = 'The board has two boats:\n\n- the Heron;\n- the Teal.';
    expect(await led('letter', 'en', '# The lock gate', why, why.replace('March', 'May'), told)).toBeUndefined();
  });

  const steps = ['1. Drain the basin slowly.', '2. Lift the gate off its hinges.', '3. Grease both hinges well.'];

  it('is the steps of a guide, unless it opens with what its title says', async () => {
    const list = ['## Steps', steps.join('\n')];
    expect(await led('notice', 'en', '# How to grease the lock gate', 'Grease keeps rust away.', ...list)).toBe(
      'Drain the basin slowly',
    );
    const opening =
      'From 1 May the owners of barges may grease the lock gate themselves and get a free week of mooring.';
    const title = '# Owners of barges may grease the lock gate themselves from May';
    expect(await led('notice', 'en', title, opening, ...list)).toBeUndefined();
  });

  it('is the goals of a plan, and no tasks', async () => {
    const goals = ['## Aims', '- Every barge passes in an hour.\n- No sheep is lost.'];
    const tasks = ['## Next steps', '- The clerk orders a chain by 5 May 2031.\n- The smith fits it by 9 May 2031.'];
    expect(await led('plan', 'en', '# Plan for the lock', why, ...goals, ...tasks)).toBe(
      'Every barge passes in an hour',
    );
    expect(await led('minutes', 'en', '# Minutes of the lock board', why, ...tasks)).toBeUndefined();
  });

  it('is the key points that a report begins with, and nothing that it recommends at its end', async () => {
    const points = ['## Key points', '- One chain in five breaks.\n- Greased chains last twice as long.'];
    const asked = ['## Recommendations', 'The board is asked:', '- to buy grease;\n- to train two men.'];
    expect(await led('report', 'en', '# Chains of the lock', why, ...points)).toBe('One chain in five breaks');
    expect(await led('report', 'en', '# Chains of the lock', why, ...asked)).toBeUndefined();
  });

  it('is none of the news', async () => {
    expect(
      await led('news', 'en', '# The lock gate', why, 'The board is asked:', '- to close it;\n- to weld it.'),
    ).toBe(undefined);
  });
});
