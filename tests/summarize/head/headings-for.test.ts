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

  it('is what its provision is called, where the announcement leads on from it to a list and ends behind it', async () => {
    const offences = [
      ['Tội neo đậu trái phép', '01 năm'],
      ['Tội cản trở luồng lạch', '02 năm'],
    ];
    const text = offences
      .map(([name, term], index) => {
        const announcer = `Phạm tội thuộc một trong các trường hợp sau đây, thì bị phạt tù từ ${term ?? ''} đến 05 năm:`;
        const items = [
          `* Có tổ chức, ${name ?? ''}.`,
          `* Gây hậu quả cho ${index + 2} tàu.`,
          `* Từ ${index + 2} lần trở lên.`,
        ];
        return `## Điều ${index + 5}. ${name ?? ''}\n\n${announcer}\n\n${items.join('\n\n')}`;
      })
      .join('\n\n');
    const { annotation, statements } = await annotated(`# Luật Bến thủy\n\n${text}`, 'vi', 'legal');
    const lists = candidatesIn({ annotation, statements, at: () => 0 }).filter(({ series }) => series !== undefined);
    const headings = lists.map(({ series, sentences }) => {
      const shown = sentences.flatMap((index) => statements[index] ?? []);
      const group = { statements: shown, section: shown[0]?.sentence.section ?? 0, ...(series && { series }) };
      return headingsFor(annotation, group)[0]?.heading;
    });
    expect(headings).toEqual(['Tội neo đậu trái phép', 'Tội cản trở luồng lạch']);
  });

  it('is that of its section where the announcement only points to the list below it, and no other list stands there', async () => {
    const announcer = 'Mức phạt từ 2 triệu đồng đến 4 triệu đồng áp dụng cho một trong những hành vi sau đây:';
    expect(await headingOf('Neo đậu trái phép bị phạt đến 4 triệu đồng', announcer)).toBe(
      'Neo đậu trái phép bị phạt đến 4 triệu đồng',
    );
  });

  it('is that of its section where the announcement has no subject', async () => {
    expect(await headingOf('Điều kiện để được giảm phí', 'Bao gồm những điều kiện như sau:')).toBe(
      'Điều kiện để được giảm phí',
    );
  });
});

describe('a list that answers a question', () => {
  /** What heads the first list of a text that has no other matter in its section. */
  const headed = async (text: string, language: string): Promise<string | undefined> => {
    const { annotation, statements } = await annotated(text, language);
    const chosen = candidatesIn({ annotation, statements, at: () => 0 }).find(({ series }) => series !== undefined);
    const shown = chosen?.sentences.flatMap((index) => statements[index] ?? []) ?? [];
    const section = shown[0]?.sentence.section ?? 0;
    const group = { statements: shown, section, ...(chosen?.series && { series: chosen.series }) };
    return headingsFor(annotation, group)[0]?.heading;
  };

  it.each([
    [
      'en',
      'Why do fewer ferries run this year? The harbour office gives three reasons. First, the fuel is dear. Second, two pilots have left. Third, the quay is being mended.',
      'Why do fewer ferries run this year? The harbour office gives three reasons',
    ],
    [
      'vi',
      'Vì sao chuyến phà thưa hơn? Cảng vụ nêu ba nguyên nhân: một là dầu tăng giá từ đầu năm; hai là hai hoa tiêu đã nghỉ việc; ba là cầu cảng đang sửa.',
      'Vì sao chuyến phà thưa hơn? Cảng vụ nêu ba nguyên nhân',
    ],
    [
      'en',
      'Why did they leave it there? The office gives three reasons. First, the fuel is dear. Second, two pilots have left. Third, the quay is being mended.',
      'The office gives three reasons',
    ],
  ])('has it before what announces the list, where it leans on nothing (%s)', async (language, paragraph, heading) => {
    const title = language === 'vi' ? '# Phà Bến Tràm' : '# The ferry';
    const first = language === 'vi' ? 'Phà chở 2.000 khách trong tháng.' : 'The ferry carried 2,000 people last month.';
    expect(await headed([title, first, paragraph].join('\n\n'), language)).toBe(heading);
  });

  const items = '- On the last Sunday in June.\n- On the last Sunday in October.';
  it.each([
    ['Volunteers do, each year:', 'Who reads the meters?'],
    ['The plots have two readings:', 'The plots have two readings'],
    ['The meters stand in pits at the gate. Rules for the gate:', 'Rules for the gate'],
  ])('is headed by the question above it, where it is told right below: %s', async (announcer, heading) => {
    const text = `# Water meters\n\nThe club has 40 plots.\n\n## Who reads the meters?\n\n${announcer}\n\n${items}\n\n## What does it cost?\n\nEach plot pays 12 pounds a year for its water.`;
    expect(await headed(text, 'en')).toBe(heading);
  });
});
