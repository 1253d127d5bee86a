import { describe, expect, it } from 'vitest';
import { blocksOf, readMarkdown } from './markdown-blocks.js';

const long = 'The council voted on Tuesday night to build a barrier across the mouth of the harbour.';
const figures = async (picture: string): Promise<string[]> =>
  (await blocksOf(`# Barrier\n\n${long}\n\n${picture}\n\n${long} Again.`)).slice(1, -1);

describe('a picture in Markdown', () => {
  it('has its title for a caption, and its alternative text for those who do not see it', async () => {
    expect(await figures('![A gate](gate.jpg "The gate by night. (Photo: Bo Lind)")')).toEqual([
      'figure: The gate by night. | Photo: Bo Lind | gate.jpg | A gate',
    ]);
  });

  it.each([
    ['in the same paragraph', '![A gate](gate.jpg)\n*The gate by night*'],
    ['in the next paragraph', '![A gate](gate.jpg)\n\n_The gate by night_'],
    ['inside a link', '[![A gate](gate.jpg)](https://a.example)\n**The gate by night**'],
    ['by reference', '![A gate][g]\n*The gate by night*\n\n[g]: gate.jpg'],
  ])('has the emphasised line below it for a caption, %s', async (_, written) => {
    expect(await figures(written)).toEqual(['figure: The gate by night |  | gate.jpg | A gate']);
  });

  it.each(['\n', '\n\n'])('has a line below that is worded like a caption for one', async (apart) => {
    expect(await figures(`![](gate.jpg)${apart}The gate by night. (Photo: Bo Lind)`)).toEqual([
      'figure: The gate by night. | Photo: Bo Lind | gate.jpg | ',
    ]);
  });

  it('has its caption where its alternative text names the maker', async () => {
    expect(await figures('![The gate by night (Photo: Bo Lind)](gate.jpg)')).toEqual([
      'figure: The gate by night | Photo: Bo Lind | gate.jpg | ',
    ]);
  });

  it('has the short line below it for a caption that has no stop, where headings are marked', async () => {
    const picture = '![A gate](gate.jpg)\n\nThe gate by night, seen from the pier';
    expect(await figures(`## Why\n\n${long}\n\n${picture}`)).toContain(
      'figure: The gate by night, seen from the pier |  | gate.jpg | A gate',
    );
  });

  it('has the line below it for a caption that names a picture and says nothing of it', async () => {
    const passage = 'Bến đò Cồn Tre nhận hơn ba nghìn tấn lúa trong tuần đầu của vụ hè thu, ban quản lý bến cho biết.';
    const blocks = async (line: string): Promise<string[]> =>
      blocksOf(`# Bến đò Cồn Tre vào vụ\n\n![](ben.jpg)\n\n${line}\n\n${passage}\n\n${passage}`, 'vi');
    const caption = 'Hình ảnh bốc dỡ lúa đêm qua tại bến đò Cồn Tre (xã Tân Hòa).';
    expect(await blocks(caption)).toContain(`figure: ${caption} |  | ben.jpg | `);
    expect(await blocks('Hình ảnh này cho thấy bến đò Cồn Tre đã đông trở lại.')).toContain('figure:  |  | ben.jpg | ');
  });

  it('has no caption in a short line where a series of pictures has such lines below few of them', async () => {
    const heading = 'The gate by night, seen from the pier';
    const steps = Array.from({ length: 6 }, (_, at) => `![](step${String(at)}.png)\n\n${at === 2 ? heading : long}`);
    const lines = await figures([`## Why`, long, ...steps.flatMap((step) => [step, long])].join('\n\n'));
    expect(lines.filter((line) => line.includes(heading))).toEqual([expect.not.stringMatching(/^figure/u)]);
  });

  it.each([
    ['says its name again', 'The harbour gate by night, seen from the pier.', 'gate.jpg'],
    ['says its name in another order', 'Seen from the pier by night: the harbour gate.', 'gate.jpg'],
  ])('has the line below it for a caption that %s', async (_, line, image) => {
    const named = `![Harbour gate by night seen from the pier](${image})\n\n${line}`;
    expect(await figures(named)).toEqual([`figure: ${line} |  | gate.jpg | Harbour gate by night seen from the pier`]);
    const titled = `![IMG 12](${image} "Harbour gate by night seen from the pier")\n\n${line}`;
    expect(await figures(titled)).toEqual([`figure: ${line} |  | gate.jpg | IMG 12`]);
  });

  it('has the line below it for a caption that is its name and nothing else, however short', async () => {
    expect(await figures(`![Ferry picture](ferry.jpg)\n\nFerry picture\n\n${long}`)).toContain(
      'figure: Ferry picture |  | ferry.jpg | Ferry picture',
    );
  });

  it('has words for a caption that are glued to it, as programs write them', async () => {
    expect(await figures('![A gate](gate.jpg)The gate by night. It is shut at eight.')).toEqual([
      'figure: The gate by night. It is shut at eight. |  | gate.jpg | A gate',
    ]);
  });

  it.each([
    ['stand apart from it', '![A gate](gate.jpg) The gate by night.'],
    ['are glued to a link', '[![A gate](gate.jpg)](https://a.example)The gate by night.'],
    ['go on', '![A gate](gate.jpg)The gate by\nnight.'],
    ['are glued for once', '![A gate](gate.jpg)The gate by night.\n\n![](pier.jpg)\n\n![](boat.jpg)'],
    ['are long', `![A gate](gate.jpg)${'The gate by night. '.repeat(30)}`],
  ])('has no caption in words that %s', async (_, written) => {
    expect((await figures(written))[0]).toBe('figure:  |  | gate.jpg | A gate');
  });

  it('has no caption in a title that is that of the article: the line below it is one', async () => {
    const blocks = await blocksOf(
      `# Why the gate is shut\n\n![gate](gate.jpg "Why the gate is shut")\n\nThe gate by night, seen from the pier\n\n${long} ${long}`,
    );
    expect(blocks).toContain('figure: The gate by night, seen from the pier |  | gate.jpg | gate');
  });

  it('has a caption of HTML that stands apart from it, or without it', async () => {
    expect(
      await figures('<figure><img src="gate.jpg">\n\n<figcaption>The gate by night</figcaption></figure>'),
    ).toEqual(['figure: The gate by night |  | gate.jpg | ']);
    expect(await figures('<figure>\n\n<figcaption>The gate by night</figcaption></figure>')).toEqual([
      'figure: The gate by night |  |  | ',
    ]);
  });

  it('has the emphasised line right below its HTML for a caption', async () => {
    const markup = '<figure>\n  <img src="gate.jpg" alt="The gate"/>\n</figure>';
    const caption = 'The gate that the keepers shut at night';
    const line = `figure: ${caption} |  | gate.jpg | The gate`;
    expect(await figures(`${markup}\n*${caption}*`)).toEqual([line]);
    expect(await figures(`${markup}\n\n*${caption}*`)).toEqual([line]);
  });

  it.each([
    ['says its alternative text again', '![A gate](gate.jpg "A gate")', 'A gate'],
    ['says nothing', '![A gate](gate.jpg "undefined")', 'A gate'],
  ])('has no caption in a title that %s', async (_, written, alternative) => {
    expect(await figures(written)).toEqual([`figure:  |  | gate.jpg | ${alternative}`]);
  });

  it.each(['**Why the gate stays shut at night**', '*Why does the gate stay shut?*', '*What the gate is for:*'])(
    'leaves a stressed paragraph below it alone: %s',
    async (line) => {
      expect((await figures(`![A gate](gate.jpg)\n\n${line}`))[0]).toBe('figure:  |  | gate.jpg | A gate');
    },
  );

  it('has who is asked for a caption, above a question', async () => {
    const named =
      '# Cửa cống\n\n![](cong.jpg)\n\nÔng Trần Văn Khải\n\nThưa ông, cửa cống đóng lúc mấy giờ trong những ngày triều lên?';
    expect(await blocksOf(`${named}\n\n– Tám giờ tối, khi triều lên.`, 'vi')).toContain(
      'figure: Ông Trần Văn Khải |  | cong.jpg | ',
    );
  });

  it('has a line for a caption that ends in a stop and says nothing', async () => {
    const named = '# Cửa cống\n\n![](cong.jpg)\n\nKỹ sư Trần Văn Khải ở cửa cống.\n\n';
    const body = 'Cửa cống đóng lúc tám giờ tối, khi triều lên, và mở lại vào sáng sớm hôm sau.';
    expect(await blocksOf(named + body, 'vi')).toContain('figure: Kỹ sư Trần Văn Khải ở cửa cống. |  | cong.jpg | ');
    expect(await blocksOf(named.replace('ở', 'đóng') + body, 'vi')).toContain('figure:  |  | cong.jpg | ');
  });

  it.each([
    ['a question', 'Why does the gate stay shut?'],
    ['an item', '2. How the gate is shut at night'],
    ['an author', 'Helen Marsh'],
    ['a source', '(Order no. 12 of the harbour board)'],
    ['capitals', 'HOW THE GATE IS SHUT'],
    ['a link', 'See also: The gate in pictures'],
    ['a sentence', 'The gate was shut at night.'],
  ])('has no caption in %s below it', async (_, line) => {
    const blocks = await figures(`## Why\n\n${long}\n\n![A gate](gate.jpg)\n\n${line}`);
    expect(blocks).toContain('figure:  |  | gate.jpg | A gate');
  });

  it('leaves other text below it in the body', async () => {
    expect(await figures('![](gate.jpg)\n\nThe gate was shut at night.')).toEqual([
      'figure:  |  | gate.jpg | ',
      'paragraph: The gate was shut at night.',
    ]);
  });

  it('stands behind a paragraph that holds it', async () => {
    expect(await figures('The gate ![](gate.jpg) was shut\nat night.')).toEqual([
      'paragraph: The gate was shut at night.',
      'figure:  |  | gate.jpg | ',
    ]);
  });

  it('is found in raw HTML, with its caption', async () => {
    expect(
      await figures(
        '<figure><img alt="A gate" src="gate%20two.jpg"><figcaption>Gate &amp; <b>lock</b></figcaption></figure>',
      ),
    ).toEqual(['figure: Gate & lock |  | gate%20two.jpg | A gate']);
  });

  it('comes with the article where it is written out', async () => {
    const content = Buffer.from('not really a picture').toString('base64');
    const read = await readMarkdown(`${long}\n\n![A gate][g]\n\n[g]: <data:image/png;base64,${content}>`);
    expect(read.value.blocks[1]).toMatchObject({ kind: 'figure', image: 'picture-1.png' });
    expect(Buffer.from(read.pictures?.get('picture-1.png') ?? []).toString()).toBe('not really a picture');
  });

  it('is left out where nothing says where it is', async () => {
    expect(await figures('![A gate](<>)\n\nThe gate was shut at night.')).toEqual([
      'paragraph: The gate was shut at night.',
    ]);
  });
});
