import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/model/briefing.js';
import { briefingFrom } from '../briefing-from.js';

const topicsOf = async (text: string, language: 'en' | 'vi'): Promise<readonly Topic[]> => {
  const { briefing, errors } = await briefingFrom(text, language, 'long');
  expect(errors).toEqual([]);
  return briefing.topics;
};

/** A topic as its heading and lines, those inside others included. */
const shown = ({ heading, points }: Topic): string =>
  [heading, ...points.flatMap(({ text, children = [] }) => [text, ...children.map((child) => child.text)])].join('\n');

describe('what announces a list', () => {
  it('is not what counts its first item', async () => {
    const topics = await topicsOf(
      [
        '# Biên bản họp bến Tràm',
        '## Biểu quyết',
        'Nội dung 1 - Xây cầu dẫn thứ hai, chi không quá 3,2 tỷ đồng: tán thành 41 phiếu, không tán thành 7. THÔNG QUA.',
        'Nội dung 2 - Tăng giá vé lên 9.000 đồng: tán thành 12 phiếu, không tán thành 36. KHÔNG THÔNG QUA.',
      ].join('\n\n'),
      'vi',
    );
    const lines = topics.map(shown).join('\n').split('\n');
    expect(lines.some((line) => line.includes('Xây cầu dẫn thứ hai'))).toBe(true);
    expect(lines.filter((line) => /^Nội dung \d:?$/.test(line))).toEqual([]);
  });

  it('is left out where it says no more than that cases follow', async () => {
    const topics = await topicsOf(
      [
        '# Quy chế bến Tràm',
        '## Chủ tàu được miễn phí neo đậu',
        'Xã xét miễn phí cho từng tàu. Cụ thể một số những trường hợp như sau:',
        '- Tàu cứu hộ neo ở bến trong những ngày có bão về.',
        '- Tàu chở học sinh qua sông vào các buổi sáng trong tuần.',
        '- Tàu của bến hỏng máy phải chờ thợ từ tỉnh xuống.',
        '## Chủ tàu phải nộp phí',
        'Chủ tàu nộp phí neo đậu trước ngày mùng năm hằng tháng cho ban quản lý bến.',
      ].join('\n\n'),
      'vi',
    );
    const own = topics.map(shown).find((text) => text.includes('Tàu cứu hộ'));
    expect(own).not.toMatch(/^Cụ thể một số những trường hợp như sau/mu);
  });

  it('stands below the number of an article that is called too long for a title', async () => {
    const about = `quyết định phí của ${Array.from({ length: 9 }, (_, at) => `bến phà số ${at + 1} trên sông Tràm`).join(', ')}`;
    const topics = await topicsOf(
      [
        '# Quy chế Bến bãi',
        `## Điều 3. Thẩm quyền ${about}`,
        '1. Hội đồng bến quyết định phí của phà chở khách và phà chở xe máy.',
        '2. Ủy ban nhân dân xã quyết định phí của phà chở hàng nặng.',
        '## Điều 4. Hiệu lực thi hành',
        'Quy chế này có hiệu lực từ ngày 1 tháng 3 năm 2031.',
      ].join('\n\n'),
      'vi',
    );
    const own = topics.map(shown).find((text) => text.includes('phà chở hàng nặng'));
    expect(own).toMatch(/^Điều 3\nThẩm quyền quyết định phí/u);
  });

  it('stays with it where one heading holds lists of two bodies', async () => {
    const topics = await topicsOf(
      [
        '# Luật Bến bãi',
        '## Điều 3. Trách nhiệm của Hội đồng bến, Ban quản lý bến',
        '1. Hội đồng bến, trong phạm vi quyền hạn của mình, có trách nhiệm sau đây:',
        'a) Quyết định giá vé qua phà hằng năm;',
        'b) Giám sát việc thu và chi của từng bến.',
        '2. Ban quản lý bến, trong phạm vi quyền hạn của mình, có trách nhiệm sau đây:',
        'a) Tổ chức bán vé và hướng dẫn hành khách;',
        'b) Bảo đảm an toàn cho hành khách khi lên xuống phà.',
      ].join('\n\n'),
      'vi',
    );
    for (const [body, task] of [
      ['Hội đồng bến', 'Quyết định giá vé'],
      ['Ban quản lý bến', 'Tổ chức bán vé'],
    ] as const) {
      const own = topics.map(shown).find((text) => text.includes(task)) ?? expect.fail(`${task} is not shown`);
      expect(own.slice(0, own.indexOf(task))).toContain(`${body}, trong phạm vi quyền hạn`);
    }
  });

  it.each([
    [
      'vi',
      '## Những tàu được miễn phí bến',
      'Trừ một số trường hợp sau đây không thuộc diện được miễn phí bến:',
      ['- Tàu chở khách qua phà vào ban đêm;', '- Tàu neo quá ba ngày tại cầu số hai.'],
    ],
    [
      'en',
      '## Boats that are free of the harbour fee',
      'Except for these boats, which are not free of the harbour fee at all:',
      ['- Boats that carry passengers across at night;', '- Boats that lie at quay two for more than three days.'],
    ],
  ] as const)(
    'stays with it where it says what the heading does not hold for (%s)',
    async (language, heading, lead, items) => {
      const topics = await topicsOf(['# Quy chế', heading, lead, items.join('\n')].join('\n\n'), language);
      const own =
        topics.map(shown).find((text) => text.includes(items[0].slice(2, 12))) ?? expect.fail('no list is shown');
      expect(own.split('\n').some((line) => lead.startsWith(line.replace(/:$/, '')))).toBe(true);
    },
  );

  it('may be two words that name what stands below', async () => {
    const item = (name: string, ...steps: string[]): string =>
      [
        `## ${name}`,
        'The members heard the harbour master on this matter and had nothing to add.',
        'Next steps:',
        steps.map((step) => `- ${step}`).join('\n'),
      ].join('\n\n');
    const topics = await topicsOf(
      [
        '# Minutes of the harbour board',
        'The [recording](https://harbour.example/recording) is kept by the clerk.',
        item('Gates', 'The clerk writes to the ministry.', 'The chair asks the smith for a price.'),
        item('Marsh', 'The warden counts the birds before Easter.'),
      ].join('\n\n'),
      'en',
    );
    const text = topics.map(shown).join('\n');
    expect(text).toMatch(/Next steps:?\nThe clerk writes/);
    expect(text).toContain('Next steps: The warden counts the birds before Easter');
  });

  it.each([
    [
      'vi',
      [
        '# Phí bến năm 2026',
        '## Thủ tục miễn phí bến',
        'Ban quản lý bến họp vào thứ hai hằng tuần tại trụ sở cũ của cảng vụ.',
        'Như vậy, việc miễn phí bến trong mùa mưa cho chủ tàu đã nộp đủ phí của quý trước khi bến này bị ngập được thực hiện như sau:',
        ['- Gửi đơn xin miễn phí cho ban quản lý bến;', '- Nộp bản sao đăng kiểm của tàu;', '- Ký sổ tại cầu số hai.'],
      ],
      'Việc miễn phí bến trong mùa mưa cho chủ tàu đã nộp đủ phí của quý trước',
    ],
    [
      'en',
      [
        '# Fees for 2026',
        '## How owners get back what they paid',
        'The board of the harbour meets each Monday in the old office. The council passed new rules on fees in May. These rules allow owners of small boats that were damaged by the flood to:',
        [
          '- Ask the office for the fee of the spring;',
          '- Lie at quay two without a fee;',
          '- Store their sails in the hall.',
        ],
      ],
      'The council passed new rules on fees in May. These rules allow owners',
    ],
  ] as const)('stands above it as it is understood alone (%s)', async (language, blocks, lead) => {
    const lines = blocks.map((block) => (typeof block === 'string' ? block : block.join('\n')));
    const [item = ''] = blocks[blocks.length - 1] ?? [];
    const topics = await topicsOf(lines.join('\n\n'), language);
    const own = topics.map(shown).find((text) => text.includes(item.slice(2, 14))) ?? expect.fail('no list is shown');
    expect(own.slice(0, own.indexOf(item.slice(2, 14)))).toContain(lead);
  });

  it('is the sentence before the first of what is counted, or heads it', async () => {
    const parts =
      'First, the outer wall is raised by a metre before the winter. Second, the old gate is shut at night. Third, boats pay by the day.';
    const lead = 'The harbour had a hard winter and changed how it works.';
    const [plain, counted] = await Promise.all(
      [lead, 'The harbour pays for its gates in three ways.'].map(async (sentence) =>
        (await topicsOf(`# The quay\n\n${sentence} ${parts}`, 'en')).map(shown).join('\n'),
      ),
    );
    expect(plain).toContain(`${lead.slice(0, -1)}:\nThe outer wall`);
    expect(counted).toContain('The harbour pays for its gates in three ways\nThe outer wall');
  });

  it('stays with it where its heading is a noun out of it', async () => {
    const lead =
      'Chủ tàu xin miễn phí phải nộp đơn trước ngày 5 tháng 6 và còn phải đáp ứng một trong các điều kiện neo đậu sau đây:';
    const topics = await topicsOf(
      [
        '# Phí bến năm 2026',
        'Xã thu phí bến từ ngày 1 tháng 1 theo mức của năm trước, và miễn cho một số chủ tàu.',
        lead,
        '- Tàu neo tại cầu số hai;\n- Tàu neo không quá ba ngày.',
      ].join('\n\n'),
      'vi',
    );
    const own = topics.map(shown).find((text) => text.includes('cầu số hai')) ?? expect.fail('no list is shown');
    expect(own.slice(0, own.indexOf('Tàu neo tại'))).toContain('Chủ tàu xin miễn phí phải nộp đơn');
  });

  it('stands above it where it is a heading that only announces', async () => {
    const topics = await topicsOf(
      [
        '# Quyết định về bến Tràm',
        '## Điều 1. Giao Trưởng bến Tràm thực hiện thay Ủy ban nhân dân xã các việc theo Điều 5, Điều 6 Quy chế quản lý bến phà và đò ngang trên sông ban hành ngày 12 tháng 6 năm 2025 của Ủy ban nhân dân tỉnh về bến bãi, như sau:',
        '1. Kiểm tra giấy tờ của tàu neo qua đêm tại bến.',
        '2. Thu hồi giấy phép của tàu neo quá hạn tại bến.',
        '## Điều 2. Hiệu lực',
        'Quyết định này có hiệu lực từ ngày 5 tháng 7 năm 2026 và thay thế quyết định năm trước.',
      ].join('\n\n'),
      'vi',
    );
    const own = topics.map(shown).find((text) => text.includes('Thu hồi giấy phép')) ?? expect.fail('no list is shown');
    expect(own.slice(0, own.indexOf('Kiểm tra giấy tờ'))).toContain('Giao Trưởng bến Tràm thực hiện thay');
  });
});

describe('a sentence that announces a list by its noun', () => {
  const around = {
    en: [
      'The port of Osk gets a longer quay for the ferries that cross to the mainland.',
      'The council voted for the plan on Monday, and work begins in June with the old pier.',
    ],
    vi: [
      'Xã Bến Lội mở lại cống số ba sau ba tháng sửa chữa, kịp trước mùa mặn.',
      'Hội đồng xã đã nghiệm thu công trình hôm thứ hai và giao cho trạm thủy nông quản lý.',
    ],
  };
  const items = {
    en: ['Crews raise the quay too late.', 'The yard has no fire doors.', 'A school for welders has no licence.'],
    vi: ['Cánh cống lắp chậm hai tháng.', 'Nhà điều hành thiếu cửa ở bờ bắc.', 'Trạm bơm chạy không phép.'],
  };
  /** The topic of the list, as its heading and lines. */
  const listBelow = async (lead: string, language: 'en' | 'vi' = 'en', heading?: string): Promise<string[]> => {
    const [first, last] = around[language];
    const list = items[language].map((item) => `- ${item}`).join('\n');
    const sections = heading === undefined ? [first, lead, list, last] : [first, `## ${heading}`, lead, list, last];
    const topics = await topicsOf(['# T', ...sections].join('\n\n'), language);
    const [item = ''] = items[language];
    const own = topics.map(shown).find((text) => text.includes(item.replace(/\.$/, '')));
    return own?.split('\n') ?? expect.fail('no list is shown');
  };

  it.each([
    ['en', 'The audit turned up several shortfalls.'],
    ['en', 'The audit names three reasons the port was shut in March.'],
    ['vi', 'Đoàn kiểm tra nêu ba kiến nghị.'],
    ['vi', 'Đoàn kiểm tra chỉ ra nhiều khó khăn.'],
  ] as const)('heads it where nothing else does, %s: %s', async (language, lead) => {
    expect((await listBelow(lead, language))[0]).toBe(lead.slice(0, -1));
  });

  it.each([
    ['en', 'The audit turned up several shortfalls.', 'Audit of the port'],
    ['vi', 'Đoàn kiểm tra nêu ba kiến nghị.', 'Kiểm tra cống số ba'],
  ] as const)('is read above it below a heading of the author, %s: %s', async (language, lead, heading) => {
    expect((await listBelow(lead, language, heading)).slice(0, 2)).toEqual([heading, lead.replace(/\.$/, ':')]);
  });

  it.each([
    'There are several shortfalls in the way the port is run.',
    'The pilots of Osk stayed at home in March. They gave several reasons.',
    'The pilots of Osk stayed at home in March. There were three reasons.',
  ])('is read above it, with the sentence that it leans on: %s', async (lead) => {
    expect((await listBelow(lead))[1]).toBe(lead.replace(/\.$/, ':'));
  });

  it.each([
    ['calls for something', 'Have a look with us at several shortfalls!'],
    ['counts more than the list has', 'The audit turned up seven shortfalls.'],
  ])('stands above no list where it %s', async (_, lead) => {
    expect((await listBelow(lead)).slice(0, 2).join('\n')).not.toContain('shortfalls');
  });

  it('is no second line where its noun heads the list', async () => {
    expect(await listBelow('The audit turned up several shortfalls at the north pier.')).toEqual([
      '3 shortfalls at the north pier',
      ...items.en.map((item) => item.slice(0, -1)),
    ]);
  });

  it('stays above it where it ends in a dash, below the heading of its own section', async () => {
    const act = [
      'THE TARN FISHERIES REGULATIONS, 2025',
      '4. Closed season',
      '(1) No person shall fish in the lake from June to August.',
      '(2) A canoe without an engine may fish for the food of its own household.',
      '5. Sizes of fish',
      'No person shall land, possess or sell -',
      '(a) a pike of less than 45 centimetres;',
      '(b) a perch of less than 18 centimetres; or',
      '(c) an eel of less than 40 centimetres.',
      '6. Nets',
      '(1) No person shall set more than ten nets from one vessel.',
      '(2) A net of a mesh of less than 76 millimetres is prohibited.',
    ].join('\n');
    const topics = await topicsOf(act, 'en');
    const sizes = topics.map(shown).find((text) => text.includes('perch'));
    expect(sizes).toMatch(/^Sizes of fish\n/u);
    expect(sizes).toContain('No person shall land, possess or sell:\n');
  });
});
