import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.js';
import { read } from '../../../src/read/index.js';
import { titleTold } from '../told.js';

const body =
  'The Tram ferry reopened after ten months of repairs and now carries more than two thousand passengers a day, port officials said.';

const articleOf = async (lines: readonly string[], name = 'ferry.txt', language = 'en'): Promise<Article> =>
  (await read({ bytes: Buffer.from(lines.join('\n\n')), name, language })).value;

const furnitureOf = ({ text, furniture }: Article): string[] =>
  furniture.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

describe('whom a telephone reaches', () => {
  const office = 'Office: 555-010-4410';

  it.each([[['Lena Marsh', 'Head of the press desk']], [['Lena Marsh']]])(
    'stands right above it: %j',
    async (lines) => {
      const found = furnitureOf(await articleOf(['Ferry back in service', body, ...lines, office]));
      for (const line of lines) expect(found).toContain(`contact ${line}`);
    },
  );

  it('is no sentence and no heading in capitals', async () => {
    const found = furnitureOf(await articleOf(['Ferry back in service', body, 'NEW FARES', office]));
    expect(found).not.toContain('contact NEW FARES');
  });
});

describe('a title that is said again', () => {
  const title = 'Ferry back in service after ten months';

  it('may stand below the lines of whoever sends it', async () => {
    const head = ['For immediate release', 'Case #14/26', 'Lena Marsh', 'Press desk', 'Office: 555-010-4410'];
    const more = ['Ivo Brandt', 'Second desk', 'Office: 555-010-4411', 'Cell: 555-010-4412'];
    const found = furnitureOf(await articleOf([title, ...head, ...more, title, body]));
    expect(found).toContain(`subject ${title}`);
  });

  it('is known where it was set in bold, though it asks for a file', async () => {
    const asked = 'Mẫu đơn mượn thuyền 2026 ra sao? Tải mẫu đơn mượn thuyền 2026 ở đâu?';
    const lines = [
      `# ${asked}`,
      `**${asked}**`,
      'Thuyền của xã cho hộ dân mượn theo ngày, ai cần thì ghi tên tại bến trước một hôm.',
    ];
    const article = await articleOf(lines, 'don.md', 'vi');
    expect(furnitureOf(article)).toEqual([`subject ${asked}`]);
    expect(article.sections.every(({ heading }) => heading === undefined)).toBe(true);
  });
});

describe('the cover of a speech', () => {
  const cover = [
    'STATEMENT',
    'by',
    'Her Excellency Mara Lind',
    'President of the Republic of Lorne',
    'on the occasion of the General Debate',
    'Harlow',
    '25 September 2026',
    'Please check against delivery',
    'Mr President,',
    'Excellencies,',
    `${body} ${body}`,
    body,
  ];

  it('is no part of what is said', async () => {
    const article = await articleOf(cover);
    expect(titleTold(article)).toBe(
      'STATEMENT by Her Excellency Mara Lind President of the Republic of Lorne on the occasion of the General Debate',
    );
    expect(article.published).toBe('2026-09-25');
    expect(furnitureOf(article).slice(0, 3)).toEqual([
      'letterhead Harlow',
      'place-date 25 September 2026',
      'embargo Please check against delivery',
    ]);
  });

  it('may say on each page again that what is spoken counts', async () => {
    const again = [
      ...cover,
      ...Array.from({ length: 5 }, () => body),
      'Check against delivery',
      ...Array.from({ length: 9 }, () => body),
    ];
    expect(furnitureOf(await articleOf(again))).toContain('embargo Check against delivery');
  });

  it('names who spoke: another line may be its theme', async () => {
    const lines = ['Speech at the opening of the quay', 'A harbour for all', 'Ladies and gentlemen,', body, body];
    expect(furnitureOf(await articleOf(lines))).not.toContain('byline A harbour for all');
  });
});

describe('calls', () => {
  it('are known in one list with such, whose marks a layout set apart', async () => {
    const rows = ['President of the Assembly,', 'Excellencies,', 'Heads of Delegations,', 'Ladies and Gentlemen,'];
    const article = await articleOf(['# Statement', rows.map((row) => `- | ${row}`).join('\n'), body, body], 'a.txt');
    expect(article.blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
    expect(furnitureOf(article).filter((line) => line.startsWith('salutation'))).toHaveLength(rows.length);
  });

  it('are none where a clause follows', async () => {
    const line = 'Mr President, to mend the quays of our small harbours,';
    expect(furnitureOf(await articleOf(['Statement', body, line, body]))).toEqual([]);
  });
});

describe('lines of minutes that were set as headings', () => {
  it('say when it was, and head nothing', async () => {
    const lines = [
      '# Harbour board, meeting 24',
      '### Meeting Date/Time: Friday 9/8/17 at 14:00 UTC',
      '### Meeting Duration 1.5 hours',
      '# Notes',
      body,
    ];
    const article = await articleOf(lines, 'minutes.md');
    expect(article.published).toBe('2017-09-08');
    expect(furnitureOf(article)).toContain('procedure Meeting Date/Time: Friday 9/8/17 at 14:00 UTC');
  });
});

describe('Vietnamese pages', () => {
  const vi =
    'Bến phà Tràm mở lại sau mười tháng sửa chữa, phục vụ hơn hai nghìn lượt khách mỗi ngày và giảm một nửa thời gian chờ.';

  it.each([
    ['pointer', 'Tải về tại đây để xem toàn bộ bảng giá vé.'],
    ['pointer', 'Tải về: Bảng giá vé phà năm 2026'],
    ['pointer', 'Lưu ý: Bảng giá trên chỉ mang tính chất tham khảo.'],
  ])('%s: %s', async (kind, line) => {
    expect(furnitureOf(await articleOf(['# Bến phà Tràm', vi, line, vi], 'pha.md', 'vi'))).toEqual([`${kind} ${line}`]);
  });

  it('a paper that is carried out is a basis where its line ends in a semicolon, and may head a story', async () => {
    const base = 'Thực hiện Quyết định số 31/QĐ-UBND ngày 2 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về sửa bến phà;';
    const plan = ['KẾ HOẠCH', 'Sửa bến phà Tràm năm 2026', base, vi, vi];
    expect(furnitureOf(await articleOf(plan, 'ke-hoach.txt', 'vi'))).toContain(`legal-basis ${base}`);
    const story = await articleOf(['Thực hiện Quyết định 31, tỉnh sửa bến phà Tràm', vi, vi], 'tin.txt', 'vi');
    expect(titleTold(story)).toBe('Thực hiện Quyết định 31, tỉnh sửa bến phà Tràm');
  });
});

describe('whom a release names beside its message', () => {
  const long =
    'SANTA BAHÍA – El puerto reabrió hoy el muelle norte después de diez meses de obras que costaron cuatro millones de euros.';

  it('stands with name and office above the telephones, and speaks nowhere', async () => {
    const article = await articleOf(
      [
        'El puerto reabre el muelle norte después de diez meses de obras',
        'PARA PUBLICACIÓN INMEDIATA',
        'Ana Ruiz',
        'Administradora de Información',
        'Oficina: 714- 555-0135, Celular: 657-555-0103 prensa@puerto.example Luis Vega Director de Prensa',
        long,
        long,
      ],
      'nota.txt',
      'es',
    );
    expect(furnitureOf(article)).toEqual(
      expect.arrayContaining(['contact Ana Ruiz', 'contact Administradora de Información']),
    );
    expect(article.sections.every(({ heading }) => heading === undefined)).toBe(true);
  });

  it('is not its headline, which stands behind the words that release it', async () => {
    const article = await articleOf(
      [
        'Oficina del Puerto',
        '3 de mayo de 2026',
        'Tel: 714-555-0135',
        'PARA PUBLICACIÓN INMEDIATA: El puerto reabre el muelle norte',
        long,
        long,
      ],
      'nota.txt',
      'es',
    );
    expect(titleTold(article)).toBe('El puerto reabre el muelle norte');
  });

  it('is a headline again that a narrow column broke, and no name', async () => {
    const parts = ['SECOND PILOT CHARGED', 'WITH LEAVING THE FERRY', 'AT NIGHT IN THE', 'OUTER BASIN'];
    const article = await articleOf([
      parts.join(' '),
      'For Immediate Release',
      'Contact:',
      'Lena Marsh',
      'Office: 714-555-0135',
      ...parts,
      body,
      body,
    ]);
    expect(furnitureOf(article)).toEqual(expect.arrayContaining(parts.map((part) => `subject ${part}`)));
  });

  it.each([
    ['en', 'Deputy District Attorney Lena Marsh of the Harbour Unit is prosecuting this case.'],
    [
      'en',
      'The case was investigated by Detective Tam Reyes of the Harbour Squad, under the supervision of Captain Joan Okoro, and by the Port Police.',
    ],
    ['es', 'La fiscal adjunta Ana Ruiz, de la Unidad del Puerto, está procesando este caso.'],
  ])('is who handles the case (%s): %s', async (language, line) => {
    const text = language === 'es' ? long : body;
    const article = await articleOf(
      ['Pilot charged with leaving the ferry', text, text, line],
      'release.txt',
      language,
    );
    expect(furnitureOf(article)).toContain(`credit ${line}`);
  });

  it('stands below its street', async () => {
    const than =
      'Trong tháng 10, toàn tỉnh ghi nhận 486 ca sốt xuất huyết, tăng 22% so với tháng trước, và không có ca tử vong nào.';
    const article = await articleOf(
      [
        'SỞ Y TẾ TỈNH HÀ LAM',
        'Số 15 đường Trần Phú, phường Bến Đò',
        'Điện thoại: 0235 3855 010 – Fax: 0235 3855 011',
        'THÔNG CÁO BÁO CHÍ',
        'Về tình hình dịch sốt xuất huyết tháng 10',
        than,
        than,
      ],
      'thong-cao.txt',
      'vi',
    );
    expect(titleTold(article)).toBe('Về tình hình dịch sốt xuất huyết tháng 10');
    expect(furnitureOf(article)).toContain('contact Số 15 đường Trần Phú, phường Bến Đò');
  });
});
