import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../src/summarize/group/groups.js';
import { annotated, candidatesIn } from '../annotated.js';

/** What each topic would hold of a text of which everything is chosen. */
const grouped = async (text: string, language = 'en'): Promise<string[][]> => {
  const known = await annotated(text, language);
  const groups = groupsOf(known.annotation, known.statements, candidatesIn(known), new Set());
  return groups.map(({ statements }) => statements.map((one) => one.text));
};

const [gates, fish, marsh, school] = [
  'The council will close the gates at high tide.',
  'Fishermen have asked for wider openings in the wall.',
  'The marsh will lose a third of its birds by then.',
  'Schools will teach pupils to read the tide tables.',
];
const bare = (sentence: string): string => sentence.replace(/\.$/, '');

describe('units of one topic', () => {
  it('stand under one heading of the article', async () => {
    const text = ['# The harbour', '## The gates', gates, fish, '## The marsh', marsh, school].join('\n\n');
    expect(await grouped(text)).toEqual([
      [bare(gates), bare(fish)],
      [bare(marsh), bare(school)],
    ]);
  });

  it('are together under a heading, however many they are', async () => {
    const all = [gates, fish, marsh, school, 'The town will pay for the pumps until the autumn.'];
    expect(await grouped(['# The harbour', '## What is new', ...all].join('\n\n'))).toEqual([all.map(bare)]);
  });

  it('are of one speaker where no heading holds them', async () => {
    const text = [
      '# The harbour',
      gates,
      '“Nobody here is against a dry town in winter,” Daniel Pryce said.',
      '“Every boat must be able to leave in a storm,” Ann Lee said.',
    ].join('\n\n');
    expect(await grouped(text)).toHaveLength(3);
  });

  it('hold what is reported of somebody, with who says it', async () => {
    const text = ['# The harbour', gates, 'Ann Lee leads the board. She said the pumps run until the autumn.'].join(
      '\n\n',
    );
    expect(await grouped(text)).toHaveLength(1);
  });

  it('are not joined over a list that is shown between them', async () => {
    const list =
      'The board decided this on Monday:\n\n- The gates close at night.\n- A panel reports every year.\n- No household pays more than 38 crowns.';
    expect(await grouped(['# The harbour', gates, list, marsh].join('\n\n'))).toEqual([
      [bare(gates)],
      ['The gates close at night', 'A panel reports every year', 'No household pays more than 38 crowns'],
      [bare(marsh)],
    ]);
  });

  it('are what people say in turn below a heading, each with who says it', async () => {
    const text = await annotated(
      [
        '# The harbour board',
        '## The gates',
        '**Ann Lee**: The gates close at night from May.',
        '**Tom Ray**: The crews need a second boat for that.',
        '**Ann Lee**: The board pays for the boat this summer.',
        '**Tom Ray**: The boat is ready in June.',
      ].join('\n\n'),
    );
    const groups = groupsOf(text.annotation, text.statements, candidatesIn(text), new Set());
    expect(groups.map(({ turn, statements }) => [turn, statements.map(({ speaker }) => speaker)])).toEqual([
      [undefined, ['Ann Lee', 'Tom Ray', 'Ann Lee', 'Tom Ray']],
    ]);
  });

  it('are parts of one answer', async () => {
    const text = [
      '# Talk of the harbour',
      'Q: What will the council do with the gates this winter?',
      `A: ${gates} ${fish}`,
      'Q: And what will become of the marsh behind them?',
      `A: ${marsh} ${school}`,
    ].join('\n\n');
    expect(await grouped(text)).toEqual([
      [bare(gates), bare(fish)],
      [bare(marsh), bare(school)],
    ]);
  });
});

describe('what whoever talks turns to', () => {
  const talk = (turn: string): string =>
    ['# A talk on the harbour', marsh, `${turn} ${gates} ${fish}`, school].join('\n\n');
  const mattersOf = async (text: string, language = 'en'): Promise<(string | undefined)[]> => {
    const known = await annotated(text, language, 'speech');
    const { text: whole } = known.annotation.reading;
    return groupsOf(known.annotation, known.statements, candidatesIn(known), new Set()).map(
      ({ matter }) => matter && whole.slice(matter.start, matter.end),
    );
  };

  it.each([
    ['Turning to the gates of the town.', 'gates of the town'],
    ['Next, I would like to update you on our new gates.', 'new gates'],
    ['Turning to slide five to discuss our gates.', 'gates'],
    ['Turning your attention to the gates.', 'gates'],
    ['Now, moving to our gates.', 'gates'],
    ['Now let me turn to the gates on slide six.', 'gates'],
    [
      'Today I would like to share my approach to the gates, which the town has known for years.',
      'approach to the gates',
    ],
    ['I’ll cover our work on the gates and our plans for the marsh.', 'work on the gates'],
    [
      'I’ll begin with a review of our work on the gates. Finally, I will wrap up with the ferries.',
      'work on the gates',
    ],
  ])('names the lines behind it: %s', async (turn, matter) => {
    expect(await mattersOf(talk(turn))).toEqual([undefined, matter]);
  });

  it.each([
    'First, I need to cover a few details with you.',
    'I would like to address these three gates.',
    'I will highlight a few of the main gates that were closed.',
    'I wanted to highlight two key points.',
    'The board will share more details from our gates next week.',
  ])('names nothing where it has no name: %s', async (turn) => {
    expect(await mattersOf(talk(turn))).toEqual([undefined]);
  });

  it('names them in Vietnamese', async () => {
    const text = [
      '# Phát biểu tại cảng',
      'Đầm lầy sẽ mất một phần ba số chim vào năm sau.',
      'Tôi xin chuyển sang việc đóng cống. Hội đồng sẽ đóng cống khi triều lên cao. Bà con đã xin mở rộng hai cửa cống ở phía nam.',
    ].join('\n\n');
    expect(await mattersOf(text, 'vi')).toEqual([undefined, 'việc đóng cống']);
  });

  it.each([
    ['a picture has no name', 'Turning to slide five.'],
    ['what is turned to is a clause', 'Let me talk about what we did.'],
    [
      'it only guards who speaks',
      'But first, I’ll review the safe harbour note. Actual results may differ from what we expect.',
    ],
  ])('names nothing where %s', async (_, turn) => {
    expect(await mattersOf(talk(turn))).not.toContainEqual(expect.any(String));
  });

  it('names nothing below a heading of the article', async () => {
    const text = ['# A talk', '## The coast', `${marsh} Turning to the gates. ${gates} ${fish}`].join('\n\n');
    expect(await mattersOf(text)).toEqual([undefined]);
  });
});
