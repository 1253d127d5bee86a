import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.js';
import { readText } from '../outline/read-text.js';

/** A turn a line: `question PV | Ông nghĩ sao?`. */
function turnsOf({ text, turns }: Article): string[] {
  return turns.map(({ kind, speaker, span }) => {
    const name = speaker === undefined ? '' : text.slice(speaker.start, speaker.end);
    return `${kind} ${name} | ${text.slice(span.start, span.end).replaceAll(/\n+/g, ' / ')}`;
  });
}

/** Of each turn what it is and who speaks, without what is said. */
async function kindsIn(text: string): Promise<string[]> {
  return turnsOf(await readText(text)).map((line) => line.replace(/ \|.*/, ''));
}

const lead = 'Ông Trần Văn Hậu, Giám đốc Ban quản lý cảng Vàm Láng, trao đổi về tiến độ nạo vét luồng trước mùa bão.';
const first = 'Chúng tôi đã nạo vét xong sáu trong chín ki-lô-mét luồng, phần còn lại vướng dây cáp cũ.';
const second = 'Nếu trời yên, cuối tháng Bảy sẽ xong. Tôi không hứa sớm hơn.';

describe('turns by what stands before them', () => {
  it.each([
    ['PV:', 'Ông Hậu:'],
    ['- PV:', '- Ông Hậu:'],
    ['**PV:**', '**Ông Hậu:**'],
    ['Phóng viên:', 'Ông Hậu:'],
    ['P.V:', 'Ông Hậu:'],
  ])('"%s" asks and "%s" answers, whose full name is known', async (asker, answerer) => {
    const text = [
      lead,
      `${asker} Thưa ông, việc nạo vét đến đâu rồi?`,
      `${answerer} ${first}`,
      'Cáp này có từ hai mươi năm trước.',
      `${asker} Bao giờ thì xong?`,
      `${answerer} ${second}`,
    ].join('\n\n');
    const pv = asker.replaceAll(/^- |[*:]/g, '');
    expect(turnsOf(await readText(text, 'vi'))).toEqual([
      `question ${pv} | Thưa ông, việc nạo vét đến đâu rồi?`,
      `answer Trần Văn Hậu | ${first} / Cáp này có từ hai mươi năm trước.`,
      `question ${pv} | Bao giờ thì xong?`,
      `answer Trần Văn Hậu | ${second}`,
    ]);
  });

  it('whoever asks may only remark on something, and thank at the end, and who answers be named once', async () => {
    const text = `${lead}\n\n**PV: Nhiều người dân không tin là sẽ xong.**\n\n- **Ông Trần Văn Hậu:** ${first}\n\n**PV: Bao giờ thì xong?**\n\n- ${second}\n\n**PV: Xin cảm ơn ông.**\n`;
    expect(turnsOf(await readText(text, 'vi', 'a.md'))).toEqual([
      'question PV | Nhiều người dân không tin là sẽ xong.',
      `answer Ông Trần Văn Hậu | ${first}`,
      'question PV | Bao giờ thì xong?',
      `answer Ông Trần Văn Hậu | - ${second}`,
      'question PV | Xin cảm ơn ông.',
    ]);
  });

  it.each([
    ['vi', 'Hỏi:', 'Đáp:'],
    ['vi', 'Hỏi:', 'Trả lời:'],
    ['vi', 'Câu hỏi 1:', 'Trả lời:'],
    ['en', 'Q:', 'A:'],
    ['en', 'Q1.', 'A.'],
    ['en', 'Question:', 'Answer:'],
    ['fr', 'Q :', 'R :'],
    ['de', 'Frage:', 'Antwort:'],
    ['es', 'P:', 'R:'],
    ['id', 'Tanya:', 'Jawab:'],
    ['vi', 'Tòa soạn:', 'Trả lời:'],
    ['id', 'Redaksi:', 'Jawab:'],
    ['de', 'Redaktion:', 'Antwort:'],
    ['fr', 'La rédaction :', 'R :'],
    ['es', 'Redacción:', 'R:'],
  ])('%s: "%s" and "%s" are roles', async (language, asker, answerer) => {
    const text = `${asker} Who pays for the new lock gates?\n\n${answerer} The harbour board pays for them from its fees.`;
    expect((await readText(`${lead}\n\n${text}`, language)).turns.map(({ kind }) => kind)).toEqual([
      'question',
      'answer',
    ]);
  });

  it('the label may stand on a line of its own', async () => {
    const text = 'Q:\nWho pays for the gates?\n\nA:\nThe harbour board pays for them.\n\nIt does so from its fees.';
    const article = await readText(text);
    expect(turnsOf(article)).toEqual([
      'question Q | Who pays for the gates?',
      'answer  | The harbour board pays for them. / It does so from its fees.',
    ]);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('the answers to a question may have no label', async () => {
    const text = `${lead}\n\nPV: Việc nạo vét đến đâu rồi?\n\n${first}\n\nPV: Bao giờ thì xong?\n\n${second}`;
    expect(turnsOf(await readText(text, 'vi'))).toEqual([
      'question PV | Việc nạo vét đến đâu rồi?',
      `answer Trần Văn Hậu | ${first}`,
      'question PV | Bao giờ thì xong?',
      `answer Trần Văn Hậu | ${second}`,
    ]);
  });

  it('names that take turns speak; where one answers all others, they ask', async () => {
    const talk = (words: readonly string[]): string =>
      ['CHAIR ORTEGA', 'ANN LEE', 'CHAIR ORTEGA', 'TOM REED', 'CHAIR ORTEGA']
        .map((name, index) => `${name}. ${words[index] ?? ''}`)
        .join('\n\n');
    const said = 'The board has met and has looked at the accounts of the spring.';
    expect((await readText(talk([said, said, said, said, said]))).turns.map(({ kind }) => kind)).toEqual(
      Array.from({ length: 5 }, () => 'speech'),
    );
    const asked = turnsOf(await readText(talk([said, 'Will fees rise?', said, 'And when will that be?', said])));
    expect(asked.map((line) => line.replace(/ \|.*/, ''))).toEqual([
      'answer CHAIR ORTEGA',
      'question ANN LEE',
      'answer CHAIR ORTEGA',
      'question TOM REED',
      'answer CHAIR ORTEGA',
    ]);
  });

  it('questions of their own above names are questions to them', async () => {
    const text = [
      lead,
      '**What has the spring done to the lock?**',
      '**Ann:** The gates have warped, and I would not trust them.',
      '**Tom:** We have asked for new ones twice in the last two years.',
      '**Who pays for them?**',
      '**Ann:** The board pays for them from what it takes in fees.',
      '**Tom:** I hope that the town will pay its part of them too.',
    ].join('\n\n');
    expect(turnsOf(await readText(text)).map((line) => line.replace(/ \|.*/, ''))).toEqual([
      'question ',
      'answer Ann',
      'answer Tom',
      'question ',
      'answer Ann',
      'answer Tom',
    ]);
  });

  it('are questions of whoever asks under a name, who goes on to ask in a paragraph of its own', async () => {
    const text = [
      'ANN LEE. Ann Lee of the Harbour Post. The board has shut the lock again. When will it open?',
      'CLERK MILLER. It will open when the gates have been seen by the engineers, which takes four weeks.',
      'TOM HALL. Tom Hall, Coast Radio. You said in May that it would take two. What has changed?',
      'And would you shut the other lock as well?',
      'CLERK MILLER. We have found rust in a second gate, and nobody works in that lock for now.',
      'EVE ROSS. Eve Ross of the Evening Star. Who pays for the gates, and is there a price?',
      'What would happen if the town did not pay its part of them?',
      'CLERK MILLER. The board pays for the gates out of its fees, and the price will be told in June.',
    ].join('\n\n');
    expect(turnsOf(await readText(text)).map((line) => line.replace(/ \|.*/, ''))).toEqual([
      'question Ann Lee',
      'answer CLERK MILLER',
      'question Tom Hall',
      'answer CLERK MILLER',
      'question Eve Ross',
      'answer CLERK MILLER',
    ]);
  });

  it('are of one speaker where a family name in capitals stands for all of a name', async () => {
    const text = [
      'Ann Lee has kept the lock for thirty years. She spoke to Tom Ross on the quay.',
      'TOM ROSS: How many boats come through?',
      'ANN LEE: Forty on a good day, and twelve in the rain. I count them all by hand.',
      'ROSS: Has the lock ever failed?',
      'LEE: Twice. Once it was ice, and once it was a swan that would not move.',
      'ROSS: The council wanted a motor. You were against it.',
      'LEE: I was. The motor costs nine thousand crowns, and I cost two.',
      'ROSS: And who comes next?',
      'LEE: A baker, who is awake at four in any case.',
    ].join('\n\n');
    const turns = turnsOf(await readText(text)).map((line) => line.replace(/ \|.*/, ''));
    expect(turns).toEqual(Array.from({ length: 4 }, () => ['question Tom Ross', 'answer Ann Lee']).flat());
  });

  it('are questions and answers where somebody calls whoever asks next, as often as anybody answers', async () => {
    const text = [
      'MEG MOSS. Ann Lee, the Harbour Post.',
      'ANN LEE. The board has shut the lock again, and boats wait for a day and more. When will it open?',
      'CLERK MILLER. It will open when the gates have been seen by the engineers, which takes four weeks.',
      'MEG MOSS. Thank you. Tom Hall.',
      'TOM HALL. You said in May that it would take two weeks to see to the gates. What has changed?',
      'CLERK MILLER. We have found rust in a second gate, and nobody works in that lock for now.',
      'MEG MOSS. Eve Ross.',
      'EVE ROSS. Who pays for the gates, and is there a price for them by now?',
      'CLERK MILLER. The board pays for the gates out of its fees, and the price will be told in June.',
    ].join('\n\n');
    const kinds = await kindsIn(text);
    expect(kinds.filter((kind) => kind.endsWith('CLERK MILLER'))).toEqual(Array(3).fill('answer CLERK MILLER'));
    expect(kinds.filter((kind) => kind.startsWith('speech'))).toEqual([]);
  });

  it('are questions and answers where thanks are said, and the next who is called is not there any more', async () => {
    const text = [
      'MEG MOSS. Ann Lee, the Harbour Post.',
      'ANN LEE. I wonder what the board will do now that the lock is shut and the boats wait for days.',
      'CLERK MILLER. It will open when the gates have been seen by the engineers, which takes four weeks.',
      'ANN LEE. Thank you.',
      'MEG MOSS. Thank you. Tom Hall.',
      'TOM HALL. You said in May that it would take two weeks to see to the gates. What has changed?',
      'CLERK MILLER. We have found rust in a second gate, and nobody works in that lock for now.',
      'MEG MOSS. Let us go to Eve Ross.',
      'EVE ROSS. Who pays for the gates, and is there a price for them by now?',
      'CLERK MILLER. The board pays for the gates out of its fees, and the price will be told in June.',
      'MEG MOSS. Let us go to Victor Hill.',
    ].join('\n\n');
    const kinds = await kindsIn(text);
    expect(kinds.filter((kind) => kind.endsWith('CLERK MILLER'))).toEqual(Array(3).fill('answer CLERK MILLER'));
  });

  it('are questions and answers where the paper of whoever asks next is called', async () => {
    const text = [
      'MEG MOSS. The clerk will now take questions. Please say who you are. Okay, the Post.',
      'ANN LEE. The board has shut the lock again, and boats wait for a day. When will it open? Thank you.',
      'CLERK MILLER. It will open when the gates have been seen by the engineers, which takes four weeks.',
      'MEG MOSS. Okay, we go to Harbour Radio.',
      'TOM HALL. Hi, Tom Hall with Harbour Radio. I wonder why two weeks have become four since May.',
      'CLERK MILLER. We have found rust in a second gate, and nobody works in that lock for now.',
      'MEG MOSS. Thanks. We are going to the Tarn Mirror.',
      'EVE ROSS. Thanks, Clerk Miller. Eve Ross of the Tarn Mirror. Who pays for the gates, and what do they cost?',
      'CLERK MILLER. The board pays for the gates out of its fees, and the price will be told in June.',
    ].join('\n\n');
    const kinds = await kindsIn(text);
    expect(kinds.filter((kind) => kind.endsWith('CLERK MILLER'))).toEqual(Array(3).fill('answer CLERK MILLER'));
    expect(kinds.filter((kind) => kind.startsWith('speech'))).toEqual([]);
  });

  it('a short name that two people have stays as it is written', async () => {
    const text = `${lead} Ông Lê Quang Hậu thì không có mặt.\n\nPV: Việc đến đâu rồi?\n\nÔng Hậu: ${first}\n\nPV: Bao giờ xong?\n\nÔng Hậu: ${second}`;
    expect((await readText(text, 'vi')).turns.map(({ speaker }) => speaker && speaker.end - speaker.start)).toEqual([
      2, 7, 2, 7,
    ]);
  });
});

describe('turns by questions that are paragraphs', () => {
  const talk = (mark: string): string =>
    [
      lead,
      `${mark}Thưa ông, việc nạo vét đến đâu rồi?${mark}`,
      first,
      `${mark}Vậy bao giờ thì xong, thưa ông?${mark}`,
      second,
      'Xin cảm ơn ông!',
    ].join('\n\n');

  it.each(['', '**', '*'])('in an interview, set with "%s"', async (mark) => {
    const article = await readText(talk(mark), 'vi');
    expect(turnsOf(article).map((line) => line.replaceAll('*', ''))).toEqual([
      'question  | Thưa ông, việc nạo vét đến đâu rồi?',
      `answer Trần Văn Hậu | ${first}`,
      'question  | Vậy bao giờ thì xong, thưa ông?',
      `answer Trần Văn Hậu | ${second}`,
    ]);
    expect(article.sections).toHaveLength(1);
  });
});

describe('turns of an interview whose questions open with a dash', () => {
  it('ask also where a question has a sentence behind it', async () => {
    const article = await readText(
      [
        lead,
        '- Thưa ông, việc nạo vét đến đâu rồi?',
        first,
        '- Ông có sợ thiếu tiền không?',
        second,
        '- Bến có quá tải không? Chủ tàu than phải chờ năm ngày mới có chỗ neo.',
        'Tháng trước đúng là có lúc năm ngày. Chúng tôi đã thêm hai cầu tàu, và nay chỉ còn một ngày rưỡi.',
        '- Bao giờ thì xong, thưa ông?',
        'Nếu trời yên thì cuối năm chúng tôi xong cả chín ki-lô-mét luồng vào cảng.',
        '- Xin cảm ơn ông!',
      ].join('\n\n'),
      'vi',
    );
    const asked = turnsOf(article).filter((line) => line.startsWith('question'));
    expect(asked).toHaveLength(4);
    expect(asked[2]).toContain('Bến có quá tải không?');
  });
});

describe('turns of an interview whose questions are set in bold', () => {
  const asked = ['**How far are you with the dredging?**', '**And when will you have done?**', '**What comes then?**'];
  const told = 'I can say that six of nine kilometres are done, and that old cables lie in the rest.';
  const kindsOf = async (lines: readonly string[]): Promise<string[]> =>
    turnsOf(await readText(['# The channel', ...lines].join('\n\n'), 'en', 'a.md')).map(
      (line) => `${line.replace(/ .*/u, '')} ${(line.split(' | ')[1] ?? '').slice(0, 12)}`,
    );

  it('hold what the asker says between two of them', async () => {
    const [first = '', second = '', third = ''] = asked;
    expect(await kindsOf([first, told, '**So the cables helped.**', told, second, told, third, told])).toEqual([
      'question How far are ',
      'answer I can say th',
      'question So the cable',
      'answer I can say th',
      'question And when wil',
      'answer I can say th',
      'question What comes t',
      'answer I can say th',
    ]);
  });

  it('hold an answer that ends in a question somebody put', async () => {
    const [first = '', second = '', third = ''] = asked;
    const ends = 'Six of nine kilometres are done. A skipper asked me, “Since when do you dig for eels?”';
    expect(await kindsOf([first, ends, second, told, third, told])).toEqual([
      'question How far are ',
      'answer Six of nine ',
      'question And when wil',
      'answer I can say th',
      'question What comes t',
      'answer I can say th',
    ]);
  });
});

describe('there are no turns', () => {
  const said = 'The harbour board met on Monday and looked at what the spring floods had cost the town so far.';
  it.each([
    [
      'where headings ask the reader',
      `## Who pays?\n\n${said}\n\n## What will it cost?\n\n${said}\n\n## And then?\n\n${said}`,
    ],
    [
      'where labels are those of sections',
      `Objective: ${said}\n\nMethods: ${said}\n\nResults: ${said}\n\nConclusion: ${said}`,
    ],
    [
      'where words are set against one another',
      `Myth: ${said}\n\nFact: ${said} That is a fact.\n\nMyth: ${said}\n\nFact: ${said} So much for this myth.`,
    ],
    ['where particulars are given', `Time: 8 a.m. on Monday\n\nPlace: Town Hall\n\nHost: The harbour board\n\n${said}`],
    ['where one person is quoted', `${said}\n\nAnn Lee: “${said}”\n\n${said}`],
    ['where one question is asked', `${said}\n\nQ: Who pays?`],
    [
      'where a page that asks its readers quotes somebody',
      `${said}\n\n**Why is the gate shut?**\n\n${said}\n\n**What will it cost?**\n\n${said} “We save a million a year,” said the harbour master.`,
    ],
  ])('%s', async (_, text) => {
    expect((await readText(text)).turns).toEqual([]);
  });
});

describe('turns by how they are set', () => {
  it('are answers behind a dash, though nobody says "I"', async () => {
    const text = [
      'Luồng mới mở lối cho tàu lớn',
      lead,
      '**Xin ông cho biết luồng mới sâu bao nhiêu?**',
      '– Luồng sâu chín mét, đủ cho tàu hai vạn tấn vào bến lúc triều lên.',
      '**Xin ông cho biết bao giờ tàu lớn vào được?**',
      '– Từ đầu mùa khô, sau khi cắm xong phao tiêu.',
    ].join('\n\n');
    expect(turnsOf(await readText(text, 'vi')).map((turn) => turn.split(' ')[0])).toEqual([
      'question',
      'answer',
      'question',
      'answer',
    ]);
  });

  it('are questions that the format marks as headings, above named answers', async () => {
    const text = [
      '# Two keepers, one light',
      '## What changed last year?',
      '**Ann Lee:** The lamp was replaced, and the old one went to the museum.',
      '**Bo Nam:** We also painted the tower, which took most of the summer.',
      '## What comes next?',
      '**Ann Lee:** The stairs need work before winter, and the money is there.',
      '**Bo Nam:** After that the fog horn, which nobody has heard for years.',
    ].join('\n\n');
    const article = await readText(text);
    expect(turnsOf(article).map((turn) => turn.split(' | ')[0])).toEqual([
      'question ',
      'answer Ann Lee',
      'answer Bo Nam',
      'question ',
      'answer Ann Lee',
      'answer Bo Nam',
    ]);
    expect(article.blocks.some(({ kind }) => kind === 'heading')).toBe(false);
  });

  it('are of whoever opens each line, though a machine that wrote it down knows no capitals', async () => {
    const lines = [
      'Danny: okay tim we need to choose the day for the gate',
      'Will: yes and I have a strong wish for monday',
      'Danny: so we close the gate on monday',
      'Will: yes so at least from the harbour we point people to the new lock',
      'Danny: got it and who will tell the crews',
      'Will: i will post it in the hall',
      'Mikhail: and the pilots too',
      'Will: yes the pilots too',
      'Danny: okay thank you',
    ];
    expect(turnsOf(await readText(lines.join('\n\n'))).map((turn) => turn.split(' | ')[0])).toEqual(
      lines.map((line) => `speech ${line.split(':')[0] ?? ''}`),
    );
  });

  it('are told by a name and the time of a recording', async () => {
    const said = 'The pier is older than the harbour itself, and it shows.';
    const lines = [`Ann Lee 3:50: ${said}`, `Bo Nam 4:02: ${said}`, `Ann Lee 5:21: ${said}`, `Bo Nam 1:05:38: ${said}`];
    expect(turnsOf(await readText(lines.join('\n\n'))).map((turn) => turn.split(' | ')[0])).toEqual([
      'speech Ann Lee',
      'speech Bo Nam',
      'speech Ann Lee',
      'speech Bo Nam',
    ]);
  });

  it('are told so without a space behind the colon, and of full names without a colon', async () => {
    const said = 'The pier is older than the harbour itself, and it shows.';
    const lines = [`Ann Lee 3:50: ${said}`, `Mara 4:02:${said}`, `Ann Lee 5:21 ${said}`, `Mara 6:38: ${said}`];
    expect(turnsOf(await readText(lines.join('\n\n'))).map((turn) => turn.split(' | ')[0])).toEqual([
      'speech Ann Lee',
      'speech Mara',
      'speech Ann Lee',
      'speech Mara',
    ]);
  });

  it.each([
    ['WHO: The ferry crew and the board', 'WHEN: Friday morning at the pier', 'WHERE: The old pier in Tram'],
    ['FERRY REPORT: Two crossings fail', 'MEDIA ADVISORY: Board meets', 'FERRY REPORT: One crossing fails'],
  ])('are none before what is announced: %s', async (...lines) => {
    expect(turnsOf(await readText([...lines, ...lines].join('\n\n')))).toEqual([]);
  });

  it('are none in a timetable', async () => {
    const lines = ['Monday 9:00: Ferry to the island', 'Tuesday 9:00: Ferry to the town'].flatMap((line) => [
      line,
      line,
    ]);
    expect(turnsOf(await readText(lines.join('\n\n')))).toEqual([]);
  });

  it('ask where one of two speakers does, though both speak as often', async () => {
    const lines = [1, 2, 3].flatMap((time) => [
      `MK: What did you see on crossing number ${time}?`,
      `RM: A heron on the pier, and nobody else was up so early on day ${time}.`,
    ]);
    expect(turnsOf(await readText(lines.join('\n\n'))).map((turn) => turn.split(' | ')[0])).toEqual(
      [1, 2, 3].flatMap(() => ['question MK', 'answer RM']),
    );
  });

  it('are of whom initials stand for, where one name begins so', async () => {
    const lines = [
      'We asked Andrew Miller about the gates of the lock.',
      'MK: Who drew the new gates of the old lock?',
      'Andrew Miller: I did, with two friends from the yard.',
      'MK: And what did the town pay for them?',
      'AM: The town paid four million crowns for them.',
      'MK: Who keeps them in the winter months?',
      'AM: Two men from the village keep them for us.',
    ];
    const answers = turnsOf(await readText(lines.join('\n\n'))).filter((turn) => turn.startsWith('answer'));
    expect(answers.map((turn) => turn.split(' | ')[0])).toEqual(Array(3).fill('answer Andrew Miller'));
  });

  it('are told by initials without a space behind the colon', async () => {
    const said = 'The pier is older than the harbour itself, and it shows in every plank.';
    const lines = [`BT: ${said}`, `USA: ${said}`, `BT:${said}`, `USA: ${said}`, `BT: ${said}`];
    const article = await readText(lines.join('\n\n'));
    expect(turnsOf(article).map((turn) => turn.split(' | ')[0])).toEqual([
      'speech BT',
      'speech USA',
      'speech BT',
      'speech USA',
      'speech BT',
    ]);
  });
});

describe('what was decided', () => {
  it('is said by nobody: "Action:" comes back, and stays', async () => {
    const text = [
      'Notes of the harbour meeting',
      'Action: Ann will ask the port whether the old crane may stay where it is.',
      'Ben, Ann: The crane could also be moved to the north pier, which has more room.',
      'Action: Ben will ask the owners of the north pier for their opinion by May.',
      'Cora: The only open point is who pays for the move, and how much it will be.',
      'Action: Cora will write down what the three ways of paying for it would mean.',
    ].join('\n\n');
    const { turns, text: whole, blocks } = await readText(text);
    expect(turns).toEqual([]);
    expect(blocks.map(({ span }) => whole.slice(span.start, span.end))).toContain(text.split('\n\n')[1]);
  });
});

describe('an interview whose questions are set in bold and whose answers open with a dash', () => {
  const [first, second, third] = [
    '**Bộ trưởng đánh giá thế nào về việc mở luồng vào cảng trong năm nay?**',
    '**Bộ trưởng có thể nói rõ hơn phần việc của tỉnh không?**',
    '**Việc nạo vét sẽ kéo dài đến bao giờ?**',
  ];
  const told = '– Luồng vào cảng đã sâu thêm hai mét, và phần việc còn lại do tỉnh làm trong quý tới.';
  const kinds = async (text: readonly string[]): Promise<string[]> => {
    const article = await readText(text.join('\n\n'), 'vi');
    return article.turns.map(({ kind, span }) => `${kind} ${article.text.slice(span.start, span.end).slice(0, 24)}`);
  };

  it('has the answer that ends in a question of its own', async () => {
    const asks = '– Luồng đã sâu thêm hai mét. Câu hỏi đặt ra là vì sao tàu lớn vẫn chưa vào cảng?';
    expect(await kinds(['# Mở luồng', first, asks, told.slice(2), second, told])).toEqual([
      'question Bộ trưởng đánh giá thế n',
      'answer Luồng đã sâu thêm hai mé',
      'question Bộ trưởng có thể nói rõ ',
      'answer Luồng vào cảng đã sâu th',
    ]);
  });

  it('has the answer below a box that holds what somebody else says', async () => {
    const box = '*Các chủ tàu cho rằng luồng mới giúp họ bớt được nửa ngày chờ con nước mỗi chuyến.*';
    expect(await kinds(['# Mở luồng', first, box, told, second, told, third, told])).toEqual([
      'question Bộ trưởng đánh giá thế n',
      'answer Luồng vào cảng đã sâu th',
      'question Bộ trưởng có thể nói rõ ',
      'answer Luồng vào cảng đã sâu th',
      'question Việc nạo vét sẽ kéo dài ',
      'answer Luồng vào cảng đã sâu th',
    ]);
  });
});

it('what the minutes say in brackets between two turns is nobody’s', async () => {
  const text = [
    '# Harbour board',
    'Rod: I want the board to accept a plan that is clear and says what we are doing.',
    'Michael: The plan helps to say what the harbour is and how we go after that aim.',
    '(Rod tells what led to this plan)',
    'Rod: The plan was shown to the board, and they were concerned with its details.',
    'Michael: Maybe the plan should use another word to remove the confusion.',
    'Rod: That sounds like a good idea to me, and we take it one step at a time.',
  ];
  const turns = turnsOf(await readText(text.join('\n\n')));
  expect(turns).toHaveLength(5);
  expect(turns.join()).not.toContain('what led to');
});

it('knows whoever stands in capitals before a comma and an office of many words', async () => {
  const said = ['The dredging began on Monday and has cost four million so far.', 'Half of the channel is clear.'];
  const article = await readText(
    [
      `MARA ILVES, MINISTER OF TRANSPORT: ${said[0] ?? ''}`,
      `TOMAS REED, DIRECTOR GENERAL OF THE NATIONAL INSTITUTE FOR HARBOURS, CANALS AND INLAND WATERWAYS (NIH): ${said[1] ?? ''}`,
      'MARA ILVES: The rest waits for a dredger from the north.',
      'TOMAS REED: It comes in March.',
    ].join('\n\n'),
  );
  expect(turnsOf(article).map((turn) => turn.split(' | ')[0])).toEqual([
    'speech MARA ILVES',
    'speech TOMAS REED',
    'speech MARA ILVES',
    'speech TOMAS REED',
  ]);
});

it('several whom a telegram tells what to do speak in no turns', async () => {
  const bidding = (who: string, where: string) =>
    `${who}: ${where} chủ động rà soát các bến đò, chuẩn bị lực lượng và phương tiện.`;
  const article = await readText(
    [
      bidding('Các Sở', 'Xây dựng, Công Thương'),
      bidding('Chủ tịch Ủy ban nhân dân các xã', 'Hòa Lạc, Vàm Trà'),
      bidding('Các Sở', 'Giáo dục, Y tế'),
      bidding('Chủ tịch Ủy ban nhân dân các xã', 'Sông Trẹm, Bến Lội'),
    ].join('\n\n'),
    'vi',
  );
  expect(turnsOf(article)).toEqual([]);
});

it('of nobody open with a sentence that says who said what follows', async () => {
  const said = 'Ông Trần Văn Hậu, Giám đốc cảng Vàm Láng, nói: “Không ai phản đối việc nạo vét”.';
  const text = [said, 'Hỏi: Bao giờ thì xong?', `Đáp: ${second}`, said].join('\n\n');
  const article = await readText(text, 'vi');
  expect(turnsOf(article).map((turn) => turn.split(' | ')[0])).toEqual(['question Hỏi', 'answer ']);
});

describe('turns of conferences and of questions set as headings', () => {
  it('opens with who speaks before anybody asks, in capitals without a space, and lets the room speak', async () => {
    const text = [
      'CAPITANA DEL PUERTO ANA RUIZ:Buenos días. Hoy abrimos los muelles al público.',
      'PREGUNTA: ¿Cuándo sale la primera barca?',
      'CAPITANA DEL PUERTO ANA RUIZ: Sale mañana a las seis, y vuelve por la noche.',
      'INTERVENCIÓN: ¿También los domingos?',
      'CAPITANA DEL PUERTO ANA RUIZ: También los domingos, hasta el otoño.',
    ].join('\n\n');
    expect(turnsOf(await readText(text, 'es')).map((turn) => turn.split(' ', 1)[0])).toEqual([
      'speech',
      'question',
      'answer',
      'question',
      'answer',
    ]);
  });

  it('asks where a question ends in a call', async () => {
    const text = [
      'A pilot on her boats',
      'She talked with us about her years at the harbour and about what she rows.',
      'When did you come to the harbour?',
      'I came in 2020, and I have stayed because of the boats and of those who row them.',
      'Three words for your boat? Or a slogan!',
      'I would call her slow, dry and friendly, as anybody will tell you who has been on board.',
      'What do you fear?',
      'I fear the fog in my first hour on the water, and nothing else that the sea has.',
    ].join('\n\n');
    const asked = turnsOf(await readText(text)).filter((turn) => turn.startsWith('question'));
    expect(asked).toHaveLength(3);
  });

  it('asks wherever the heading is as high as those of most questions, and not inside an answer', async () => {
    const questions = [
      'Please introduce yourself!',
      'When did you join?',
      'Why did you stay?',
      'Who taught you?',
      'What do you fear?',
      'Which boat is yours?',
    ];
    const answers = [
      'I am a pilot.',
      'I came in 2020.',
      'I like my work.',
      'My aunt did.',
      'Fear of what?\n\nI fear fog.',
      'I own none.',
    ];
    const text = questions.map((question, index) => `#### ${question}\n\n${answers[index]}`).join('\n\n');
    const turns = turnsOf(
      await readText(
        `# A pilot\n\nShe talked with us about her years at the harbour and the boats.\n\n${text}`,
        'en',
        'a.md',
      ),
    );
    expect(turns.filter((turn) => turn.startsWith('question')).map((turn) => turn.split(' | ')[1])).toEqual(questions);
  });
});

describe('whoever sends a paper', () => {
  it('speaks nowhere, and neither does a body whose tasks stand below a number and its name', async () => {
    const text = [
      'CHỦ TỊCH TỈNH SERAY điện:',
      '- Chủ tịch các xã ven sông;',
      '- Giám đốc Sở Thủy lợi.',
      'Mưa lớn trong ba ngày qua làm vỡ bờ bao ở hai xã và ngập bốn trăm ngôi nhà.',
      '1. Các xã ven sông',
      'a) Đưa dân ở vùng trũng lên chỗ cao trước 18 giờ hôm nay.',
      '2. Sở Thủy lợi:',
      'a) Đóng toàn bộ cửa cống trước 15 giờ hôm nay.',
    ].join('\n\n');
    expect(turnsOf(await readText(text, 'vi'))).toEqual([]);
  });
});

it('one who speaks in capitals is one, in full or by the last name, and is called as the text calls them', async () => {
  const text = [
    'Ilse Grunwald has tuned the carillon of Dunmore for ten years. She met Peter Vance in the tower.',
    'PETER VANCE: How many bells are there?',
    'ILSE GRUNWALD: Thirty-one, and the smallest weighs less than my cat.',
    'VANCE: The city wanted a machine. Why did you say no?',
    'GRUNWALD: I said never. A machine does not hear the wind.',
    'VANCE: Who comes after you?',
    'GRUNWALD: My pupil, in May, if she still wants the stairs.',
  ].join('\n\n');
  const article = await readText(text);
  expect(article.genre).toBe('interview');
  expect(turnsOf(article).map((turn) => turn.split(' | ')[0])).toEqual(
    [1, 2, 3].flatMap(() => ['question Peter Vance', 'answer Ilse Grunwald']),
  );
});

describe('what whoever asks says without asking', () => {
  const about = 'Ann Lee has kept the harbour since 2026. We spoke to her about gates and boats.';
  const asked = [
    [
      'You shut the outer gate in May and were blamed for it.',
      'I was, and I would do so again. The chains had lost a third of their links.',
    ],
    ['Do you want to shut the inner gate too?', 'No, and I have been misread. I want it mended before the winter.'],
    ['Is there enough money for that?', 'Not yet. We have put aside a third of it, and the town adds the rest.'],
  ];
  const kinds = async (text: string): Promise<string> =>
    (await readText(text, 'en', 'talk.md')).turns.map(({ kind }) => kind.charAt(0)).join('');

  it.each([
    ['in bold', (said: string) => `**${said}**`],
    ['in italics', (said: string) => `*${said}*`],
    ['as headings', (said: string) => `### ${said}`],
  ])('is a turn like their questions, also before the first of them: %s', async (_, set) => {
    const talk = asked.flatMap(([question = '', answer = '']) => [set(question), answer]);
    expect(await kinds(['# A gate is a promise', about, ...talk].join('\n\n'))).toBe('qaqaqa');
  });

  it('is a turn of whoever opens and says far less, where two take turns by their names', async () => {
    const talk = asked.flatMap(([question = '', answer = '']) => [
      `**Herald:** ${question}`,
      `**Lee:** ${answer} ${answer}`,
    ]);
    expect(await kinds(['# A gate is a promise', about, ...talk].join('\n\n'))).toBe('qaqaqa');
  });

  it('is none where it leads up to the talk', async () => {
    const talk = asked.slice(1).flatMap(([question = '', answer = '']) => [`**${question}**`, answer]);
    expect(await kinds(['# A gate is a promise', `**${about}**`, ...talk].join('\n\n'))).toBe('qaqa');
  });
});

it('what speaks to who is asked, between two answers, is asked though it has no mark of a question', async () => {
  const text = [
    'A channel for the harbour',
    'Ann Lee has kept the harbour of Vam for nine years. She talks about mud and money.',
    'How far are you with the dredging of the channel?',
    'I can say that six of nine kilometres are done, and that old cables lie in the rest.',
    'You shut the harbour for a week in May.',
    'I did, and I would do it again. We had two barges aground, and nobody could pass them at low water.',
    'When do you hope to end it?',
    'I hope that in calm weather we shall be done by the end of July. You learn to promise nothing sooner.',
    'You also learn that the sea reads no plans.',
  ].join('\n\n');
  const article = await readText(text);
  const asked = article.turns.filter(({ kind }) => kind === 'question');
  expect(asked.map(({ span }) => article.text.slice(span.start, span.end))).toEqual([
    'How far are you with the dredging of the channel?',
    'You shut the harbour for a week in May.',
    'When do you hope to end it?',
  ]);
});
