import { describe, expect, it } from 'vitest';
import { coreOf } from '../../../../src/summarize/say/core/core.js';
import { annotated } from '../../annotated.js';

const coreIn = async (sentence: string, language: 'en' | 'vi' = 'en') => {
  const { annotation, statements } = await annotated(sentence, language);
  const [statement] = statements;
  return statement === undefined ? undefined : { text: statement.text, core: coreOf(statement, annotation) };
};

const sentences = [
  [
    'en',
    'After four hours of debate in the town hall, the council voted to build a barrier across the mouth of the harbour, where the water rose in January.',
  ],
  [
    'en',
    'The council, which had put the question off for ten years, will build a barrier across the mouth of the harbour.',
  ],
  [
    'vi',
    'Sau bốn giờ bàn bạc tại hội trường, hội đồng quyết định xây một con đê chắn sóng ở cửa sông, nơi nước dâng cao hồi tháng Giêng.',
  ],
  ['vi', 'Trong tháng tới, tỉnh sẽ mở bốn trạm đo mặn ở các cửa sông lớn, nhằm báo sớm cho nông dân trong vùng.'],
] as const;

describe('the core of a statement', () => {
  it.each(sentences)('is parts of its text, in order (%s): %s', async (language, sentence) => {
    const { text, core = [] } = (await coreIn(sentence, language)) ?? expect.fail('nothing was read');
    expect(core.length).toBeGreaterThan(0);
    let from = 0;
    for (const part of core) {
      const at = text.indexOf(part, from);
      expect(at).toBeGreaterThanOrEqual(0);
      from = at + part.length;
    }
    expect(core.join(' ').length).toBeLessThan(text.length);
  });

  it.each([
    ['en', 'The council will build a barrier.'],
    ['vi', 'Tỉnh sẽ mở bốn trạm đo mặn.'],
  ] as const)('is all of it where that is read at a glance (%s): %s', async (language, sentence) => {
    expect((await coreIn(sentence, language))?.core).toBeUndefined();
  });

  it('holds the qualifier and the negation of what it says', async () => {
    const { core = [] } =
      (await coreIn(
        'According to the plan that was shown on Monday, the barrier will not cost more than 38 million euros, a sum that the town has never spent before.',
      )) ?? {};
    const said = core.join(' ');
    if (said.includes('38 million')) expect(said).toContain('not cost more than 38 million');
  });
});
