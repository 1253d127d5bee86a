import { describe, expect, it } from 'vitest';
import { behindConnective } from '../../../src/summarize/say/connective.js';
import { annotated } from '../annotated.js';
import { readText } from '../structure/read-text.js';

const before = { en: 'The board met on Monday.', vi: 'Hội đồng họp sáng thứ Hai.', fr: 'Le conseil siège lundi.' };

/** The last sentence of a text without the connective that goes. */
const shown = async (sentence: string, language: keyof typeof before): Promise<string> => {
  const reading = await readText(language, `${before[language]} ${sentence}`);
  const last = reading.sentences.at(-1) ?? expect.fail('nothing was read');
  return reading.text.slice(behindConnective(reading, last), last.end);
};

describe('a connective at the head of a sentence', () => {
  it.each([
    ['en', 'Moreover, the gates stay open.', 'the gates stay open.'],
    ['en', 'And ... these are not gates.', 'these are not gates.'],
    ['en', 'In fact, $75 million went into the gates.', '$75 million went into the gates.'],
    ['en', 'Furthermore, the city pays for the pumps.', 'the city pays for the pumps.'],
    ['vi', 'Cụ thể ngày 3/5, cống vẫn mở.', 'ngày 3/5, cống vẫn mở.'],
    ['vi', 'Trước đó, ngày 2/12, xã đã mở cống.', 'ngày 2/12, xã đã mở cống.'],
    ['vi', 'Sau đó vào sáng 20/12/2026, xã đóng cống.', 'vào sáng 20/12/2026, xã đóng cống.'],
    ['en', 'Earlier, on 3 May, the city opened the gates.', 'on 3 May, the city opened the gates.'],
    ['vi', 'Hơn nữa, cống vẫn mở.', 'cống vẫn mở.'],
    [
      'vi',
      'Theo tìm hiểu, ghi nhận của phóng viên, cống vẫn mở.',
      'Theo tìm hiểu, ghi nhận của phóng viên, cống vẫn mở.',
    ],
    ['vi', 'Như vậy, căn cứ theo quy định trên thì cống vẫn mở.', 'cống vẫn mở.'],
    ['vi', 'Chiếu theo các quy định nêu trên, cống vẫn mở.', 'cống vẫn mở.'],
    ['vi', 'Đối chiếu với quy định trên thì cống vẫn mở.', 'cống vẫn mở.'],
    ['vi', 'Từ các quy định trên cho thấy, cống vẫn mở.', 'cống vẫn mở.'],
    ['en', 'As previously reported, the gates stay open.', 'the gates stay open.'],
    ['vi', 'Như đã thông tin, cống vẫn mở.', 'cống vẫn mở.'],
    ['vi', 'Như Báo Cảng đã đưa tin, cống vẫn mở.', 'cống vẫn mở.'],
    ['vi', 'Do đó, cống vẫn mở.', 'cống vẫn mở.'],
    ['vi', 'Cũng theo ông Nam, cống vẫn mở.', 'theo ông Nam, cống vẫn mở.'],
    ['en', 'Also on 3 May 2027, the city opened the gates.', 'on 3 May 2027, the city opened the gates.'],
    ['vi', 'Vì vậy cống vẫn mở.', 'cống vẫn mở.'],
    ['vi', '**Như vậy, **cống vẫn mở.', 'cống vẫn mở.'],
    ['vi', 'Vì thế mà cống vẫn mở.', 'cống vẫn mở.'],
    ['fr', "C'est pourquoi la ville garde les portes.", 'la ville garde les portes.'],
    ['en', 'That is why the gates stay open.', 'the gates stay open.'],
    ['en', 'So I promise three things.', 'I promise three things.'],
    ['vi', 'Thêm vào đó, huyện trả tiền cho các máy bơm.', 'huyện trả tiền cho các máy bơm.'],
  ] as const)('goes where it only joins (%s): %s', async (language, sentence, rest) => {
    expect(await shown(sentence, language)).toBe(rest);
  });

  it.each([
    ['en', 'If the tide rises, the gates close.'],
    ['vi', 'Trước đó, trong tháng 5, xã đã mở cống.'],
    ['vi', 'Sau ngày 30/6, xã đóng cống.'],
    ['en', 'Later, in the year of the flood, the city sold the gates.'],
    ['vi', 'Cũng theo Điều luật này, cống vẫn mở.'],
    ['en', 'On Friday, the gates closed.'],
    ['en', 'Instead of gates, the city wants pumps.'],
    ['vi', 'Trước đó, cống đã đóng hai ngày.'],
    ['en', 'Also behind this lock, the city opened the gates.'],
    ['en', 'Just on 3 May 2027, the city opened the gates.'],
    ['vi', 'Nếu mặn vượt ngưỡng, cống sẽ đóng.'],
    ['vi', 'Hiện nay giá lúa đang tăng.'],
    ['en', 'Otherwise, the gates stay open.'],
    ['en', 'However, the gates stay open.'],
    ['en', 'Instead, the city wants pumps.'],
    ['vi', 'Tuy nhiên, cống vẫn mở.'],
    ['vi', 'Thay vào đó, huyện trả tiền cho các máy bơm.'],
    ['vi', 'Trong trường hợp đó, cống vẫn mở.'],
    ['en', 'So far, the gates stay open.'],
    ['en', 'The gates, moreover, stay open.'],
    ['en', 'As a result of the storm, the gates stay open.'],
    ['en', 'As a result, the gates will stay open.'],
    ['vi', 'Như vậy, giá nước sẽ giảm.'],
    ['vi', 'Như vậy mới có thể giữ nước ngọt qua mùa khô.'],
  ] as const)('stays where it says when, on what condition or against what (%s): %s', async (language, sentence) => {
    expect(await shown(sentence, language)).toBe(sentence);
  });
});

describe('what follows from a list', () => {
  const sentence = 'So by closing the gate at night we saved two pumps.';
  const list = 'We learnt two things:\n\n- The gate leaks.\n- The pumps are old.\n\n';

  it('is said without the word that joins it', async () => {
    const { annotation, statements } = await annotated(`${list}${sentence}`);
    expect(statements[annotation.reading.sentences.length - 1]?.text).toMatch(/^By closing/);
  });

  it('keeps the word behind running text', async () => {
    const { annotation, statements } = await annotated(`The gate leaks. ${sentence}`);
    expect(statements[annotation.reading.sentences.length - 1]?.text).toMatch(/^So by/);
  });
});

describe('what a talk has told or shown before', () => {
  /** The last sentence of a text of a genre as it is shown. */
  const told = async (
    sentence: string,
    language: 'en' | 'vi',
    genre: 'speech' | 'news',
  ): Promise<string | undefined> => {
    const { statements } = await annotated(`${before[language]}\n\n${sentence}`, language, genre);
    return statements.at(-1)?.text;
  };

  it.each([
    ['en', 'As I said before, the gates stay open until the autumn.'],
    ['en', 'As Marion mentioned, the gates stay open until the autumn.'],
    ['en', 'As you can see on this slide, the gates stay open until the autumn.'],
    ['en', 'As mentioned earlier, the gates stay open until the autumn.'],
  ] as const)('goes from what is told (%s): %s', async (language, sentence) => {
    expect(await told(sentence, language, 'speech')).toBe('The gates stay open until the autumn');
  });

  it('goes in Vietnamese too', async () => {
    const sentence = 'Như tôi đã trình bày ở trên, cống vẫn mở đến hết mùa thu.';
    expect(await told(sentence, 'vi', 'speech')).toBe('Cống vẫn mở đến hết mùa thu');
  });

  it.each([
    ['news say who said it', 'As Marion mentioned, the gates stay open until the autumn.', 'news'],
    ['somebody is named in full', 'As Marion Lee of the harbour board mentioned, the gates stay open.', 'speech'],
    ['it is no telling', 'As I walked along the quay, the gates were open.', 'speech'],
  ] as const)('stays where %s', async (_, sentence, genre) => {
    expect(await told(sentence, 'en', genre)).toContain(sentence.slice(0, 10));
  });
});
