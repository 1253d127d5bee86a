import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.js';
import { read } from '../../../src/read/index.js';
import { titleTold } from '../told.js';

const articleOf = async (lines: readonly string[], name: string, language = 'en'): Promise<Article> =>
  (await read({ bytes: Buffer.from(lines.join('\n\n')), name, language })).value;

const furnitureOf = ({ text, furniture }: Article): string[] =>
  furniture.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

const body =
  'The river rose four metres in nine hours, and the pumps at Lorne ran for two days and a night before the water fell again.';
const than =
  'Năm 2026 tỉnh ta hứng chịu bảy cơn bão, nhiều nhất trong hai mươi năm qua, nhưng nhờ sơ tán sớm nên không xã nào bị cô lập.';

/** The title and the furniture above the call of a speech with this cover. */
async function covered(lines: readonly string[], language?: string): Promise<{ title: string; beside: string[] }> {
  const text = language === 'vi' ? than : body;
  const article = await articleOf([...lines, text, text], 'speech.txt', language);
  const beside = furnitureOf(article).filter((line) => !line.startsWith('salutation'));
  return { title: titleTold(article) ?? '', beside };
}

describe('the title of a speech', () => {
  it('is what was said by whom on what occasion, below whose paper it is on', async () => {
    const { title, beside } = await covered([
      'Republic of Lorne',
      'PERMANENT MISSION TO THE DELTA ASSEMBLY',
      '12 Harbour Street, Suite 4, Port Ellis 10017 Tel: (212) 555-0131 E-mail: mission@lorne.example Please check against delivery Statement by Her Excellency Mara Lind,',
      'Minister of Rivers of the Republic of Lorne At the General Debate of the 12th Session of the Delta Assembly 25 September 2026, Harlow Mr. President, Mr. Secretary-General, Excellencies,',
    ]);
    expect(title).toBe(
      'Statement by Her Excellency Mara Lind, Minister of Rivers of the Republic of Lorne At the General Debate of the 12th Session of the Delta Assembly 25 September 2026, Harlow',
    );
    expect(beside.map((line) => line.split(' ')[0])).toEqual(['letterhead', 'letterhead', 'contact', 'embargo']);
  });

  it('goes on from "STATEMENT BY" to the occasion, and not to its theme and the hall', async () => {
    const { title, beside } = await covered([
      'STATEMENT BY',
      'SENATOR THE HONOURABLE DR. MARA LIND,',
      'MINISTER OF RIVERS, GENERAL DEBATE OF THE DELTA ASSEMBLY',
      '“Leaving no one upstream”',
      'GENERAL ASSEMBLY HALL,',
      'HARLOW 25 SEPTEMBER 2026',
      'Mr. President,',
    ]);
    expect(title).toBe(
      'STATEMENT BY SENATOR THE HONOURABLE DR. MARA LIND, MINISTER OF RIVERS, GENERAL DEBATE OF THE DELTA ASSEMBLY',
    );
    expect(beside).toContain('letterhead GENERAL ASSEMBLY HALL,');
  });

  it('is the occasion alone where it is said further below who spoke, above a call that goes on as the speech does', async () => {
    const { title, beside } = await covered([
      'Lorne at the General Debate of the 12th Session of the Delta Assembly',
      'Harlow - River Hall',
      'Delivered by:',
      'The Honorable Mara Lind Minister of Rivers',
      'Secretary-General Tam Reyes, Excellencies, ladies and gentlemen, warm greetings from Lorne.',
    ]);
    expect(title).toBe('Lorne at the General Debate of the 12th Session of the Delta Assembly');
    expect(beside).toContain('byline The Honorable Mara Lind Minister of Rivers');
  });

  it('goes on to the occasion with its day', async () => {
    const { title } = await covered([
      'MINISTRY OF RIVERS',
      'Statement by the Minister of Rivers of the Republic of Lorne Mara Lind',
      '12th Session of the Delta Assembly Harlow, 25 September 2026',
      'Mr. President,',
    ]);
    expect(title).toBe(
      'Statement by the Minister of Rivers of the Republic of Lorne Mara Lind 12th Session of the Delta Assembly Harlow, 25 September 2026',
    );
  });

  it('takes the occasion above who spoke, where none stands below', async () => {
    const { title } = await covered([
      '12th Session of the Delta Assembly',
      'Address',
      'His Excellency Professor Tam Reyes',
      'Government of Lorne',
      'Harlow, 25 September 2026',
      'Duration: 15 minutes',
      'Mr. President,',
    ]);
    expect(title).toBe(
      '12th Session of the Delta Assembly Address His Excellency Professor Tam Reyes Government of Lorne',
    );
  });

  it('is what was said alone where a mark stands before who said it', async () => {
    const article = await articleOf(
      ['# Budget Speech', '**The Minister for Rivers (Ms Mara Lind)**', 'Mr Speaker, Sir, I beg to move that …', body],
      'speech.txt',
    );
    expect(titleTold(article)).toBe('Budget Speech');
    expect(article.sections.every(({ heading }) => heading === undefined)).toBe(true);
  });

  it.each([
    [
      [
        'BÀI PHÁT BIỂU',
        'của đồng chí Trần Quang Hợp, Chủ tịch UBND tỉnh Hà Lam',
        'tại Hội nghị tổng kết công tác năm 2026',
        'Hà Lam, ngày 12 tháng 12 năm 2026',
        'Kính thưa các đồng chí,',
      ],
      'BÀI PHÁT BIỂU của đồng chí Trần Quang Hợp, Chủ tịch UBND tỉnh Hà Lam tại Hội nghị tổng kết công tác năm 2026',
    ],
    [
      [
        'BỘ NGOẠI GIAO',
        'PHÁT BIỂU CỦA ĐẠI SỨ ĐỖ THANH BÌNH',
        'TRƯỞNG PHÁI ĐOÀN',
        'TẠI PHIÊN THẢO LUẬN CHUNG CẤP CAO',
        'Thưa Ngài Chủ tịch,',
      ],
      'PHÁT BIỂU CỦA ĐẠI SỨ ĐỖ THANH BÌNH TRƯỞNG PHÁI ĐOÀN TẠI PHIÊN THẢO LUẬN CHUNG CẤP CAO',
    ],
    [
      [
        'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
        'DIỄN VĂN KHAI MẠC',
        'Lễ kỷ niệm 50 năm thành lập Trường THPT Bến Đò',
        '(Do ThS. Phạm Thu Hương, Hiệu trưởng nhà trường trình bày)',
        'Kính thưa các vị đại biểu!',
        'Các em học sinh thân mến!',
      ],
      'DIỄN VĂN KHAI MẠC Lễ kỷ niệm 50 năm thành lập Trường THPT Bến Đò (Do ThS. Phạm Thu Hương, Hiệu trưởng nhà trường trình bày)',
    ],
  ])('is read so in Vietnamese: %j', async (lines, expected) => {
    expect((await covered(lines, 'vi')).title).toBe(expected);
  });

  it('is read so in French, where a scan made a letter of the bullet before each call', async () => {
    const article = await articleOf(
      [
        'Union - Travail - Justice',
        'DISCOURS DE SON EXCELLENCE MADAME MARA LIND',
        'PRÉSIDENTE DE LA RÉPUBLIQUE',
        '12EME SESSION DE L’ASSEMBLÉE DU DELTA',
        'DU 20 AU 28 SEPTEMBRE 2026 e Monsieur le Président de l’Assemblée : e Mesdames et Messieurs ;',
        'Le fleuve a monté de quatre mètres en neuf heures, et les pompes ont tourné deux jours et une nuit avant que l’eau ne baisse.',
      ],
      'discours.txt',
      'fr',
    );
    expect(titleTold(article)).toBe(
      'DISCOURS DE SON EXCELLENCE MADAME MARA LIND PRÉSIDENTE DE LA RÉPUBLIQUE 12EME SESSION DE L’ASSEMBLÉE DU DELTA',
    );
  });

  it('goes on in capitals below a line of them that is as long as the page is wide', async () => {
    const { title } = await covered([
      'SPEECH BY THE PRESIDENT OF THE REPUBLIC OF LORNE, MARA LIND, AT THE 12TH SESSION OF THE DELTA GENERAL',
      'ASSEMBLY, THE OLD CUSTOMS HOUSE, PORT ELLIS, LORNE, ON WEDNESDAY, 24TH SEPTEMBER 2026.',
      'A river that carries everyone from the hills to the open sea',
      'Ladies and gentlemen,',
    ]);
    expect(title).toBe(
      'SPEECH BY THE PRESIDENT OF THE REPUBLIC OF LORNE, MARA LIND, AT THE 12TH SESSION OF THE DELTA GENERAL ASSEMBLY, THE OLD CUSTOMS HOUSE, PORT ELLIS, LORNE, ON WEDNESDAY, 24TH SEPTEMBER 2026',
    );
  });

  it('stays the theme that stands above who spoke', async () => {
    const { title } = await covered([
      'A river that carries everyone',
      'Remarks by Minister Mara Lind at the Delta Assembly',
      'Ladies and gentlemen,',
    ]);
    expect(title).toBe('A river that carries everyone');
  });

  it('is not looked for above a call in running text', async () => {
    const lines = [
      'Thuế nhà đất: cần lộ trình rõ ràng',
      'Ông Lê Văn Tám, Phó Viện trưởng Viện Nghiên cứu Bến Đò, phát biểu của mình tại hội nghị chiều qua nêu ba điều kiện để thu thuế.',
      'Kính thưa các vị đại biểu,',
    ];
    const { title, beside } = await covered(lines, 'vi');
    expect(title).toBe('Thuế nhà đất: cần lộ trình rõ ràng');
    expect(beside).toEqual([]);
  });

  it('takes the name above an office', async () => {
    const { title } = await covered([
      'Mara Lind',
      'President of the Republic of Lorne',
      'At the 12th Session of the Delta Assembly',
      'Mr. President,',
    ]);
    expect(title).toBe('Mara Lind President of the Republic of Lorne At the 12th Session of the Delta Assembly');
  });

  it('is none above the call of a letter', async () => {
    const { title } = await covered([
      'Mara Lind',
      'Minister of Rivers',
      '12 Harbour Street, Port Ellis',
      'Dear Mayor Osei,',
    ]);
    expect(title).not.toContain('Minister');
  });
});
