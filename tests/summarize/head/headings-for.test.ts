import { describe, expect, it } from 'vitest';
import { headingsFor } from '../../../src/summarize/head/headings-for.js';
import { annotated, candidatesIn } from '../annotated.js';

/** What heads the first list of a text best. */
const headingOf = async (section: string, announcer: string): Promise<string | undefined> => {
  const items = '* Đã ghi tên vào sổ của bến.\n\n* Đã nộp đủ phí của năm trước.\n\n* Có người lái được cấp bằng.';
  const other = 'Tàu của bệnh viện được miễn phí neo đậu tại mọi bến của tỉnh, không phải làm đơn xin.';
  const text = `# Phí neo đậu tại bến Tràm\n\n### ${section}\n\n${announcer}\n\n${items}\n\n### Tàu được miễn phí\n\n${other}`;
  const { annotation, statements } = await annotated(text, 'vi');
  const chosen = candidatesIn({ annotation, statements, at: () => 0 }).find(({ series }) => series !== undefined);
  const shown = chosen?.sentences.flatMap((index) => statements[index] ?? []) ?? [];
  const section0 = shown[0]?.sentence.section ?? 0;
  const group = { statements: shown, section: section0, ...(chosen?.series && { series: chosen.series }) };
  return headingsFor(annotation, group)[0]?.heading;
};

describe('the heading of a list', () => {
  it('says of what its items are, where the section is called by somebody who has to meet them', async () => {
    const owner = 'tàu hàng và sà lan mới đóng của các hợp tác xã vận tải';
    const section = `${owner.charAt(0).toUpperCase()}${owner.slice(1)}`;
    expect(await headingOf(section, `Điều kiện để ${owner} được giảm phí là:`)).toBe(
      `Điều kiện để ${owner} được giảm phí`,
    );
  });

  it('is that of its section where the announcement has no subject', async () => {
    expect(await headingOf('Điều kiện để được giảm phí', 'Bao gồm những điều kiện như sau:')).toBe(
      'Điều kiện để được giảm phí',
    );
  });
});
