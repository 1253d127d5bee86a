import { describe, expect, it } from 'vitest';
import { blocksOf, readMarkdown, said } from './markdown-blocks.js';

const long = 'The council voted on Tuesday night to build a barrier across the mouth of the harbour.';

describe('text of a Markdown article', () => {
  it('is told without its marks: links are their words, code and footnote marks leave no trace', async () => {
    expect(
      await blocksOf(
        `# Barrier\n\nThe *old* **pier** at [the harbour](https://a.example "A") costs \`5\` million.[^1]\n\n[^1]: A note on it.`,
      ),
    ).toEqual(['paragraph: The old pier at the harbour costs 5 million.']);
  });

  it('has no signs of bold words that were closed behind a space, and those that pair with nothing stay', async () => {
    expect(
      await blocksOf(`# Barrier\n\n**Như vậy, **phí tăng **từ tháng sau **tại bến.\n\n2 ** 3 is 8, and **so on.`),
    ).toEqual(['paragraph: Như vậy, phí tăng từ tháng sau tại bến.', 'paragraph: 2 ** 3 is 8, and **so on.']);
    expect(await blocksOf('# Barrier\n\nTàu đậu** không quá ba ngày** tại bến và 2 ** 3 ** 4 là lũy thừa.')).toEqual([
      'paragraph: Tàu đậu** không quá ba ngày** tại bến và 2 ** 3 ** 4 là lũy thừa.',
    ]);
    expect(await blocksOf('# Barrier\n\nTàu đậu** không quá ba ngày** tại bến của tỉnh.')).toEqual([
      'paragraph: Tàu đậu không quá ba ngày tại bến của tỉnh.',
    ]);
  });

  it('goes on behind a line end with a dash and a small letter, and has items below what ends', async () => {
    const wrapped = `The council keeps [slow berths](https://a.example)\n— berths for boats of less than nine metres. It has 41 of them.`;
    expect(await blocksOf(`# Barrier\n\n${wrapped}`)).toEqual([
      'paragraph: The council keeps slow berths — berths for boats of less than nine metres. It has 41 of them.',
    ]);
    expect(await blocksOf(`# Barrier\n\n${long}\n\nThe council keeps:\n– slow berths\n– fast berths`)).toEqual([
      `paragraph: ${long}`,
      'paragraph: The council keeps:',
      'list: – slow berths | – fast berths',
    ]);
  });

  it('has the heading that was typed right below the tag of a box', async () => {
    const blocks = await blocksOf(
      `# Barrier\n\n${long}\n\n<div class="lead">Why</div>\n### The **cost** of [it](https://a.example)\n\n${long}`,
    );
    expect(blocks).toContain('heading: The cost of it');
    const style = `# Barrier\n\n${long}\n\n<style>\n# lamp { color: red }\n</style>\n\n${long}`;
    expect(await blocksOf(style)).toEqual([`paragraph: ${long}`, `paragraph: ${long}`]);
  });

  it('keeps headings with their level, and takes short lines for headings only where none is marked', async () => {
    const marked = `# Barrier\n\n${long}\n\n### The cost\n\n${long}\n\nWhat comes next\n\n${long}`;
    expect(await blocksOf(marked)).toEqual([
      `paragraph: ${long}`,
      'heading: The cost',
      `paragraph: ${long}`,
      'paragraph: What comes next',
      `paragraph: ${long}`,
    ]);
    expect((await blocksOf(marked.replace('### ', ''))).filter((block) => block.startsWith('heading'))).toEqual([
      'heading: The cost',
      'heading: What comes next',
    ]);
  });

  it('takes plain lines for the upper headings where it marks those of lower levels alone', async () => {
    const text = [
      '# Barrier',
      long,
      'What the barrier costs',
      long,
      'How to ask for a berth',
      'You need two papers for a berth:',
      '### Step 1. Write to the harbour master',
      long,
      '### Step 2. Pay the fee',
      long,
    ].join('\n\n');
    const headings = async (marks: string): Promise<string[]> =>
      (await blocksOf(text.replaceAll('### ', marks))).filter((block) => block.startsWith('heading'));
    expect(await headings('### ')).toContain('heading: What the barrier costs');
    expect(await headings('### ')).toContain('heading: How to ask for a berth');
    expect(await headings('## ')).toEqual([
      'heading: Step 1. Write to the harbour master',
      'heading: Step 2. Pay the fee',
    ]);
  });

  it('has those plain lines above the marked ones, below a picture and right above a marked one too', async () => {
    const text = [
      '# Các loại phí của bến Tràm',
      'Ban quản lý bến Tràm thu ba loại phí của chủ tàu từ đầu năm nay, theo quy chế mới của xã.',
      '![Các loại phí của bến Tràm](https://a.example/a.jpg)',
      'Những khoản phí mà chủ tàu phải nộp',
      'Chủ tàu nộp phí neo đậu và phí điện cho ban quản lý bến trước ngày mùng năm hằng tháng.',
      '### Phí neo đậu',
      'Chủ tàu nộp ba trăm nghìn đồng một tháng cho mỗi chỗ neo ở bến chính của xã Tràm.',
      'Những trường hợp được miễn phí',
      '### Tàu cứu hộ',
      'Tàu cứu hộ không phải nộp phí neo đậu trong những ngày có bão về tới cửa sông.',
    ].join('\n\n');
    const { value: article } = await readMarkdown(text, 'vi');
    const headings = article.blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${block.level} ${article.text.slice(block.span.start, block.span.end)}`] : [],
    );
    expect(headings).toEqual([
      '2 Những khoản phí mà chủ tàu phải nộp',
      '3 Phí neo đậu',
      '2 Những trường hợp được miễn phí',
      '3 Tàu cứu hộ',
    ]);
  });

  it('has no heading in a plain line that says what holds in a case', async () => {
    const text = [
      '# Cách mua vé qua bến Tràm',
      'Bến Tràm bán vé qua mạng từ đầu tháng năm cho khách của cả ba chuyến đò.',
      '### Mua vé lần đầu',
      'Nếu khách chưa có tài khoản của bến thì có thể mở một tài khoản tại đây: Bến Tràm',
      'Khách có tài khoản rồi chọn chuyến đò và số vé trên trang bán vé của bến Tràm.',
      '### Đổi vé',
      'Khách đổi vé được một lần trước giờ đò chạy, và không phải nộp thêm khoản phí nào.',
    ].join('\n\n');
    expect((await blocksOf(text, 'vi')).filter((block) => block.startsWith('heading'))).toEqual([
      'heading: Mua vé lần đầu',
      'heading: Đổi vé',
    ]);
  });

  it('has no headings in the lines of a formula', async () => {
    const text = [
      '# Barrier',
      long,
      '## How the fee is told',
      '**Fee =**',
      '**Length of the boat x**',
      '**Days at the quay**',
      long,
      '**Fee of a year =**',
      '**365**',
      '## Who pays it',
      long,
    ].join('\n\n');
    expect((await blocksOf(text)).filter((block) => block.startsWith('heading'))).toEqual([
      'heading: How the fee is told',
      'heading: Who pays it',
    ]);
  });

  it('has one list around a link that stands between its items, an arrow before it', async () => {
    const text = [
      '# Giấy tờ',
      'Chủ tàu mang theo những giấy tờ sau đây:',
      '– Đơn xin neo đậu.',
      '**>>> [Mẫu đơn xin neo đậu (tệp Word)](#)**',
      '– Giấy đăng ký tàu.',
      '– Hợp đồng thuê chỗ.',
    ].join('\n\n');
    const blocks = await blocksOf(text, 'vi');
    expect(blocks).toContain('list: – Đơn xin neo đậu. | – Giấy đăng ký tàu. | – Hợp đồng thuê chỗ.');
    expect(blocks).toContain('paragraph: >>> Mẫu đơn xin neo đậu (tệp Word)');
  });

  it('leaves the names out that headings have for links', async () => {
    const text = `# Barrier\n\n${long}\n\n## The cost {#the-cost}\n\n${long}\n\n## A set {1, 2}\n\n${long}`;
    expect((await blocksOf(text)).filter((block) => block.startsWith('heading'))).toEqual([
      'heading: The cost',
      'heading: A set {1, 2}',
    ]);
  });

  it('takes lines that open with the letter of an item apart where the line before ends', async () => {
    const typed = `${long}\n\n1. The owner must:\na) keep life vests;\nb) stop in a gale.\n2. Guests pay\na) fare each.`;
    expect(await blocksOf(typed)).toEqual([
      `paragraph: ${long}`,
      'list: 1. The owner must: | a) keep life vests; | b) stop in a gale. | 2. Guests pay a) fare each.',
    ]);
  });

  it('keeps lists with their numbers; items of an inner list follow the one that they belong to', async () => {
    expect(await blocksOf(`${long}\n\n3. One gate\n   wide open\n   - of steel\n   - of oak\n4. Two locks`)).toEqual([
      `paragraph: ${long}`,
      'list: 3. One gate wide open | - of steel | - of oak | 4. Two locks',
    ]);
  });

  it('takes paragraphs of an item that begin with a letter or number for its inner items', async () => {
    expect(
      await blocksOf(
        `${long}\n\n1. The owner must:\n\n   a) keep life vests;\n\n   b) stop in a gale.\n\n2. Guests pay.`,
      ),
    ).toEqual([
      `paragraph: ${long}`,
      'list: 1. The owner must: | a) keep life vests; | b) stop in a gale. | 2. Guests pay.',
    ]);
  });

  it('takes items with another sign below an item for its inner ones', async () => {
    expect(await blocksOf(`${long}\n\n- One gate\n+ of steel\n+ of oak\n- Two locks`)).toEqual([
      `paragraph: ${long}`,
      'list: - One gate | + of steel | + of oak | - Two locks',
    ]);
  });

  it('keeps quotations, one a paragraph', async () => {
    expect(await blocksOf(`${long}\n\n> We will build it.\n>\n> And soon.`)).toEqual([
      `paragraph: ${long}`,
      'quote: We will build it.',
      'quote: And soon.',
    ]);
  });

  it('keeps tables, with an emphasised line above as the caption, and knows an empty head for none', async () => {
    expect(
      await blocksOf(`${long}\n\n**Floods a year**\n\n| Year | Floods |\n| --- | --: |\n| 2024 | *3* |\n| 2025 |`),
    ).toEqual([`paragraph: ${long}`, 'table: Floods a year | header | Year/Floods | 2024/3 | 2025/']);
    expect(await blocksOf(`${long}\n\n|  |  |\n| --- | --- |\n| 2024 | 3 |`)).toEqual([
      `paragraph: ${long}`,
      'table: no header | 2024/3',
    ]);
  });

  it('begins a line with each lettered item, behind "; and" too', async () => {
    const items = ['a) pay the fee;', 'b) show a pass; and', 'c) leave by nine.'];
    const told = ['paragraph: Skippers must:', `list: ${items.join(' | ')}`];
    expect(await blocksOf(`${long}\n\nSkippers must:\n\n${items.join('\n')}`)).toEqual([`paragraph: ${long}`, ...told]);
    const stopped = items.map((item) => item.replace(')', '.'));
    const [, , list] = await blocksOf(`${long}\n\nSkippers must:\n\n${stopped.join('\n')}`);
    expect(list).toBe(`list: ${stopped.join(' | ')}`);
  });

  it('takes an emphasised line right below a table for its caption where it opens with its number', async () => {
    const table = `| Year | Floods |\n| --- | --: |\n| 2024 | 3 |`;
    const article = `**Article 2. Floods**\n\n${long}\n\n${table}\n\n**Article 3. Repairs**\n\n${long}`;
    expect((await blocksOf(article)).filter((block) => block.startsWith('table: Article'))).toEqual([]);
    expect(await blocksOf(`${long}\n\n${table}\n\n*Table 1. Floods a year.*`)).toEqual([
      `paragraph: ${long}`,
      'table: Table 1. Floods a year. | header | Year/Floods | 2024/3',
    ]);
    expect(await blocksOf(`${long}\n\n${table}\n\n*Counted by the harbour board.*`)).toEqual([
      `paragraph: ${long}`,
      'table: header | Year/Floods | 2024/3',
      'paragraph: Counted by the harbour board.',
    ]);
    // Where its word numbers lines that stand by no table, it heads what follows.
    const below = await blocksOf(`**Article 1. Fees**\n\n${long}\n\n${table}\n\n**Article 2. Boats**\n\n${long}`);
    expect(below.filter((block) => block.startsWith('table'))).toEqual(['table: header | Year/Floods | 2024/3']);
  });

  it('joins the lines of a paragraph, but not those that were ended on purpose or stand for themselves', async () => {
    expect(await blocksOf(`${long.slice(0, 40)}\n${long.slice(40)}`)).toEqual([
      `paragraph: ${long.slice(0, 40)} ${long.slice(40).trim()}`.replace(/ +/g, ' '),
    ]);
    expect(await blocksOf(`# Barrier\n\n${long}\n\nFirst it rained.  \nThen it froze.\\\nThen it thawed.`)).toEqual([
      `paragraph: ${long}`,
      'paragraph: First it rained.',
      'paragraph: Then it froze.',
      'paragraph: Then it thawed.',
    ]);
    expect(await blocksOf(`# Barrier\n\n${long}\n\n• One gate\n• Two locks`)).toEqual([
      `paragraph: ${long}`,
      'list: • One gate | • Two locks',
    ]);
  });

  it('drops fenced code and raw HTML, and keeps what was only typed with spaces before it', async () => {
    expect(
      await blocksOf(
        `# Barrier\n\n${long}\n\n\`\`\`js\nrun();\n\`\`\`\n\n<script>alert(1)</script>\n\n    Typed with spaces.`,
      ),
    ).toEqual([`paragraph: ${long}`, 'paragraph: Typed with spaces.']);
  });

  it('reads author and date below the title from lines of their own', async () => {
    const { value } = await readMarkdown(`# Barrier is built\n\nBy Ann Lee\n26 October 2026\n\n${long}`);
    expect(said(value, value.title)).toBe('Barrier is built');
    expect([value.byline, value.published]).toEqual(['Ann Lee', '2026-10-26']);
    expect(value.blocks).toHaveLength(1);
  });

  it('takes the marks of plain text for captions too', async () => {
    expect(await blocksOf(`${long}\n\n| The pier at dawn. (Photo: Ann Lee)\n\n${long} Again.`)).toContain(
      'figure: The pier at dawn. | Photo: Ann Lee |  | ',
    );
  });

  it('drops orders to whoever builds the site, where a line holds nothing else', async () => {
    const caption = 'The lock, which the board let build in May. '.repeat(12);
    const { value } = await readMarkdown(
      `# A lock\n\n{{< figure src="lock.png" caption="${caption}**Here**" >}}\n\n` +
        '{{< gallery >}}\n{{< figure src="lock.png" alt="The lock" >}}\n\nThe lock is shut.\n\n{% include player.html %}\n\nIt opens at six, says {% raw %}.',
    );
    expect(value.text).not.toContain('gallery');
    expect(value.text).not.toContain('the board let build');
    expect(value.text).not.toContain('player');
    expect(value.text).toContain('{% raw %}');
  });
});
