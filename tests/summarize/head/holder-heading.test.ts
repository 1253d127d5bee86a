import { describe, expect, it } from 'vitest';
import { holderHeading } from '../../../src/summarize/head/author/holder-heading.js';
import { annotated } from '../annotated.js';

const body = 'Hội đồng bến họp mỗi tháng một lần và báo cáo kết quả cho Ủy ban nhân dân xã.';
const long = `Trách nhiệm của ${Array.from({ length: 12 }, (_, at) => `tổ thu phí bến số ${at + 1}`).join(', ')}`;

/** What names the lists of each section that has a heading. */
const holders = async (text: string): Promise<(string | undefined)[]> => {
  const { annotation } = await annotated(text, 'vi');
  const { reading } = annotation;
  return reading.sections.flatMap(({ heading }, section) =>
    heading === undefined ? [] : [holderHeading(reading, section)?.heading],
  );
};

describe('what names a list whose heading can not', () => {
  it('is the number of an article that is called too long', async () => {
    const act = `# Quy chế bến\n\n## Điều 3. ${long}\n\n${body}\n\n## Điều 4. Phí neo đậu\n\n${body}`;
    expect(await holders(act)).toEqual(['Điều 3', undefined]);
  });

  it('is the heading above one that has no such number', async () => {
    const plan = `# Kế hoạch năm\n\n## Nhiệm vụ của các tổ\n\n${body}\n\n### ${long}\n\n${body}`;
    expect(await holders(plan)).toEqual([undefined, 'Nhiệm vụ của các tổ']);
  });

  it('is what the title says, where other sections stand beside it', async () => {
    const title = 'Neo đậu sai bến bị phạt thế nào?';
    const other = `## Ai được neo đậu tại bến Tràm\n\n${body}`;
    expect(await holders(`# ${title}\n\n${other}\n\n## ${title}\n\n${body}`)).toEqual([undefined, title]);
    expect(await holders(`# Sổ bến Tràm\n\n${other}\n\n## Sổ bến Tràm\n\n${body}`)).toEqual([undefined, undefined]);
  });
});
