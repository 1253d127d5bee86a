import { describe, expect, it } from 'vitest';
import { findSeries } from '../../../src/summarize/annotate/structure/series/series.js';
import { readText, textOf } from './read-text.js';

const itemsIn = async (language: string, text: string): Promise<string[][]> => {
  const reading = await readText(language, text);
  return findSeries(reading).map(({ items }) => items.map(({ span }) => textOf(reading, span)));
};

const opening = 'Hội đồng xã họp về bến phà và nghe chủ bến nói về mùa nước nổi sắp tới.';
const aside = 'Chủ bến đã hứa làm việc này ngay trong tháng sau, khi nước rút.';

describe('a list inside an item', () => {
  it('is a series of its own where the item announces it', async () => {
    const text = `${opening}

Quy định về bến phà:

1. Chủ bến có trách nhiệm:
a) bố trí phao cứu sinh;
b) dừng chạy khi gió to.
2. Khách phải mặc áo phao.
3. Công an xã:
a) kiểm tra bến hằng tuần;
b) ghi sổ từng chuyến phà.`;
    expect(await itemsIn('vi', text)).toEqual([
      ['Chủ bến có trách nhiệm', 'Khách phải mặc áo phao', 'Công an xã'],
      ['bố trí phao cứu sinh', 'dừng chạy khi gió to'],
      ['kiểm tra bến hằng tuần', 'ghi sổ từng chuyến phà'],
    ]);
  });

  it('is announced by the words of the item', async () => {
    const reading = await readText(
      'en',
      'The board met about the ferry on Monday.\n\nIts rules are:\n\n1. The owner has two duties:\na) to keep life vests;\nb) to stop in a gale.\n2. Guests wear a vest.',
    );
    const inner = findSeries(reading)[1];
    expect(inner?.announcer === undefined ? undefined : textOf(reading, inner.announcer)).toBe('two duties');
  });

  it('is told where it is all that an excerpt holds', async () => {
    const text = `${opening}

Điều lệ của bến nêu như sau:

6. Mức phạt đối với chủ bến
a) phạt hai triệu đồng nếu chở quá tải;
b) phạt ba triệu đồng nếu không có phao.

${aside}`;
    expect(await itemsIn('vi', text)).toEqual([
      ['phạt hai triệu đồng nếu chở quá tải', 'phạt ba triệu đồng nếu không có phao'],
    ]);
  });

  it('stays with an item that it explains', async () => {
    const text = `${opening}\n\nXã yêu cầu:\n\n- Đóng cống.\n  - Đóng trước sáu giờ.\n  - Mở lại lúc trưa.\n- Báo cho dân.`;
    expect(await itemsIn('vi', text)).toEqual([['Đóng cống', 'Đóng trước sáu giờ', 'Mở lại lúc trưa', 'Báo cho dân']]);
  });

  it('is told by itself where its item only names it and it is long', async () => {
    const long =
      'The owner keeps a book of all crossings, and the police read it at the end of every single week of the year.';
    const text = `The board met about the ferry on Monday.\n\nIt agreed on the rules below:\n\n- Books and papers\n  - ${long}\n  - ${long.replace('book', 'list')}\n  - ${long.replace('book', 'file')}\n- Life vests`;
    expect((await itemsIn('en', text)).map(({ length }) => length)).toEqual([2, 3]);
  });
});

describe('a list that paragraphs part', () => {
  it('goes on where its count does, inner counts too', async () => {
    const text = `${opening}

Quy định về bến phà:

1. Chủ bến phải:
a) bố trí phao cứu sinh;

${aside}

b) dừng chạy khi gió to.

${aside.replace('tháng', 'quý')}

2. Khách phải mặc áo phao.`;
    expect(await itemsIn('vi', text)).toEqual([
      ['Chủ bến phải', 'Khách phải mặc áo phao'],
      ['bố trí phao cứu sinh', 'dừng chạy khi gió to'],
    ]);
  });

  it('goes on past the headings below its own, but not past the next', async () => {
    const text = (heading: string): string =>
      `# The ferry\n\nThe board met about the ferry on Monday.\n\n## Rules\n\n1. The gate is shut at night.\n2. The lock is open at noon.\n\n${heading} Costs\n\nThe board will pay for all of it before the summer ends.\n\n3. The pier is mended.\n4. The path is paved.`;
    expect((await itemsIn('en', text('###'))).map(({ length }) => length)).toEqual([4]);
    expect((await itemsIn('en', text('##'))).map(({ length }) => length)).toEqual([2, 2]);
  });

  it('goes on behind the same sign unless another list is announced', async () => {
    const text = (between: string): string =>
      `${opening}\n\nXã nêu các việc sau:\n\n- nạo vét kênh;\n- đắp lại đê.\n\n${between}\n\n- trả tiền cho dân;\n- báo cáo huyện.`;
    expect((await itemsIn('vi', text(aside))).map(({ length }) => length)).toEqual([4]);
    expect((await itemsIn('vi', text('Huyện nêu các việc sau:'))).map(({ length }) => length)).toEqual([2, 2]);
  });

  it('ends where another law is cited, whatever number is counted there', async () => {
    const text = (between: string): string =>
      `${opening}\n\nTheo Điều 9 quy chế bến phà:\n\n1. Chủ bến giữ phao cứu sinh.\n\n2. Khách mặc áo phao.\n\n${between}\n\n3. Công an xã kiểm tra bến.\n\n4. Huyện trả tiền phao.`;
    const same = 'Quy chế cũng nói như sau:';
    expect((await itemsIn('vi', text(same))).map(({ length }) => length)).toEqual([4]);
    const other = 'Ngoài ra, theo Điều 4 quy định của huyện như sau:';
    expect((await itemsIn('vi', text(other))).map(({ length }) => length)).toEqual([2, 2]);
  });
});

describe('steps that are called so', () => {
  it('are one count, though a line below one of them has no stop', async () => {
    const text = [
      opening,
      'Dưới đây là cách nộp đơn xin neo đậu:',
      'Bước 1: Mở trang của bến phà.',
      '=> Đăng nhập bằng số thuyền',
      'Bước 2: Điền tên chủ thuyền vào đơn.',
      'Lưu ý: Mỗi thuyền nộp một đơn:',
      'Bước 3: Gửi đơn cho trưởng bến.',
    ].join('\n\n');
    expect(await itemsIn('vi', text)).toEqual([
      ['Mở trang của bến phà', 'Điền tên chủ thuyền vào đơn', 'Gửi đơn cho trưởng bến'],
    ]);
  });
});

describe('a list that nothing announces', () => {
  it('is one all the same', async () => {
    const text = `First, some numbers.\n\n- We ran five auctions at once.\n- We had 59 bids in all.\n\nThe board was pleased with what it saw in the end.`;
    expect(await itemsIn('en', text)).toEqual([['We ran five auctions at once', 'We had 59 bids in all']]);
  });
});

describe('a label and a number before paragraphs', () => {
  it('open items: the same label goes on with the next number', async () => {
    const text = `${opening}

Cách mua vé phà:

Bước 1: Mở ứng dụng của bến.

**Bước 2:** Chọn chuyến và số ghế.

Bước 3: Trả tiền bằng thẻ.`;
    expect(await itemsIn('vi', text)).toEqual([['Mở ứng dụng của bến', 'Chọn chuyến và số ghế', 'Trả tiền bằng thẻ']]);
  });

  it.each([
    'Step 1: Open the app of the ferry.\n\nGate 2: It is shut at night.',
    'Step 1: Open the app of the ferry.\n\nThe next one is easy, says the board.',
    'The ferry leaves pier 1: all were on board.\n\nThe ferry leaves pier 2: all were late.',
  ])('are no items in "%s"', async (text) => {
    expect(await itemsIn('en', `The board met about the ferry on Monday.\n\n${text}`)).toEqual([]);
  });
});

describe('what announces a list', () => {
  it.each(['Not taxed at 0%:', 'These are not covered (see below):', 'These are “exempt”:'])(
    'ends in a colon, whatever mark stands before it: %s',
    async (line) => {
      const reading = await readText(
        'en',
        `The board met about the ferry on Monday.\n\n${line}\n\n- fuel for the ferry;\n- vests for the crew.`,
      );
      const [series] = findSeries(reading);
      const announcing = reading.sentences[series?.announcerSentence ?? -1];
      expect(announcing === undefined ? undefined : textOf(reading, announcing)).toBe(line);
    },
  );
});

describe('a line of few words between two lists', () => {
  const lists = (line: string): string =>
    `${opening}\n\n- Chủ bến bố trí phao cứu sinh.\n- Chủ bến dừng chạy khi gió to.\n\n${line}\n\n- Công an kiểm tra bến hằng tuần.\n- Công an ghi sổ từng chuyến phà.`;

  it('parts them and names the second', async () => {
    const reading = await readText('vi', lists('Việc của công an xã'));
    const series = findSeries(reading);
    expect(series.map(({ items }) => items.length)).toEqual([2, 2]);
    expect(series[1]?.announcer === undefined ? undefined : textOf(reading, series[1].announcer)).toBe(
      'Việc của công an xã',
    );
  });

  it('explains the item above it where it is a sentence', async () => {
    expect((await itemsIn('vi', lists(aside))).map((items) => items.length)).toEqual([4]);
  });
});
