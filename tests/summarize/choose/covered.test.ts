import { describe, expect, it } from 'vitest';
import { languagePack, wordsOf } from '../../../src/language/index.js';
import { repetitionAmong } from '../../../src/summarize/choose/repetition.js';
import { isCoveredBy, retoldStandfirst } from '../../../src/summarize/choose/covered.js';
import { annotated } from '../annotated.js';

const told = (language: string, own: string, other: string): boolean =>
  isCoveredBy(wordsOf(own), wordsOf(other), languagePack(language));

describe('a sentence is told in another', () => {
  it.each([
    [
      'en',
      'The harbour office repairs the sea wall.',
      'Until the end of May the harbour office repairs the sea wall between the two piers.',
    ],
    ['vi', 'Chủ bến quyết định giá vé đò.', 'Đối với bến tư nhân, chủ bến quyết định giá vé đò sau khi hỏi ý kiến xã.'],
  ])('where all of it stands there (%s)', (language, own, other) => {
    expect(told(language, own, other)).toBe(true);
    expect(told(language, other, own)).toBe(false);
  });

  it('and not where it names another case', () => {
    const loss = (card: string): string =>
      `On loss of a ${card} card the holder reports the day of the loss to the office`;
    expect(told('en', loss('driver'), loss('workshop'))).toBe(false);
  });
});

it('what a list shows is said, though nothing chosen beside it shows it', async () => {
  const text = await annotated(
    [
      '# Bến Tràm',
      'Theo đó, xã có bến lập ban quản lý bến để thu phí và trông tàu.',
      'Quy chế quy định như sau:',
      '1. Xã có bến lập ban quản lý bến để thu phí và trông tàu;\n2. Tàu khách nộp phí neo đậu trước ngày 15.',
    ].join('\n\n'),
    'vi',
  );
  const [again, listed] = [text.at('Theo đó'), text.at('Xã có bến lập')];
  const repetition = repetitionAmong([again], text.annotation.reading);
  expect(repetition.isSaid(again)).toBe(false);
  repetition.list(listed);
  expect(repetition.isSaid(again)).toBe(true);
});

describe('the line below a title', () => {
  const title = '# A quarrel at the quay';
  const line = 'In a quarrel about the fare, a man threw a lamp into the ferry.';
  const fuller =
    'In a quarrel about the fare, a man threw a lamp into the ferry of Jan Holt, who had asked for four crowns at the east quay.';

  it('is not shown where a fuller sentence says it again', async () => {
    const { annotation } = await annotated(
      `${title}\n\n${line}\n\nThe police of Tarn told of it on Monday.\n\n${fuller}`,
      'en',
      'news',
    );
    expect(retoldStandfirst(annotation.reading)).toBe(0);
  });

  it('is shown where none does', async () => {
    const { annotation } = await annotated(
      `${title}\n\n${line}\n\nThe police of Tarn told of it on Monday.`,
      'en',
      'news',
    );
    expect(retoldStandfirst(annotation.reading)).toBeUndefined();
  });

  it('is shown where it has the first of several that are alike', async () => {
    const permits = [
      'Bốn thủ tục gồm: Cấp giấy phép đưa thuyền khách từ bến Tràm sang bến Đá.',
      'Cấp giấy phép đưa thuyền khách từ bến Tràm sang bến Đá trong mùa nước nổi, với thuyền đã đăng kiểm trong năm và người lái có bằng.',
      'Cấp giấy phép đưa thuyền hàng từ bến Tràm sang chợ nổi.',
      'Cấp giấy phép neo thuyền qua đêm tại bến Đá.',
    ];
    const { annotation } = await annotated(
      `# Bốn thủ tục bến bãi được làm qua mạng\n\n${permits.join('\n\n')}`,
      'vi',
      'news',
    );
    expect(retoldStandfirst(annotation.reading)).toBeUndefined();
  });
});
