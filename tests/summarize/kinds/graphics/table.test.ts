import { describe, expect, it } from 'vitest';
import { checkBriefing } from '../../../../src/check/index.js';
import { languagePack } from '../../../../src/language/index.js';
import type { Briefing, Topic } from '../../../../src/model/briefing.js';
import { articleOfMarked } from '../../../../src/read/marked/article-of-marked.js';
import type { Part, TablePart } from '../../../../src/read/marked/marked-document.js';
import { summarize, type SummarizeOptions } from '../../../../src/summarize/index.js';

const paragraph = (text: string): Part => ({ kind: 'paragraph', text });
const body: Part[] = [
  paragraph('Hội đồng tỉnh họp sáng thứ Ba để bàn việc nạo vét luồng và gia cố các đoạn đê xung yếu của tỉnh.'),
  paragraph('Các đại biểu thống nhất rằng công trình phải hoàn thành trước mùa lũ để bảo vệ nhà cửa của người dân.'),
];
const tableOf = (rows: string[][], more: Partial<TablePart> = {}): TablePart => ({
  kind: 'table',
  header: true,
  rows,
  ...more,
});

async function briefingOf(parts: readonly Part[], options: SummarizeOptions = {}): Promise<Briefing> {
  const input = { bytes: new Uint8Array(), name: 'tin.html', language: 'vi' };
  const document = { title: 'Tỉnh bàn việc nạo vét luồng', parts: [...body, ...parts], marksHeadings: true };
  const { value: article } = await articleOfMarked(document, input);
  const { value } = summarize(article, options);
  const errors = checkBriefing(value, article, languagePack('vi')).filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  return value;
}

async function topicOf(part: TablePart, options: SummarizeOptions = {}, before: readonly Part[] = []): Promise<Topic> {
  const { topics } = await briefingOf([...before, part], options);
  const found = topics.filter(({ table }) => table !== undefined);
  expect(found).toHaveLength(1);
  return found[0] ?? expect.fail('no topic has a table');
}

const progress = tableOf([
  ['Hạng mục', 'Tiến độ'],
  ['Nạo vét luồng', 'Xong trước hạn'],
  ['Kè bờ', 'Chậm vì thiếu mặt bằng'],
]);
const output = [
  ['Năm', 'Sản lượng (triệu tấn)'],
  ['2021', '11,8'],
  ['2022', '12,5'],
  ['2023', '13,1'],
];

describe('a table of the article', () => {
  it('is a topic in the words of its cells', async () => {
    const topic = await topicOf({ ...progress, caption: 'Bảng 2. Tiến độ các hạng mục' });
    expect(topic).toMatchObject({
      kind: 'table',
      label: 'Bảng',
      heading: 'Tiến độ các hạng mục',
      points: [],
      table: { columns: ['Hạng mục', 'Tiến độ'], rows: progress.rows.slice(1) },
    });
    expect(topic.headingEvidence?.[0]?.quote).toBe('Tiến độ các hạng mục');
    expect(topic.table?.evidence.map(({ quote }) => quote)).toEqual(progress.rows.flat());
  });

  it('is named by the first sentence of its caption', async () => {
    const caption = 'Bảng 2. Tiến độ các hạng mục. Mỗi hạng mục được chấm vào ngày cuối tháng.';
    expect((await topicOf({ ...progress, caption })).heading).toBe('Tiến độ các hạng mục');
  });

  it('is named by the sentence that announces it, and that sentence is not told again', async () => {
    const announced = paragraph('Kết quả kiểm tra các hạng mục:');
    const { topics } = await briefingOf([announced, progress]);
    expect(topics.find(({ kind }) => kind === 'table')?.heading).toBe('Kết quả kiểm tra các hạng mục');
    expect(topics.flatMap(({ points }) => points).some(({ text }) => text.includes('Kết quả kiểm tra'))).toBe(false);
  });

  it('is named by the heading above it, else by its columns and rows', async () => {
    const heading: Part = { kind: 'heading', level: 2, text: 'Tiến độ đến tháng này' };
    expect((await topicOf(progress, {}, [heading])).heading).toBe('Tiến độ đến tháng này');
    const asked: Part = { ...heading, text: 'Việc đến đâu rồi?' };
    expect((await topicOf(progress, {}, [asked])).heading).toBe('Tiến độ theo hạng mục');
    const unnamed = await topicOf(progress);
    expect([unnamed.heading, unnamed.headingEvidence]).toEqual(['Tiến độ theo hạng mục', undefined]);
    const bare = await topicOf({ ...progress, header: false });
    expect(bare.heading).toBe('Bảng');
  });

  it('is named by its one column of numbers where nothing else names it', async () => {
    const topic = await topicOf(tableOf(output), { charts: 'never' });
    expect(topic.heading).toBe('Sản lượng');
    expect(topic.headingEvidence?.map(({ quote }) => quote)).toEqual(['Sản lượng']);
    const several = tableOf([
      ['Quý', 'Gạo (nghìn tấn)', 'Ghi chú', 'Cà phê (nghìn tấn)'],
      ['I', '2.180', 'ước tính', '585'],
      ['II', '2.410', 'ước tính', '390'],
    ]);
    expect((await topicOf(several)).heading).toBe('Gạo và cà phê theo quý');
    const planned = tableOf([
      ['Bến', 'Ngày mở'],
      ['Vạn Ninh', '15 tháng 3'],
      ['Lò Vôi', '2 tháng 4'],
    ]);
    expect((await topicOf(planned)).heading).toBe('Ngày mở theo bến');
  });

  const heading = (text: string, level = 2): Part => ({ kind: 'heading', level, text });
  const days = tableOf([
    ['Vùng', 'Xã, phường', 'Hạn ký', 'Thi công'],
    ['1', 'Lò Vôi, Bến Cát', '31 tháng 5', 'từ tháng 7 đến tháng 12'],
    ['2', 'Vạn Ninh', '31 tháng 1', 'từ tháng 3 đến tháng 11'],
  ]);

  it('is named by the heading of its section where what leads into it is understood from there alone', async () => {
    const before = [heading('Khi nào phải ký?'), paragraph('Điều đó tùy theo vùng:')];
    expect((await topicOf(days, {}, before)).heading).toBe('Khi nào phải ký?');
  });

  it('of parts that have headings of their own is called as the heading above those is', async () => {
    const parts = [
      heading('Các phương án'),
      heading('Phương án 1: Nâng đê', 3),
      paragraph('Đê được nâng thêm một mét trên suốt mười hai cây số, thi công trong mười tháng.'),
      heading('Phương án 2: Đắp kè', 3),
      paragraph('Kè đá chạy dọc bờ nam, nơi sóng lớn nhất, và phải mua thêm đất của dân.'),
    ];
    const compared = tableOf([
      ['Tiêu chí', 'Phương án 1', 'Phương án 2'],
      ['Vốn (tỷ đồng)', '96', '62'],
      ['Đất (ha)', '11', '15'],
    ]);
    expect((await topicOf(compared, { charts: 'never' }, parts)).heading).toBe('Các phương án');
  });

  it('is announced without what joins its announcement to the text before, and without what only points to it', async () => {
    const announced = paragraph('Trên cơ sở đó, Sở Thủy lợi đề xuất tiến độ mới như sau:');
    expect((await topicOf(progress, {}, [announced])).heading).toBe('Sở Thủy lợi đề xuất tiến độ mới');
  });

  it.each([
    [
      'rows lost what they began with',
      [
        ['Khóa', 'Bắt đầu', 'Vai trò', 'Tên', 'Nghề nghiệp'],
        ['1', '1969', 'Chủ tịch', 'Lê Văn An', 'Thợ mộc'],
        ['Tổng thư ký', 'Trần Thị Bé', 'Giáo viên', '', ''],
        ['Phạm Văn Châu', 'Kỹ sư', '', '', ''],
        ['2', '1983', 'Chủ tịch', 'Đỗ Thị Dung', 'Thợ may'],
        ['Tổng thư ký', 'Ngô Văn Em', 'Kỹ sư', '', ''],
      ],
    ],
    [
      'headings between its groups were lost',
      [
        ['Ông Lê Văn An', ''],
        ['Nhiệm kỳ', '1996 đến 2002'],
        ['Tiền nhiệm', 'Trần Thị Bé'],
        ['Kế nhiệm', 'Đỗ Thị Dung'],
        ['Nhiệm kỳ', '1990 đến 1996'],
        ['Tiền nhiệm', 'Ngô Văn Em'],
        ['Kế nhiệm', 'Trần Thị Bé'],
        ['Nhiệm kỳ', '1985 đến 1990'],
      ],
    ],
  ])('is left out where %s', async (_, rows) => {
    const { topics } = await briefingOf([tableOf(rows)]);
    expect(topics.some(({ table }) => table !== undefined)).toBe(false);
  });

  it('is shown where a few rows name those below them, or a column is empty', async () => {
    const rows = [
      ['Hạng mục', 'Xã', 'Tiến độ', 'Ghi chú'],
      ['Phía bắc', '', '', ''],
      ['Nạo vét luồng', 'Vàm Láng', 'Xong trước hạn', ''],
      ['Gia cố đê', 'Tân Phú', 'Đang làm', ''],
      ['Phía nam', '', '', ''],
      ['Thay cửa cống', 'Bình Ân', 'Chưa làm', ''],
      ['Trồng bần', 'Kiểng Phước', 'Đang làm', ''],
    ];
    expect((await topicOf(tableOf(rows))).table?.rows).toHaveLength(6);
  });

  it('is left out where it is one column, one row, or a book', async () => {
    const long = Array.from({ length: 40 }, (_, row) => [`Trạm ${row}`, 'tốt']);
    for (const rows of [
      [['Một'], ['Hai'], ['Ba']],
      [
        ['Một', 'Hai'],
        ['Ba', 'Bốn'],
      ],
      [['Trạm', 'Mức'], ...long],
    ]) {
      const { topics } = await briefingOf([tableOf(rows)]);
      expect(topics.filter(({ table }) => table !== undefined)).toEqual([]);
    }
  });

  it('leaves room for the words of the article: three tables at most', async () => {
    const tables = Array.from({ length: 5 }, (_, index) =>
      tableOf([
        ['Hạng mục', 'Ghi chú'],
        ['Kè bờ', `lần ${index}`],
        ['Cống', 'xong'],
      ]),
    );
    const words = ['đê phía bắc', 'cống Vàm Láng', 'luồng Sông Xanh', 'kè Bến Lội', 'cầu Rạch Gốc'].map((name) =>
      paragraph(`Tổ kiểm tra đã xuống ${name} và ghi lại những chỗ nước tràn qua trong mùa lũ vừa rồi của tỉnh.`),
    );
    const { topics } = await briefingOf([...words, ...tables]);
    expect(topics.filter(({ kind }) => kind === 'table')).toHaveLength(3);
    expect(topics.flatMap(({ points }) => points)).not.toEqual([]);
  });
});

describe('a table becomes a chart', () => {
  it('of lines, where its labels are times that stand evenly', async () => {
    const topic = await topicOf(tableOf(output, { caption: 'Lúa của vùng' }));
    expect(topic).toMatchObject({ kind: 'chart', label: 'Biểu đồ', table: { rows: output.slice(1) } });
    expect(topic.chart).toMatchObject({
      type: 'line',
      unit: 'triệu tấn',
      decimals: 1,
      series: [{ name: 'Sản lượng', labels: ['2021', '2022', '2023'], values: [11.8, 12.5, 13.1] }],
    });
  });

  it('in the order of time, and of bars where times stand unevenly', async () => {
    const backwards = tableOf([output[0] ?? [], ...output.slice(1).toReversed()]);
    expect((await topicOf(backwards)).chart?.series[0]?.labels).toEqual(['2021', '2022', '2023']);
    const uneven = tableOf([...output.slice(0, 3), ['2030', '20']]);
    expect((await topicOf(uneven)).chart?.type).toBe('bar');
  });

  it('of bars by name, of several series in one unit, with signs', async () => {
    const topic = await topicOf(
      tableOf([
        ['Đơn vị', 'Năm 2023 (%)', 'Năm 2024 (%)'],
        ['Sở Giao thông', '45,2', '50'],
        ['Sở Y tế', '−3,4', '61'],
        ['Sở Nông nghiệp', '12', '30'],
      ]),
    );
    expect(topic.chart).toMatchObject({ type: 'bar', unit: '%' });
    expect(topic.chart?.series.map(({ name, values }) => [name, values])).toEqual([
      ['Năm 2023', [45.2, -3.4, 12]],
      ['Năm 2024', [50, 61, 30]],
    ]);
  });

  it('with its unit in the cells or in the caption, past a column that counts the rows', async () => {
    const cells = tableOf([
      ['STT', 'Tỉnh', 'Mưa'],
      ['1', 'Huế', '312 mm'],
      ['2', 'Vinh', '180 mm'],
      ['3', 'Hội An', '250 mm'],
    ]);
    expect((await topicOf(cells)).chart).toMatchObject({ unit: 'mm', series: [{ labels: ['Huế', 'Vinh', 'Hội An'] }] });
    const caption = tableOf([['Năm', 'Lúa'], ...output.slice(1)], { caption: 'Lúa của vùng (đơn vị: triệu tấn)' });
    expect((await topicOf(caption)).chart?.unit).toBe('triệu tấn');
  });

  it.each<[string, string[][]]>([
    [
      'a total among its parts',
      [
        ['Tỉnh', 'Lúa (tấn)'],
        ['Huế', '10'],
        ['Vinh', '20'],
        ['Tổng cộng', '30'],
      ],
    ],
    [
      'a total that nobody names',
      [
        ['Tỉnh', 'Lúa (tấn)'],
        ['Huế', '10'],
        ['Vinh', '20'],
        ['Miền Trung', '30'],
      ],
    ],
    [
      'two units',
      [
        ['Tỉnh', 'Lúa (tấn)', 'Tăng (%)'],
        ['Huế', '10', '5'],
        ['Vinh', '20', '6'],
        ['Hội An', '31', '7'],
      ],
    ],
    [
      'no unit',
      [
        ['Chỉ tiêu', 'Giá trị'],
        ['Diện tích', '500'],
        ['Dân cư', '812'],
        ['Số xã', '31'],
      ],
    ],
    [
      'units of the rows',
      [
        ['Chỉ tiêu', 'Năm nay (%)'],
        ['Lúa (tấn)', '5'],
        ['Cá (tấn)', '8'],
        ['Mía (ha)', '3'],
      ],
    ],
    [
      'a number that is about right',
      [
        ['Tỉnh', 'Lúa (tấn)'],
        ['Huế', 'gần 10'],
        ['Vinh', '20'],
        ['Hội An', '31'],
      ],
    ],
    [
      'a range',
      [
        ['Tỉnh', 'Lúa (tấn)'],
        ['Huế', '10-12'],
        ['Vinh', '20'],
        ['Hội An', '31'],
      ],
    ],
    [
      'an empty cell',
      [
        ['Tỉnh', 'Lúa (tấn)'],
        ['Huế', ''],
        ['Vinh', '20'],
        ['Hội An', '31'],
      ],
    ],
    [
      'a number of another language',
      [
        ['Tỉnh', 'Lúa (tấn)'],
        ['Huế', '1,250'],
        ['Vinh', '20'],
        ['Hội An', '31'],
      ],
    ],
    [
      'times and names',
      [
        ['Kỳ', 'Lúa (tấn)'],
        ['2022', '10'],
        ['2023', '20'],
        ['Nửa đầu năm nay', '31'],
      ],
    ],
    [
      'two labels alike',
      [
        ['Tỉnh', 'Lúa (tấn)'],
        ['Huế', '10'],
        ['Huế', '20'],
        ['Hội An', '31'],
      ],
    ],
    [
      'what cannot be seen beside the rest',
      [
        ['Tỉnh', 'Lúa (tấn)'],
        ['Huế', '1'],
        ['Vinh', '9.000'],
        ['Hội An', '31'],
      ],
    ],
    [
      'two rows',
      [
        ['Tỉnh', 'Lúa (tấn)'],
        ['Huế', '10'],
        ['Vinh', '20'],
      ],
    ],
  ])('but not with %s', async (_, rows) => {
    expect(await topicOf(tableOf(rows))).toMatchObject({ kind: 'table', label: 'Bảng' });
  });

  it('but not where charts are turned off', async () => {
    const topic = await topicOf(tableOf(output), { charts: 'never' });
    expect([topic.kind, topic.chart]).toEqual(['table', undefined]);
  });
});

describe('a box of facts', () => {
  const box = tableOf([
    ['Phà Tràm', ''],
    ['Chiều dài', '31 mét'],
    ['Thuyền trưởng', ''],
    ['Bến đỗ', 'Các bến:'],
    ['Năm đóng', '1998'],
  ]);

  it('is called by whom it is of, and tells only rows that say something', async () => {
    const topic = await topicOf(box);
    expect(topic.heading).toBe('Phà Tràm');
    expect(topic.table).toMatchObject({
      columns: [],
      rows: [
        ['Chiều dài', '31 mét'],
        ['Năm đóng', '1998'],
      ],
    });
  });

  it('stands behind what is said first, where it is printed above all text', async () => {
    const input = { bytes: new Uint8Array(), name: 'tin.html', language: 'vi' };
    const document = { title: 'Tỉnh bàn việc nạo vét luồng', parts: [box, ...body], marksHeadings: true };
    const { topics } = summarize((await articleOfMarked(document, input)).value).value;
    expect(topics.findIndex(({ table }) => table !== undefined)).toBeGreaterThan(0);
  });
});
