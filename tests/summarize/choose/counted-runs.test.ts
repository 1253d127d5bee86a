import { describe, expect, it } from 'vitest';
import { isNoStatement } from '../../../src/summarize/choose/no-statement/no-statement.js';
import { annotated, candidatesIn } from '../annotated.js';

/** How many sentences are told with the one that ends in some words, itself included; undefined where it may not be chosen. */
const toldWith = async (sentences: readonly string[], words: string, language = 'en'): Promise<number | undefined> => {
  const known = await annotated(['# The harbour', ...sentences].join('\n\n'), language);
  return candidatesIn(known).find((one) => one.sentences.at(-1) === known.at(words))?.sentences.length;
};
const between = 'Boats wait at the outer quay until the tide has turned.';
const last = 'The marsh keeps a third of its birds.';

describe('what counts itself', () => {
  it('is told with what stands before it in the count', async () => {
    const [first = '', second = '', third = ''] = ['first', 'second', 'third'].map(
      (ordinal, at) => `The ${ordinal} principle is that gate ${'ABC'[at] ?? ''} stays shut at night.`,
    );
    const text = [first, between, second, last, third];
    expect(await toldWith(text, 'third principle')).toBe(3);
    expect(await toldWith(text, 'first principle')).toBe(1);
  });

  it('is told with it in Vietnamese', async () => {
    const text = [
      'Lý do thứ nhất là nước triều dâng cao trong mùa gió chướng.',
      'Thuyền đợi ở bến ngoài cho tới khi nước rút.',
      'Lý do thứ hai là cánh cống cũ đã mục sau bốn mươi năm.',
    ];
    expect(await toldWith(text, 'thứ hai', 'vi')).toBe(2);
  });

  it('is not told where its fellows stand nowhere', async () => {
    const second = 'The second reason is that the old gate has rotted through.';
    expect(await toldWith([between, second, last], 'second reason')).toBeUndefined();
  });

  it('is told alone where it counts no several', async () => {
    const second = 'The second ferry leaves the northern quay every hour.';
    expect(await toldWith([between, second, last], 'second ferry')).toBe(1);
  });
});

describe('what is counted beforehand', () => {
  const conditions =
    'The return is subject to three conditions. The quay must bear a crane. The gate must open by hand. One pilot must live nearby.';

  it('is told whole, with the sentence that counts it', async () => {
    expect(await toldWith([conditions], 'One pilot')).toBe(4);
    expect(await toldWith([conditions], 'by hand')).toBeUndefined();
    expect(await toldWith([conditions], 'three conditions')).toBeUndefined();
  });

  it('is told whole where somebody says whom they ask', async () => {
    const asked =
      'I ask the councils of the valley for two things. Line the canals before the winter. Report every leak within a day.';
    const known = await annotated(`# The harbour\n\n${asked}`, 'en', 'speech');
    const place = known.at('every leak');
    expect(candidatesIn(known).find(({ sentences }) => sentences.at(-1) === place)?.sentences).toHaveLength(3);
  });

  it.each([
    'The keeper accepts the first two conditions. The quay must bear a crane. The gate must open by hand.',
    'I make two promises. The quay will bear a crane. The gate will open by hand.',
  ])('is told sentence by sentence where it is known, or somebody speaks: %s', async (text) => {
    expect(await toldWith([text], 'by hand')).toBe(1);
  });

  it('is told sentence by sentence where more or fewer follow', async () => {
    expect(await toldWith([`${conditions} The board meets again in May.`], 'by hand')).toBeDefined();
  });

  it.each([
    [
      'en',
      'There is a compromise. Boats that cannot pay give a day of work each month to the yard of the harbour.',
      'a compromise',
    ],
  ])('says nothing by itself (%s)', async (language, text, words) => {
    expect(await toldWith([text], words, language)).toBeUndefined();
  });

  it.each([
    ['en', 'As chair I make two promises.', 'two promises'],
    ['en', 'We have two tasks before us.', 'two tasks'],
    ['vi', 'Thay mặt bến, tôi xin cam kết hai điều.', 'hai điều'],
  ])('says nothing by itself where whoever speaks counts what they will say (%s)', async (language, text, words) => {
    const known = await annotated(`# The harbour\n\n${text}`, language, 'speech');
    expect(isNoStatement(known.annotation, known.statements, known.at(words))).toBe(true);
  });
});

describe('what a sentence counts that its paragraph begins to count out', () => {
  const mute = async (paragraph: string, words: string, language = 'en'): Promise<boolean> => {
    const known = await annotated(`# The harbour\n\n${paragraph}\n\n${between}`, language, 'report');
    return isNoStatement(known.annotation, known.statements, known.at(words));
  };
  const count = 'A closed gate at high tide takes three key steps.';
  const first = 'First, the pilots of the port call the keeper of the gate.';

  it('says nothing without the rest, and neither does the first', async () => {
    expect(await mute(`${count} ${first}`, 'key steps')).toBe(true);
    expect(await mute(`${count} ${first}`, 'call the keeper')).toBe(true);
    const [vi, one] = [
      'Việc đóng cống khi nước lớn cần ba bước quan trọng.',
      'Thứ nhất, hoa tiêu của cảng gọi người giữ cống.',
    ];
    expect(await mute(`${vi} ${one}`, 'người giữ cống', 'vi')).toBe(true);
  });

  it('is told where the second follows, and where nothing is counted', async () => {
    const second = 'Second, the keeper shuts the gate within the hour.';
    expect(await mute(`${count} ${first} ${second}`, 'call the keeper')).toBe(false);
    const report = 'The port told its pilots how a gate is closed in a four-page report.';
    expect(await mute(`${report} ${first}`, 'call the keeper')).toBe(false);
  });
});
