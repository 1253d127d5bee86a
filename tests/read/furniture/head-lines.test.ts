import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';

const lead =
  'Bến phà Tràm mở lại sau mười tháng sửa chữa, mỗi ngày đón hơn hai nghìn lượt khách qua sông từ đầu tuần này.';
const more =
  'Bến có thêm hai cầu dẫn mới, và giá vé cho học sinh được giữ nguyên đến hết năm nay, theo ban quản lý bến.';
const body =
  'The Tram ferry reopened after ten months of repairs and now carries more than two thousand passengers a day.';
const rest =
  'Two new ramps were built on the north bank, and fares for students stay as they are until the end of the year.';

/** The headings of a text of lines, and what is beside its message. */
async function told(lines: readonly string[], language: string, name = 'ferry.txt') {
  const { value } = await read({ bytes: Buffer.from(lines.join('\n\n')), name, language });
  const textOf = ({ start, end }: { start: number; end: number }): string => value.text.slice(start, end);
  return {
    headings: value.sections.flatMap(({ heading }) => (heading === undefined ? [] : [textOf(heading)])),
    furniture: value.furniture.map(({ kind, span }) => `${kind} ${textOf(span)}`),
  };
}

describe('a line in the head that is no heading', () => {
  it.each(['LÊ HOÀI AN', 'Lê Hoài An – Trần Bình', 'Lê Hoài An, Trần Bình'])(
    'is who wrote it, behind what opens the report: %s',
    async (line) => {
      const { headings, furniture } = await told(['Bến phà Tràm mở lại', lead, line, more, more], 'vi');
      expect(headings).toEqual([]);
      expect(furniture).toContain(`byline ${line}`);
    },
  );

  it.each([['Harlow, Thursday, May 3']])('is where and when: %s', async (line) => {
    const { headings, furniture } = await told(['Ferry back in service', body, line, rest, rest], 'en');
    expect(headings).toEqual([]);
    expect(furniture).toContain(`dateline ${line}`);
  });

  it('is who issues it, above all text', async () => {
    const line = 'Office of the Harbour Master';
    const { headings, furniture } = await told(['Ferry back in service', line, body, rest, rest], 'en');
    expect(headings).toEqual([]);
    expect(furniture).toContain(`letterhead ${line}`);
  });
});

describe('a heading in the head', () => {
  it('is somebody whom the text tells of', async () => {
    const line = 'LÊ HOÀI AN';
    const { headings } = await told(
      ['Người giữ bến Tràm', lead, line, `Ông Lê Hoài An giữ bến đã ba mươi năm. ${more}`, more],
      'vi',
    );
    expect(headings).toEqual([line]);
  });

  it('is a day of several', async () => {
    const days = ['Thursday, May 3', 'Friday, May 4'];
    const { headings } = await told(['Diary of a ferry', body, days[0] ?? '', rest, days[1] ?? '', rest], 'en');
    expect(headings).toEqual(days);
  });

  it('is an office of several', async () => {
    const offices = ['Office of the Harbour Master', 'Office of the Pilots'];
    const { headings } = await told(['Who does what', offices[0] ?? '', body, offices[1] ?? '', rest], 'en');
    expect(headings).toEqual(offices);
  });
});
