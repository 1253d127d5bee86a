import { describe, expect, it } from 'vitest';
import { fold, languagePack } from '../../../src/language/index.js';
import { groupsOf } from '../../../src/summarize/group/groups.js';
import { headedGroups } from '../../../src/summarize/head/headed.js';
import { annotated, candidatesIn } from '../annotated.js';

const headed = async (text: string, language = 'en', refused: ReadonlySet<string> = new Set()) => {
  const known = await annotated(text, language);
  const groups = groupsOf(known.annotation, known.statements, candidatesIn(known), new Set());
  return headedGroups(known.annotation, groups, refused).map(({ heading, group }) => ({
    heading: heading.heading,
    label: heading.headingEvidence === undefined,
    lines: group.statements.length,
  }));
};

/** Sentences that nothing in common names. */
const odd = [
  'Yesterday a lorry with bricks has stood in the lane all day.',
  'A pump has been sold to a farm beyond the hills.',
  'Children have drawn boats on the wall of the school.',
  'In June the band will play under the lime trees.',
  'Some shops have put sand in front of their doors.',
  'An old bell will ring when the water comes again.',
  'The baker has moved his oven to the upper floor.',
];

describe('the heading of a topic', () => {
  it('is the author’s before anything else', async () => {
    const text =
      '# The harbour\n\n## Night on the quays\n\nThe marsh will dry out by summer. The marsh will lose its birds.';
    expect(await headed(text)).toMatchObject([{ heading: 'Night on the quays', label: false }]);
  });

  it('is the author’s over a list that a clause without an end announces', async () => {
    const text =
      '# Cống mới\n\n## Tiếp nhận hồ sơ\n\nHồ sơ phải bao gồm:\n\n- Đơn của chủ tàu có chữ ký.\n- Bản vẽ bến tàu của xã.\n- Giấy hẹn ngày kiểm tra tàu.';
    expect(await headed(text, 'vi')).toMatchObject([{ heading: 'Tiếp nhận hồ sơ', label: false }]);
  });

  it('is the question over an answer', async () => {
    const text =
      '# Talk\n\nQ: What will become of the marsh?\n\nA: The marsh will dry out.\n\nQ: Who pays for the dike?\n\nA: The town will pay two thirds.';
    expect(await headed(text)).toMatchObject([
      { heading: 'What will become of the marsh?' },
      { heading: 'Who pays for the dike?' },
    ]);
  });

  it('is what somebody was asked to tell, without what joins it to the question before', async () => {
    const text =
      '# Talk\n\nQ: And if nobody pays, tell us what becomes of the marsh.\n\nA: The marsh will dry out.\n\nQ: Who pays for the dike?\n\nA: The town will pay two thirds.';
    expect(await headed(text)).toMatchObject([
      { heading: 'If nobody pays, tell us what becomes of the marsh', label: false },
      { heading: 'Who pays for the dike?' },
    ]);
  });

  it('stands over one topic alone, a label too', async () => {
    for (const language of ['en', 'vi']) {
      const found = await headed(['# The harbour', ...odd].join('\n\n'), language);
      const headings = found.map(({ heading }) => fold(heading));
      expect(new Set(headings).size).toBe(headings.length);
      expect(headings).not.toContain('');
    }
  });

  it('is what a line that stands alone calls itself, before any label', async () => {
    const text = '# The harbour\n\nNext low water: Wednesday 14 May at six in the morning.';
    expect(await headed(text)).toEqual([{ heading: 'Next low water', label: false, lines: 1 }]);
  });

  it('says whose the words are where one person says several things', async () => {
    const text = [
      '# The harbour',
      '“We have paid for this wall once already, in ruined shops,” said Margaret Osei, leader of the council.',
      '“The only question left is how long a town can wait,” said Margaret Osei, leader of the council.',
    ].join('\n\n');
    expect(await headed(text)).toEqual([{ heading: 'What Margaret Osei said', label: true, lines: 2 }]);
  });

  it('keeps the halves of quotations together, whatever they speak of', async () => {
    const text = [
      '# The harbour',
      '“We have paid for this wall once already, in ruined shops,” said Margaret Osei, leader of the council.',
      '“The council will vote on the plan before the next spring tide,” said Margaret Osei, leader of the council.',
      '“The fishermen will need another mouth for their boats to go out by,” said Mayor Margaret Osei.',
      '“The only question left is how long a town can wait,” said Mayor Margaret Osei.',
    ].join('\n\n');
    expect(await headed(text)).toEqual([{ heading: 'What Mayor Margaret Osei said', label: true, lines: 4 }]);
  });

  it('is a fixed label where nothing names what is shown; what the article ends with has its own', async () => {
    const { labels } = languagePack('en');
    const ahead = [
      'In June the band will play under the lime trees.',
      'An old bell will ring when the water comes again.',
    ];
    const rest = odd.filter((sentence) => !ahead.includes(sentence));
    const found = await headed(['# The harbour', ...rest, ...ahead].join('\n\n'));
    expect(found.filter(({ label }) => label)).toEqual([
      { heading: labels.details, label: true, lines: odd.length - 2 },
      { heading: labels.outlook, label: true, lines: 2 },
    ]);
  });

  it('says that a list is of steps where nothing names it', async () => {
    const { labels } = languagePack('en');
    const list = ['Shut the outer gate.', 'Open the valve of the lock.', 'Wait until the boats lie level.'];
    const told = async (mark: string, behind = ''): Promise<string[]> => {
      const items = list.map((item, at) => `${mark.replace('#', String(at + 1))}${item}`).join('\n\n');
      return (await headed(['# The harbour', odd[0], items, behind].join('\n\n'))).map(({ heading }) => heading);
    };
    expect(await told('**Step #.** ')).toContain(labels.steps);
    expect(await told('#. ', 'Whoever has gone through all three steps may sail.')).toContain(labels.steps);
    expect(await told('#. ')).not.toContain(labels.steps);
  });

  it('is one label over what follows each other and has none of its own', async () => {
    const { labels } = languagePack('en');
    const text =
      '# The harbour\n\n## II\n\nThe council will close the gates at high tide every night.\n\n## III\n\nThe boats of the outer harbour pay four crowns a day.';
    expect((await headed(text)).map(({ heading }) => heading)).toEqual([labels.details]);
  });

  it('says who speaks where it is a label', async () => {
    const text =
      '# The harbour\n\n“Nobody here is against a dry town,” Daniel Pryce said.\n\n“Everybody here wants a harbour that boats can reach,” Ann Lee said.';
    expect((await headed(text)).map(({ heading }) => heading)).toEqual(['What Daniel Pryce and Ann Lee said']);
  });

  it('is the heading of its section again over what stands beside a list of it', async () => {
    const list = '- The gates close at night.\n- A panel reports every year.\n- No boat waits for an hour.';
    const text = ['# The harbour', '## The gates', list, odd[0] ?? '', odd[1] ?? ''].join('\n\n');
    expect((await headed(text)).map(({ heading }) => heading)).toEqual(['The gates', 'The gates (2)']);
  });

  it('is so where it asks', async () => {
    const list = '- The gates close at night.\n- A panel reports every year.\n- No boat waits for an hour.';
    const text = ['# The harbour', '## When do the gates close?', list, odd[0] ?? '', odd[1] ?? ''].join('\n\n');
    expect((await headed(text)).map(({ heading }) => heading)).toEqual([
      'When do the gates close?',
      'When do the gates close? (2)',
    ]);
  });

  it('is no label with a number: where all are taken, more stands under the last', async () => {
    const names = ['One quay', 'Two quays', 'Three quays', 'Four quays', 'Five quays'];
    const text = ['# The harbour', ...names.flatMap((name, at) => [`## ${name}`, odd[at] ?? ''])].join('\n\n');
    const found = await headed(text, 'en', new Set(names.map((name) => fold(name))));
    expect(found.map(({ heading }) => heading).filter((heading) => /\d/.test(heading))).toEqual([]);
    expect(found.reduce((sum, { lines }) => sum + lines, 0)).toBe(names.length);
  });

  it('says who speaks in turn, and calls no talk a reaction', async () => {
    const text =
      '# The harbour\n\nDANIEL PRYCE: The quay needs a new wall before the winter storms.\n\nANN LEE: The boats need a harbour that they can reach.\n\nDANIEL PRYCE: The town pays for one of the two.';
    const found = (await headed(text)).map(({ heading }) => heading);
    expect(found).not.toContain(languagePack('en').labels.reactions);
  });

  it('is that of the section before the case that a list is of, where the case says no word of it', async () => {
    const cases = (one: string): string =>
      `# T\n\n## Mức thưởng thi đua\n\nThưởng được trả một lần.\n\n1. ${one}\n\n- Trao bằng của xã cho chủ tàu.\n- Trao cờ của huyện cho đội bơm.\n- Trao tiền cho người gác cống.`;
    expect((await headed(cases('Đối với cá nhân:'), 'vi')).map(({ heading }) => heading)).toContain(
      'Mức thưởng thi đua: Đối với cá nhân',
    );
    expect((await headed(cases('Mức thưởng cho cá nhân:'), 'vi')).map(({ heading }) => heading)).toContain(
      'Mức thưởng cho cá nhân',
    );
  });

  it('is that of the section and no noun that is cut out of a sentence, where nothing else of it is shown', async () => {
    const list = '- Đơn của chủ tàu có chữ ký.\n- Bản vẽ bến tàu của xã.\n- Giấy hẹn ngày kiểm tra tàu.';
    const told =
      'Chủ tàu muốn neo đậu qua đêm trong cảng phải đến văn phòng trước mười giờ sáng ngày hôm đó, trả lệ phí một lần và đồng thời còn phải mang theo các giấy tờ cơ bản sau đây:';
    const text = `# T\n\n## Hồ sơ neo đậu\n\n${told}\n\n${list}`;
    expect((await headed(text, 'vi')).map(({ heading }) => heading)).toEqual(['Hồ sơ neo đậu']);
  });

  it('is the author’s where a short clause says the same', async () => {
    const text =
      '# T\n\n## Nhiệm vụ của trạm bơm Bến Lội\n\nTrạm bơm Bến Lội có những nhiệm vụ sau:\n\n- Đóng cống vào mùa khô.\n- Báo trước cho nông dân.\n- Đo độ mặn mỗi ngày.';
    expect((await headed(text, 'vi')).map(({ heading }) => heading)).toEqual(['Nhiệm vụ của trạm bơm Bến Lội']);
  });

  it('is a long announcement before the number of an article or a label', async () => {
    const announced =
      'Chủ tịch xã, trưởng ấp hoặc người được giao gác cống khi cho phép tàu cá vào neo đậu trong cảng vào mùa khô hằng năm phải xem xét đủ các điểm';
    const list = '- Độ mặn của nước trong kênh.\n- Số tàu đang đậu ở bến.\n- Giờ con nước lên trong ngày.';
    const text = `# T\n\n${announced}:\n\n${list}`;
    expect((await headed(text, 'vi')).map(({ heading }) => heading)).toEqual([announced]);
    const article = `# Quy chế\n\n## Chương I. Cảng\n\nĐiều 4.\n\n${announced}:\n\n${list}`;
    expect((await headed(article, 'vi')).map(({ heading }) => heading)).toContain(announced);
  });

  it('is the author’s again, numbered, over a further list of a section, and over what else it tells', async () => {
    const section = (heading: string): string =>
      [
        '# The harbour',
        `## ${heading}`,
        'The marsh will dry out by summer.',
        '- Rain fills the ditches in winter.\n- Wind dries the banks in spring.\n- Frost lifts the stones at night.',
      ].join('\n\n');
    expect((await headed(section('Water and wind'))).map(({ heading }) => heading)).toEqual([
      'Water and wind',
      'Water and wind (2)',
    ]);
    const long = 'What water, wind and frost do to the banks of the marsh behind the old harbour';
    expect((await headed(section(long))).map(({ heading }) => heading)).toEqual([long, `${long} (2)`]);
  });

  it('is none that may not be used', async () => {
    const text =
      '# The harbour\n\n## Night on the quays\n\nThe marsh will dry out by summer. The marsh will lose its birds.';
    const [topic] = await headed(text, 'en', new Set([fold('Night on the quays')]));
    expect(topic?.heading).not.toBe('Night on the quays');
  });
});
