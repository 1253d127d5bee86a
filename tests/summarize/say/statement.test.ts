import { describe, expect, it } from 'vitest';
import { annotated } from '../annotated.js';

const opening = {
  en: 'The board met on Monday to hear the fishermen.',
  vi: 'Hội đồng họp sáng thứ Hai để nghe bà con ngư dân.',
};

/** How the sentences of a paragraph are shown, and by whom. */
const shown = async (paragraph: string, language: 'en' | 'vi' = 'en') => {
  const { statements } = await annotated(`${opening[language]}\n\n${paragraph}`, language);
  return statements
    .slice(1)
    .map(({ text, speaker, role }) => [
      text,
      ...(speaker === undefined ? [] : [speaker]),
      ...(role === undefined ? [] : [role]),
    ]);
};

it('an office stands for nobody whose name is followed by what it is called for short', async () => {
  const { annotation } = await annotated(
    'Participants noted that credit markets had not shown strain from the end of new credit under the Tide Asset-Backed Boat Loan Facility (TABL), which was to close on June 30. In his report on open market operations, the Manager noted that over the period since January, total assets had risen to 23 million crowns.',
  );
  const { text } = annotation.reading;
  const names = annotation.attributions.map((one) => one && text.slice(one.speaker.name.start, one.speaker.name.end));
  expect(names.join()).not.toMatch(/Facility|TABL/u);
});

describe('a statement', () => {
  it('is its sentence, whole, without the stop', async () => {
    const sentence = 'The barrier, which will cost 38 million euros, closes in storms, if the board agrees in June.';
    expect(await shown(sentence)).toEqual([[sentence.slice(0, -1)]]);
  });

  it.each([
    ['en', '“The harbour has no lack of boats,” harbour master Ann Lee said, “but of pilots who know the winter ice.”'],
    ['vi', '“Bến này không phải là thiếu tàu”, ông Trần Văn Nam khẳng định, “mà là thiếu hoa tiêu quen luồng”.'],
  ] as const)('is not the second part of what somebody says, which the first begins (%s)', async (language, said) => {
    const [told] = await shown(said, language);
    expect(told?.[0]).toContain(language === 'en' ? 'no lack of boats' : 'thiếu tàu');
  });

  it('opens with a capital where a connective went', async () => {
    expect(await shown('Moreover, the gates stay open until the board has met again.')).toEqual([
      ['The gates stay open until the board has met again'],
    ]);
  });

  it.each([
    ['en', 'First, the gates close.', 'Second, the board pays for the tower.', 'The board pays for the tower'],
    ['vi', 'Thứ nhất, cổng phải đóng.', 'Thứ hai, hội đồng trả tiền xây tháp.', 'Hội đồng trả tiền xây tháp'],
  ] as const)('is not counted among others of other paragraphs (%s)', async (language, first, second, plain) => {
    const lines = await shown(`${first}\n\nA long way behind stands another.\n\n${second}`, language);
    expect(lines.at(-1)).toEqual([plain]);
    expect(await shown(second, language)).toEqual([[second.slice(0, -1)]]);
  });

  it('has the label before it that its paragraph opens with, among others that do', async () => {
    const paragraphs = [
      'Bờ bắc: Trời có mây, gió nhẹ. Sóng cao từ hai đến ba mét.',
      'Bờ nam: Trời quang. Sóng cao dưới một mét.',
    ];
    const lines = await shown(paragraphs.join('\n\n'), 'vi');
    expect(lines.map(([line]) => line)).toEqual([
      'Bờ bắc: Trời có mây, gió nhẹ',
      'Bờ bắc: Sóng cao từ hai đến ba mét',
      'Bờ nam: Trời quang',
      'Bờ nam: Sóng cao dưới một mét',
    ]);
    expect((await shown(paragraphs[0] ?? '', 'vi')).at(-1)).toEqual(['Sóng cao từ hai đến ba mét']);
  });

  it.each([
    [
      'en',
      '"Nobody asked the crews before the gates were shut. Forty of them waited outside for two hours.\n\nThe harbour office owes every one of them an answer," said Ann Lee.',
      ['"Nobody asked the crews before the gates were shut"', 'Ann Lee'],
      ['"Forty of them waited outside for two hours"', 'Ann Lee'],
    ],
    [
      'vi',
      '"Không ai hỏi thủy thủ trước khi đóng cổng. Bốn mươi người phải đợi ngoài khơi hai tiếng.\n\nBến cảng nợ mỗi người một câu trả lời ", bà Lê Thị Anh nói.',
      ['"Không ai hỏi thủy thủ trước khi đóng cổng"', 'Bà Lê Thị Anh'],
      ['"Bốn mươi người phải đợi ngoài khơi hai tiếng"', 'Bà Lê Thị Anh'],
    ],
  ] as const)(
    'has the marks of the quotation that it is one sentence of, and who says it beside it (%s)',
    async (language, quoted, first, second) => {
      expect((await shown(quoted, language)).slice(0, 2)).toEqual([first, second]);
    },
  );

  it('has no speaker inside a quotation behind which nobody is named', async () => {
    const quoted = '"Nobody asked the crews. Forty of them waited outside for two hours. They are owed an answer."';
    expect(await shown(quoted)).toEqual([
      expect.anything(),
      ['Forty of them waited outside for two hours'],
      expect.anything(),
    ]);
  });

  it('has no clause before it that only announces what its own sentence counts', async () => {
    const paragraphs = [
      'The plan has two parts: building a wall and moving the market. Work begins in May.',
      'The board names two reasons: the sea rises and the wall leaks. The council reports in June.',
    ];
    const lines = await shown(paragraphs.join('\n\n'));
    expect(lines.map(([line]) => line)).toContain('Work begins in May');
    expect(lines.at(-1)).toEqual(['The council reports in June']);
  });

  it('keeps the day of the week that is an ordinal elsewhere', async () => {
    const lines = await shown('Thứ ba, ngày 4-3, cổng phải đóng.\n\nThứ hai, ngày 10-3, cổng mở.', 'vi');
    expect(lines.map(([line]) => line)).toEqual(['Thứ ba, ngày 4-3, cổng phải đóng', 'Thứ hai, ngày 10-3, cổng mở']);
  });

  it('has no half of a pair of signs of emphasis', async () => {
    expect(await shown('The gates of the *harbour stay open until the board has met again.')).toEqual([
      ['The gates of the harbour stay open until the board has met again'],
    ]);
  });

  it('leaves the small letter of a name that is written so', async () => {
    expect(await shown('Moreover, v1.4 of the gates stays open until the board has met again.')).toEqual([
      ['v1.4 of the gates stays open until the board has met again'],
    ]);
  });

  it('has no marker of a list that was read as part of it', async () => {
    const { statements } = await annotated('The board decides:\n\nc) The gates close at high tide every day.');
    expect(statements.at(-1)?.text).toBe('The gates close at high tide every day');
  });
});

describe('the speaker of a statement', () => {
  it('is named in full where the sentence calls them by a part of the name, however far above they are introduced', async () => {
    const apart = await annotated(
      [
        opening.en,
        'Chief engineer Daniel Pryce has built gates for forty years.',
        'The sea is calm in the summer.',
        'The old gates are of oak.',
        '“Nobody is against a dry town in the cold of winter,” Pryce said.',
        '“Everybody wants a harbour that large boats can reach,” he said.',
      ].join('\n\n'),
    );
    expect(apart.statements.slice(-2).map(({ text, speaker }) => [text, speaker])).toEqual([
      ['“Nobody is against a dry town in the cold of winter”', 'Chief engineer Daniel Pryce'],
      ['“Everybody wants a harbour that large boats can reach”', 'Chief engineer Daniel Pryce'],
    ]);
  });

  it('is named in full where a headline calls them so first', async () => {
    const { statements } = await annotated(
      [
        '“Nobody is against a dry town in the cold of winter,” Engineer Pryce said on the quay.',
        'Engineer Daniel Pryce has built gates for forty years.',
      ].join('\n\n'),
    );
    expect(statements[0]?.speaker).toBe('Engineer Daniel Pryce');
  });

  it('is named where a pronoun stands for them, by the sentence right before in the paragraph', async () => {
    const named = 'Daniel Pryce has fished here for forty years.';
    const said = '“Nobody is against a dry town in the cold of winter,” he said.';
    expect(await shown(`${named} ${said}`)).toContainEqual([
      '“Nobody is against a dry town in the cold of winter”',
      'Daniel Pryce',
    ]);
    const apart = await annotated(`${opening.en}\n\n${named} The gates stay open. The sea is calm.\n\n${said}`);
    expect(apart.statements.at(-1)?.speaker).toBeUndefined();
  });

  it('is named beside all that a quotation says, where its paragraph names them by a part of the name', async () => {
    const apart = await annotated(
      [
        opening.en,
        'Chief engineer Daniel Pryce has built gates for forty years.',
        'The old gates are of oak.',
        '“Nobody is against a dry town in winter,” Pryce said. “Everybody wants a harbour that large boats can reach.”',
      ].join('\n\n'),
    );
    expect(apart.statements.slice(-2).map(({ text, speaker }) => [text, speaker])).toEqual([
      ['“Nobody is against a dry town in winter”', 'Chief engineer Daniel Pryce'],
      ['“Everybody wants a harbour that large boats can reach”', 'Chief engineer Daniel Pryce'],
    ]);
  });

  it('leaves every word of a quotation, its connective too', async () => {
    const [[text] = []] = await shown('“However, nobody is against a dry town,” Daniel Pryce said.');
    expect(text).toMatch(/^“However, nobody/);
  });

  it.each([
    ['en', '“Nobody is against a dry town,” Daniel Pryce said.', '“Nobody is against a dry town”', 'Daniel Pryce'],
    ['en', 'Daniel Pryce said: "Nobody is against a dry town."', '"Nobody is against a dry town"', 'Daniel Pryce'],
    [
      'vi',
      '“Không ai phản đối việc giữ cho xã khô ráo”, ông Lê Văn Nam nói.',
      '“Không ai phản đối việc giữ cho xã khô ráo”',
      'Ông Lê Văn Nam',
    ],
  ] as const)(
    'stands beside what is a quotation and nothing else (%s): %s',
    async (language, sentence, text, speaker) => {
      expect(await shown(sentence, language)).toEqual([[text, speaker]]);
    },
  );

  it('comes with what they are', async () => {
    expect(
      await shown('Ông Lê Văn Nam, Chủ tịch xã Bến Lội, nói: “Không ai phản đối việc giữ cho xã khô ráo”.', 'vi'),
    ).toEqual([['“Không ai phản đối việc giữ cho xã khô ráo”', 'Ông Lê Văn Nam', 'Chủ tịch xã Bến Lội']]);
  });

  it('is told by the sentence before or behind in the same paragraph', async () => {
    expect(
      await shown(
        '"We have paid for this twice already," said Margaret Osei. "Nobody can say that we were not warned."',
      ),
    ).toEqual([
      ['"We have paid for this twice already"', 'Margaret Osei'],
      ['"Nobody can say that we were not warned"', 'Margaret Osei'],
    ]);
  });

  it.each([
    'Daniel Pryce said that nobody is against a dry town.',
    'According to Daniel Pryce, nobody is against a dry town.',
    '"Nobody is against a dry town," said Daniel Pryce, "but boats must get out."',
    'Daniel Pryce called the plan "a gift for the whole old town".',
    '"Nobody is against a dry town," he said.',
    '"They are against a dry town in the hills," said Daniel Pryce.',
    '"Nobody is against a dry town," Daniel Pryce said on 3 May 2026.',
    '"Nobody is against a dry town," Reuters reported.',
  ])('stays in the sentence where more than a quotation is said, or nobody is named: %s', async (sentence) => {
    expect(await shown(sentence)).toEqual([[sentence.replace(/\.$/, '')]]);
  });

  it('is not taken over from the paragraph before', async () => {
    const { statements } = await annotated(
      'The board met on Monday. Daniel Pryce said that the gates are too narrow.\n\n"Nobody can say that we were not warned."',
    );
    expect(statements.at(-1)?.speaker).toBeUndefined();
  });
});

describe('who "he" is', () => {
  const named = 'The harbour master Daniel Pryce said the gates need a second crane.';

  it('stands beside what he says, where only one is said to have spoken', async () => {
    expect((await shown(`${named}\n\nHe said the crane is still in Bremen.`)).at(-1)).toEqual([
      'The crane is still in Bremen',
      'The harbour master Daniel Pryce',
    ]);
    expect((await shown(`${named}\n\nHe denied that the crane is still in Bremen.`)).at(-1)).toEqual([
      'He denied that the crane is still in Bremen',
      'The harbour master Daniel Pryce',
    ]);
  });

  it('stands beside his words alone, where nothing but that he said them goes', async () => {
    const words = '“The second crane stands on a ship in Bremen since last week,”';
    expect((await shown(`${named}\n\n${words} he said.`)).at(-1)?.slice(0, 2)).toEqual([
      words.replace(',”', '”'),
      'The harbour master Daniel Pryce',
    ]);
    const later = `${words} he said as the board met on the quay.`;
    expect((await shown(`${named}\n\n${later}`)).at(-1)?.[0]).toBe(later.slice(0, -1));
  });

  it.each([
    [
      'where somebody else spoke in between',
      `${named}\n\nAnn Lee said the bank pays.\n\nHe said the crane is still in Bremen.`,
    ],
    [
      'where another is named before',
      `${named}\n\nWhen Ann Lee asked for the day, he said the crane is still in Bremen.`,
    ],
  ])('is not told %s', async (_, text) => {
    expect((await shown(text)).at(-1)).toHaveLength(1);
  });
});

it('is nobody beside a line that opens with the name of another who speaks', async () => {
  const talk = [
    'Ann: The gate leaks badly every winter.',
    'Lee: The pump was sold in May.',
    'Ann: We need both of them before June.',
    'Lee: The board has met about it twice. Ann: The crane was sold as well last year.',
    'Ann: Nobody has told the pilots so far.',
    'Lee: They read it in the paper on Monday.',
  ].join('\n\n');
  const lines = await shown(talk);
  expect(lines.find(([text]) => text?.includes('board has met'))?.[1]).toBe('Lee');
  expect(lines.find(([text]) => text?.includes('crane was sold'))?.[1]).toBeUndefined();
});

describe('who says a statement', () => {
  it('is said once, beside what is all quotation, whoever it begins with', async () => {
    const said = [
      '“The crews worked through the night for this town,” harbour master Ann Lee said.',
      '“They knew what the storm would do, and they went out in it,” she added.',
    ].join('\n\n');
    const lines = await shown(said);
    expect(lines.at(-1)?.slice(0, 2)).toEqual([
      '“They knew what the storm would do, and they went out in it”',
      'Harbour master Ann Lee',
    ]);
  });

  it('is named alone where the article lists several', async () => {
    const said =
      'The crews were joined by the nurse Mary Dow and Representatives Paul Gray (Tarn) and Ruth Moss (Orrin). Representative Gray said, “Nobody on this coast should have to pay for the errors of a bank.”';
    const lines = await shown(said);
    expect(lines.at(-1)?.[1]).toBe('Paul Gray');
  });
});
