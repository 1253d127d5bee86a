import { describe, expect, it } from 'vitest';
import { leadInHeading } from '../../../src/summarize/head/announcer/lead-in.js';
import { headingsFor } from '../../../src/summarize/head/headings-for.js';
import { annotated, candidatesIn } from '../annotated.js';

const seriesOf = async (text: string, language: string) => {
  const found = await annotated(text, language);
  const series = candidatesIn(found).find((candidate) => candidate.series !== undefined)?.series;
  return series === undefined ? expect.fail('there is no series') : { ...found, series };
};

const leadIn = async (announcer: string, language = 'en'): Promise<string | undefined> => {
  const items =
    language === 'en' ? ['Keep every window closed.', 'Run the taps.'] : ['Đóng mọi cửa sổ.', 'Xả hết vòi nước.'];
  const text = ['# The tower', announcer, items.map((item) => `- ${item}`).join('\n')].join('\n\n');
  const { annotation, series } = await seriesOf(text, language);
  return leadInHeading(annotation.reading, series)?.heading;
};

describe('what leads into a list', () => {
  it.each([
    ['en', 'Until Thursday, all residents are asked to:', 'Until Thursday, all residents are asked to:'],
    ['en', 'In addition, households nearby have to:', 'Households nearby have to:'],
    ['en', 'The board heard that he had:', 'The board heard that he had:'],
    ['vi', 'Người nộp đơn phải:', 'Người nộp đơn phải:'],
    ['vi', 'Diễn biến theo Cảng vụ Hòa Mỹ (Cảng vụ):', 'Diễn biến theo Cảng vụ Hòa Mỹ:'],
    ['vi', 'Cảng vụ Hòa Mỹ (sau đây gọi là Cảng vụ) yêu cầu chủ tàu:', 'Cảng vụ Hòa Mỹ yêu cầu chủ tàu:'],
    ['vi', 'Với những người ấy, xã cam kết hai điều:', 'Xã cam kết hai điều:'],
  ])('heads it with its colon (%s)', async (language, announcer, heading) => {
    expect(await leadIn(announcer, language)).toBe(heading);
  });

  it.each([
    ['en', 'They are asked to:'],
    ['en', 'After a whole year it was:'],
    ['en', 'The tower is shut. In it:'],
    [
      'en',
      `Until the results of the laboratory in the capital, which tests the water of all ${'old '.repeat(9)}towers, arrive, they:`,
    ],
    ['vi', 'Cụ thể:'],
  ])(
    'heads nothing where it is long, says nothing, or leans on what is before (%s: %s)',
    async (language, announcer) => {
      expect(await leadIn(announcer, language)).toBeUndefined();
    },
  );

  it.each([
    ['# The tower', ['All residents are asked to:']],
    ['# The tower\n\n## What to do at home', ['What to do at home', 'All residents are asked to:']],
  ])('heads a list that nothing else names, and stands behind all that does (%j)', async (above, headings) => {
    const list = 'All residents are asked to:\n\n- Keep every window closed.\n- Run the taps.';
    const { annotation, series, statements } = await seriesOf(`${above}\n\n${list}`, 'en');
    const section = statements.at(-1)?.sentence.section ?? 0;
    const found = headingsFor(annotation, { series, statements, section });
    expect(found.map(({ heading }) => heading)).toEqual(headings);
  });
});

/** What heads the first list of a text, the best first. */
const headingsIn = async (text: string, language: string): Promise<string[]> => {
  const { annotation, series, statements } = await seriesOf(text, language);
  const shown = series.items.flatMap(({ sentences }) => statements[sentences[0] ?? -1] ?? []);
  const section = shown[0]?.sentence.section ?? 0;
  return headingsFor(annotation, { statements: shown, section, series }).map(({ heading }) => heading);
};

describe('what heads a list', () => {
  const items = '- keep the bays free at night,\n- help small shops to buy a boat.';

  it('is a clause that its items end, though no mark does', async () => {
    const [heading] = await headingsIn(`# The quay\n\nThe report looks ahead. The town ought to\n\n${items}`, 'en');
    expect(heading).toBe('The town ought to:');
  });

  it.each([
    [
      'vi',
      'Kết luận buổi làm việc, Giám đốc Cảng Hòa Mỹ yêu cầu bến:',
      'Kết luận buổi làm việc, Giám đốc Cảng Hòa Mỹ yêu cầu bến:',
    ],
    ['en', 'The port has three gates:', 'The port has three gates'],
    ['vi', 'Cảng nêu ba biện pháp:', 'Cảng nêu ba biện pháp'],
    ['vi', 'Ba bến của xã còn thiếu đèn chiếu:', 'Ba bến của xã còn thiếu đèn chiếu'],
  ])(
    'keeps the colon of a clause, and not of one that ends in what it counts (%s: %s)',
    async (language, lead, heading) => {
      const list =
        language === 'en' ? items : '- Đóng cửa bến ban đêm.\n- Giảm phí cho tàu nhỏ.\n- Cắm biển báo ở đầu bến.';
      expect((await headingsIn(`# Bến\n\n${lead}\n\n${list}`, language))[0]).toBe(heading);
    },
  );

  it('is no answer that stands before what leads into it', async () => {
    const text = `# The quay\n\n## Who may moor?\n\nBoats of up to 9 m. You may also moor if you:\n\n- bring fish to the market,\n- carry passengers.`;
    expect((await headingsIn(text, 'en'))[0]).toBe('Who may moor?');
  });

  it('is what is asked before the sentence that only says how many there are', async () => {
    const asked = (question: string, answer: string): string => `**${question}** ${answer}`;
    const text = [
      '# The quay',
      asked('What is the matter?', 'The wall of the quay has sunk by a hand since the last winter.'),
      `${asked('What can be done?', 'There are two ways.')}\n\n${items}`,
      asked('What will it cost?', 'Nobody can say before the divers have looked at the wall.'),
    ].join('\n\n');
    expect((await headingsIn(text, 'en'))[0]).toBe('What can be done?');
  });

  it('is what opens the paragraph that counts its parts', async () => {
    const text =
      '# The quay\n\nThe plan. First, the outer wall would be raised by a metre before the winter. Second, the old gate would be shut at night. Third, boats would pay by the day.';
    expect(await headingsIn(text, 'en')).toContain('The plan');
  });

  it('is the number of an article only where nothing leads into it', async () => {
    const text =
      '# Quy chế bến\n\n## Điều 1\n\nBến mở cửa cả năm.\n\n## Điều 2\n\nChủ tàu ra vào bến phải:\n\n- Nộp phí theo ngày;\n- Treo đèn khi trời tối.';
    expect((await headingsIn(text, 'vi'))[0]).toBe('Chủ tàu ra vào bến phải:');
  });
});

it.each([
  [
    'en',
    'The club asks the town,',
    ['to mend the pier by May,', 'to set two buoys and', 'to leave the fees as they are.'],
  ],
  ['de', 'Der Verein fordert die Stadt auf,', ['die Mole zu erneuern,', 'zwei Bojen zu setzen.']],
])('is no line of its own where a comma ends it above items in small letters (%s)', async (language, lead, items) => {
  const text = `# The pier\n\n${lead}\n\n${items.map((item, index) => `${index + 1}. ${item}`).join('\n')}`;
  const found = await annotated(text, language);
  const alone = candidatesIn(found).filter(({ series }) => series === undefined);
  expect(alone.flatMap(({ sentences }) => sentences)).not.toContain(found.at(lead.slice(0, 12)));
});
