import { expect, it } from 'vitest';
import { isWholeVoice } from '../../../../src/summarize/kinds/passages/whole-voice.js';
import { annotated } from '../../annotated.js';

const isWhole = async (language: string, paragraph: string, words: string): Promise<boolean> => {
  const before =
    language === 'vi' ? 'Xã họp hôm thứ hai về bến phà mới của ba ấp.' : 'The town met on Monday about the new ferry.';
  const text = await annotated(
    `# ${language === 'vi' ? 'Bến phà mới' : 'The new ferry'}\n\n${before}\n\n${paragraph}`,
    language,
    'news',
  );
  const sentence = text.annotation.reading.sentences[text.at(words)];
  if (sentence === undefined) throw new Error(words);
  return isWholeVoice(text.annotation, sentence);
};

it.each([
  ['en', 'a few words alone', '“Nine did not start,” Ann Lee said.', 'Nine did not start'],
  ['vi', 'a few words alone', '"Chạy được có ba chiếc", ông Lê Văn Nam nói.', 'Chạy được'],
  [
    'en',
    'the next of their words has the point',
    '“We could have lived with the longer way around,” Ann Lee said. “What we cannot live with is the fare.”',
    'longer way',
  ],
  [
    'vi',
    'the same marks go on',
    'Bà Trần Thị Hoa nói: "Không phải dân ở đây chê chiếc phà mới của xã. Họ không có tiền mua vé tháng".',
    'chê chiếc phà',
  ],
  [
    'en',
    'it takes up what stands before it',
    'The board named an inquiry. The inquiry said the ferry will be late, Ann Lee said.',
    'will be late',
  ],
])('does not stand beside the words of others (%s, %s)', async (language, _, paragraph, words) => {
  expect(await isWhole(language, paragraph, words)).toBe(false);
});

it.each([
  ['en', 'it is long enough', '“Nobody here is against keeping the old ferry in winter,” Ann Lee said.', 'Nobody here'],
  ['en', 'it reports', 'Ann Lee said nine ferries did not start.', 'nine ferries'],
  ['en', 'only a name is in marks', 'Ann Lee said the “night ferry” would leave at nine from May.', 'night ferry'],
])('stands beside them (%s) where %s', async (language, _, paragraph, words) => {
  expect(await isWhole(language, paragraph, words)).toBe(true);
});
