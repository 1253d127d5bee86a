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
    published: value.published,
    furniture: value.furniture.map(({ kind, span }) => `${kind} ${textOf(span)}`),
  };
}

describe('a line in the head that is no heading', () => {
  it('is who wrote it, and who took its pictures', async () => {
    const lines = ['By Helen Marsden', 'Photographs by Tom Ray'];
    const title = '# Ferry back in service';
    const { headings, furniture } = await told([title, `*${body}*`, ...lines, rest, rest], 'en', 'ferry.md');
    expect(headings).toEqual([]);
    expect(furniture).toEqual(expect.arrayContaining(lines.map((line) => `byline ${line}`)));
  });

  it('is whose report it is', async () => {
    const line = 'Phóng sự của Trần Nhật Vũ';
    const { headings, furniture } = await told(['Bến phà Tràm mở lại', lead, line, more, more], 'vi');
    expect(headings).toEqual([]);
    expect(furniture).toContain(`byline ${line}`);
  });

  it.each(['LÊ HOÀI AN', 'Lê Hoài An – Trần Bình', 'Lê Hoài An, Trần Bình'])(
    'is who wrote it, behind what opens the report: %s',
    async (line) => {
      const { headings, furniture } = await told(['Bến phà Tràm mở lại', lead, line, more, more], 'vi');
      expect(headings).toEqual([]);
      expect(furniture).toContain(`byline ${line}`);
    },
  );

  it.each([
    ['NGỌC HIỂN - BÌNH AN', '12/05/2026 08:15 GMT+7', 'ferry.txt'],
    ['NGỌC HIỂN - BÌNH AN', '12/05/2026', 'ferry.md'],
    ['Ngọc Hiển – Bình An', '12/05/2026', 'ferry.md'],
    ['HOÀI AN (theo các hãng tin)', 'Thứ Ba, 12/5/2026, 06:40 (GMT+7)', 'ferry.txt'],
    ['Minh Khuê', '12/5/2026, 09:15', 'ferry.txt'],
  ])('is who wrote it by pen names, beside the day: %s, %s (%s)', async (line, day, name) => {
    const title = name.endsWith('.md') ? '# Bến phà Tràm mở lại' : 'Bến phà Tràm mở lại';
    const { headings, furniture } = await told([title, lead, line, day, more, more], 'vi', name);
    expect(headings).toEqual([]);
    expect(furniture).toContain(`byline ${line}`);
  });

  it.each([
    'By Helen Marsden',
    '**By Helen Marsden**',
    '_By Helen Marsden_',
    'BY HELEN MARSDEN',
    'By Helen Marsden and Tom Ray',
    'Photographs by Helen Marsden',
    '###### By Helen Marsden',
  ])('is who wrote it, below a standfirst: %s', async (line) => {
    const { headings, furniture } = await told(
      ['# Ferry back in service', `*${body}*`, line, rest, rest],
      'en',
      'ferry.md',
    );
    expect(headings).toEqual([]);
    expect(furniture).toContain(`byline ${line.replaceAll(/[*_#]+ ?/gu, '')}`);
  });

  it('is who wrote it where the text is told of its author at the foot', async () => {
    const foot = 'Helen Marsden is a writer who lives in Harlow.';
    const { headings } = await told(
      ['# Ferry back in service', `*${body}*`, 'By Helen Marsden', rest, rest, foot],
      'en',
      'ferry.md',
    );
    expect(headings).toEqual([]);
  });

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

  it.each(['By the river', 'By Road', 'BY THE RIVER', 'BY NIGHT TO HARLOW'])(
    'opens as who wrote does: %s',
    async (line) => {
      const lines = ['# Ferry back in service', `*${body}*`, line, rest, rest];
      expect((await told(lines, 'en', 'ferry.md')).headings).toEqual([line]);
    },
  );

  it('is one of several that open so, or is marked as they are', async () => {
    const ways = ['By Rail Alone', 'By River Boat'];
    const typed = ['Ways to Harlow', body, ways[0] ?? '', rest, ways[1] ?? '', rest];
    expect((await told(typed, 'en')).headings).toEqual(ways);
    const marked = ['# Ways to Harlow', body, '## By Rail Alone', rest, '## The last mile', rest];
    expect((await told(marked, 'en', 'ferry.md')).headings).toEqual(['By Rail Alone', 'The last mile']);
  });

  it.each([
    ['GIỮ BẾN - GIỮ NGHỀ', '12 năm qua bến phà Tràm đổi chủ hai lần.'],
    ['BẾN TRÀM - BẾN CÁT', '12/05/2026'],
  ])('is in capitals, and no pen names: %s', async (line, below) => {
    const last = `Từ bến Tràm sang bến Cát mất mười phút. ${more}`;
    const { headings } = await told(['Người giữ bến', lead, line, below, more, last], 'vi');
    expect(headings).toEqual([line]);
  });

  it('is an office that is marked as the others are', async () => {
    const text = ['# Who does what', '## Office of the Harbour Master', body, '## Moorings', rest];
    expect((await told(text, 'en', 'ferry.md')).headings).toEqual(['Office of the Harbour Master', 'Moorings']);
  });

  it('is none where a notice tells the day by a label', async () => {
    const { furniture } = await told(
      ['# Ferry back in service', body, 'Place: boat house', 'Day: 12 May', 'Price: four crowns', rest],
      'en',
      'ferry.md',
    );
    expect(furniture).toEqual([]);
  });

  it('is who wrote it in English, from where each of them did', async () => {
    const line = 'By Esther Moss in Harlow and Joseph Day in Tarn';
    const lines = ['Ferry reopens', body, line, 'Friday 14 March', body, rest];
    const { headings, furniture, published } = await told(lines, 'en');
    expect(headings).toEqual([]);
    expect(published).toBe('--03-14');
    expect(furniture).toContain(`byline ${line}`);
  });
});
