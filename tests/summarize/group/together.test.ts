import { describe, expect, it } from 'vitest';
import { together } from '../../../src/summarize/group/together.js';
import { annotated, candidatesIn } from '../annotated.js';

const joined = async (text: string, language = 'en', words?: number) => {
  const known = await annotated(text, language);
  return together(known.annotation, known.statements, candidatesIn(known, words));
};

describe('statements that need each other', () => {
  it('are one point where they stand in one paragraph, both whole', async () => {
    const [first, ...more] = await joined(
      'The bank lends the village six million crowns for ten years. It asks for no interest in the first two.',
    );
    expect(more).toEqual([]);
    expect(first?.text).toBe(
      'The bank lends the village six million crowns for ten years. It asks for no interest in the first two',
    );
    expect(first?.spans).toHaveLength(2);
  });

  it('are two where the sentence between them is not told', async () => {
    const known = await annotated(
      'In most cases nothing has to be done about the old moorings. Look at the ring. A mark alone does not count as a permit of the harbour board.',
    );
    const told = together(
      known.annotation,
      [0, 2].flatMap((at) => known.statements[at] ?? []),
      [{ sentences: [0, 2] }],
    );
    expect(told.map(({ text, goesOn }) => [text.slice(0, 14), goesOn])).toEqual([
      ['In most cases ', undefined],
      ['A mark alone d', true],
    ]);
  });

  it('are one point where the second takes back what the first says, though they would else be too long for one', async () => {
    const long =
      'the bank lends the village six million crowns for ten years, to build the quay and to dredge the outer harbour as far as the second buoy, which has been asked of it for nine years';
    const back =
      'the village may not touch the money before the county has seen the plans, which nobody has drawn, and has asked the pilots and the owners of the fishing boats';
    const shownAs = async (opening: string): Promise<readonly (boolean | undefined)[]> =>
      (await joined(`This year ${long}. ${opening} this does not mean that ${back}.`)).map(({ goesOn }) => goesOn);
    expect(await shownAs('However,')).toEqual([undefined]);
    expect(await shownAs('And')).toEqual([undefined, true]);
  });

  it('are so in Vietnamese', async () => {
    const [first, ...more] = await joined(
      'Ngân hàng Sông Xanh cho hợp tác xã vay sáu tỷ đồng. Khoản tiền này đã được hội đồng thông qua tuần trước.',
      'vi',
    );
    expect(more).toEqual([]);
    expect(first?.text).toBe(
      'Ngân hàng Sông Xanh cho hợp tác xã vay sáu tỷ đồng. Khoản tiền này đã được hội đồng thông qua tuần trước',
    );
  });

  it('are two where the second is a quotation whose speaker is named behind it', async () => {
    const known = await annotated(
      'Một số thợ lặn xin vào hợp tác xã, tuy nhiên các chủ bến ngày càng khó chấp nhận họ. "Rõ ràng họ không thể lặn trộm như ngày xưa mà không bị phạt.\n\nTôi cho rằng những thợ lặn ấy đang bị dồn đến đường cùng", bà Trần Thị Hòa, trưởng bến Tràm, nói.',
      'vi',
    );
    const told = together(
      known.annotation,
      [0, 1].flatMap((at) => known.statements[at] ?? []),
      [{ sentences: [0, 1] }],
    );
    expect(told.map(({ speaker }) => speaker)).toEqual([undefined, expect.stringContaining('Trần Thị Hòa')]);
  });

  it('are one point in marks of their own, where more is quoted than is shown', async () => {
    const known = await annotated(
      'The council met in May.\n\n"Nobody asked the crews before the gates were shut that night. Forty boats waited outside for two hours. They burnt the fuel of a week. The harbour office owes every one of them an answer," said Ann Lee.',
    );
    const told = together(known.annotation, known.statements.slice(2, 4), [{ sentences: [2, 3] }]);
    expect(told.map(({ text, speaker }) => [text, speaker])).toEqual([
      ['"Forty boats waited outside for two hours. They burnt the fuel of a week"', 'Ann Lee'],
    ]);
  });

  it('open with a capital, also where a connective was cut before the first', async () => {
    const [first] = await joined(
      'Furthermore, the bank lends the village six million crowns. It asks for no interest in the first two years.',
    );
    expect(first?.text).toMatch(/^The bank lends/);
  });

  it('keep no mark of Markdown and no half of a pair of quotation marks', async () => {
    const [first] = await joined(
      'The bank lends the village **six million crowns** for ten years. It asks for **no interest** in the first two.',
    );
    expect(first?.text).toBe(
      'The bank lends the village six million crowns for ten years. It asks for no interest in the first two',
    );
    const found = await joined(
      'The farmers wait.\n\nThe bank “is hard on all of us. It asks for interest every month.\n\nWe have paid it all.',
    );
    expect(found[1]?.text).toBe('The bank “is hard on all of us. It asks for interest every month”');
  });

  it('are one quotation, also through two paragraphs, with who says it in full beside it', async () => {
    const news = 'Ann Lee, who runs the port, met the farmers on Monday.';
    const quotation = '“The bank is hard on all of us. It asks for interest every month.';
    for (const [text, shown] of [
      [`${news}\n\n${quotation} We pay it,” Lee said.`, `${quotation} We pay it”`],
      [`${news}\n\n${quotation}\n\nWe pay it,” Lee said.`, `${quotation} We pay it”`],
    ] as const) {
      const found = await joined(text);
      expect(found.at(-1)).toMatchObject({ text: shown, speaker: 'Ann Lee' });
    }
  });

  it('keep who says it in the line where more than that stands behind the quotation', async () => {
    const more = 'Ann Lee met them.\n\n“The bank is hard on all of us. We pay it,” Lee said on 3 May in the town hall.';
    const found = await joined(more);
    expect(found.at(-1)?.text).toContain('Lee said on 3 May');
    expect(found.at(-1)?.speaker).toBeUndefined();
  });

  it('are one point where a paragraph parts them and both are short', async () => {
    const found = await joined(
      'The bank lends the village six million crowns for ten years.\n\nIt asks for no interest in the first two.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.text).toContain('ten years. It asks');
  });

  it('stay behind one another on a slide where a paragraph parts them and they are long', async () => {
    const long =
      'to every farm, mill and workshop between the old bridge and the sea, whoever owns it and whatever it makes,';
    const found = await joined(
      `The bank lends six million crowns ${long} for ten years.\n\nIt lends two million more ${long} for five.`,
    );
    expect(found.map(({ goesOn }) => goesOn)).toEqual([undefined, true]);
  });

  it('stay behind one another where a paragraph parts them and one is somebody’s words', async () => {
    const found = await joined('“Nobody is against a dry town,” Daniel Pryce said.\n\n“It costs too much,” he added.');
    expect(found.filter(({ text }) => text.includes('dry town') && text.includes('too much'))).toEqual([]);
  });

  it('are one point where both are of one item', async () => {
    const found = await joined(
      '# Ferry\n\n- A file holds the contract. The owner’s note is what moves every right and duty to the new holder.\n- The board answers in ten days.',
      'en',
      0,
    );
    expect(found[0]?.text).toContain('The owner’s note');
    expect(found[0]?.children).toBeUndefined();
  });

  it('are by nobody beside them where one of them says who speaks', async () => {
    const [first] = await joined(
      'The council met on Monday in the hall.\n\n“Nobody is against a dry town,” Daniel Pryce said. He asked for wider openings in the wall.',
    ).then((all) => all.filter(({ text }) => text.includes('Pryce')));
    expect(first?.speaker).toBeUndefined();
    expect(first?.text).toContain('Daniel Pryce said');
  });
});

describe('statements that need nothing', () => {
  it('stay as they are', async () => {
    const found = await joined('The gates close at high tide every night. Fishermen have asked for wider openings.');
    expect(found.map(({ text }) => text)).toEqual([
      'The gates close at high tide every night',
      'Fishermen have asked for wider openings',
    ]);
  });

  it('keep who says them, and both marks each, where one quotation is told in several points', async () => {
    const known = await annotated(
      'Mayor Ann Lee issued the following statement on the ferry:\n\n"The ramp is shut. It will open in May. Our buses run until then. They cost nothing."',
    );
    const told = together(known.annotation, known.statements.slice(1), [{ sentences: [1, 2] }, { sentences: [3, 4] }]);
    expect(told.map(({ text, speaker }) => [text, speaker])).toEqual([
      ['"The ramp is shut. It will open in May"', 'Mayor Ann Lee'],
      ['"Our buses run until then. They cost nothing."', 'Mayor Ann Lee'],
    ]);
  });
});
