import { expect, it } from 'vitest';
import { roleText } from '../../../src/summarize/say/speech/speaker.js';
import { annotated } from '../annotated.js';

const roleIn = async (said: string): Promise<string | undefined> => {
  const { annotation, at } = await annotated(`# The quay\n\nThe Tarn Harbour Trust met on Monday.\n\n${said}`);
  const attribution = annotation.attributions[at('leak')];
  if (attribution === undefined) throw new Error('nobody says it');
  return roleText(annotation.reading, attribution.speaker);
};

it('beside what somebody says stands what they are, and not whose', async () => {
  expect(await roleIn('Ann Lee, director of the trust, said that the sheds leak.')).toBe('director of the trust');
  expect(await roleIn('Ann Lee, its director, said that the sheds leak.')).toBeUndefined();
  expect(await roleIn('“The sheds leak in the rain,” said Ann Lee, who leads the trust.')).toBe('who leads the trust');
  expect(await roleIn('“The sheds leak in the rain,” said Ann Lee, who does not vote in the trust.')).toBeUndefined();
});

it('who is there, too, and what they do, is no part of what somebody is', async () => {
  const both = 'Mayor Ann Lee, together with Trust President Jan Voss, opened the hall today.';
  expect(await roleIn(`${both}\n\n“The sheds leak in the rain,” said Mayor Lee.`)).toBeUndefined();
  const viet = 'Chủ tịch quận Lê Văn Nam, cùng Giám đốc Quỹ Trần Thu Hà, công bố chương trình học nghề.';
  const { annotation, at } = await annotated(
    `# Lớp nghề\n\n${viet}\n\nBà Hà cho biết: "Các xưởng đang cần thợ."`,
    'vi',
  );
  const attribution = annotation.attributions[at('cần thợ')];
  expect(attribution && roleText(annotation.reading, attribution.speaker)).toBeUndefined();
});

it('the name of a body goes on behind commas, and what is said does not', async () => {
  const roleOf = async (said: string): Promise<string | undefined> => {
    const { annotation, at } = await annotated(`# Lớp nghề\n\nHội đồng họp sáng nay.\n\n${said}`, 'vi');
    const attribution = annotation.attributions[at('lớp nghề')];
    return attribution && roleText(annotation.reading, attribution.speaker);
  };
  expect(
    await roleOf(
      'Theo ông Lê Nam - chủ nhiệm Ủy ban Văn hóa, giáo dục, thanh niên và nhi đồng, lớp nghề mở trong tháng 5.',
    ),
  ).toBe('chủ nhiệm Ủy ban Văn hóa, giáo dục, thanh niên và nhi đồng');
  expect(await roleOf('Theo ông Lê Nam - giám đốc Sở Văn hóa, lớp nghề và trại hè mở trong tháng 5.')).toBe(
    'giám đốc Sở Văn hóa',
  );
});

it('of somebody whom only whoever speaks has met, nobody is printed as who says it', async () => {
  const { statements, at } = await annotated(
    '# The quay\n\nLast winter I met a woman who has a boat in Tarn. She told me the boat has a new rope again.',
    'en',
    'speech',
  );
  expect(statements[at('new rope')]?.speaker).toBeUndefined();
  expect(statements[at('new rope')]?.text).toBe('She told me the boat has a new rope again');
});

it('another name of somebody is no part of what they are', async () => {
  const { annotation, at } = await annotated(
    `# Dermaga\n\nSekretaris Yayasan Tarn KH Ahmad Yani atau Gus Yani mengatakan bahwa dermaga itu bocor.`,
    'id',
  );
  const attribution = annotation.attributions[at('bocor')];
  expect(attribution && roleText(annotation.reading, attribution.speaker)).toBeUndefined();
  expect(attribution).toBeDefined();
});
