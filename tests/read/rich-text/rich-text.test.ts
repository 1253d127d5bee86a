import { describe, expect, it } from 'vitest';
import { read, type Read } from '../../../src/read/index.js';
import { outlineOf } from '../outline.js';

/** Running text, so that the lines around it are not the whole article. */
const body =
  'The council voted on Tuesday night to build a barrier across the mouth of the harbour, at a cost of 412 million pounds.';

const readRtf = (rtf: string, language = 'en'): Promise<Read> =>
  read({ bytes: Buffer.from(rtf, 'latin1'), name: 'news.rtf', language });

/** The structure behind a first paragraph. */
const outlineBehind = async (rtf: string, before = ''): Promise<string[]> =>
  outlineOf((await readRtf(`{\\rtf1\\ansi ${before}\\pard ${body}\\par ${rtf}}`)).value).slice(1);

describe('characters', () => {
  it.each([
    ['in Unicode, without what stands in for them', String.raw`C\u7917\'3fa \u8220?Lam\u8221?\par`, 'Cửa “Lam”'],
    ['with more than one that stands in', String.raw`\uc2 a\u7917\'3f\'3fb\uc0\u7917 c.\par`, 'aửbửc.'],
    ['outside of the first plane', String.raw`Sun \u-10180?\u-8447? up.\par`, 'Sun 🌁 up.'],
    ['by name', String.raw`\ldblquote A\rdblquote \emdash b\~c\_d\-e \{f\}\\.\par`, '“A”—b c\u2011de {f}\\.'],
    ['over line ends of the file', 'One\r\n sentence\\tab here.\\par', 'One sentence here.'],
  ])('are read %s', async (_, rtf, expected) => {
    expect(await outlineBehind(rtf)).toEqual([`paragraph ${expected}`]);
  });

  it('are those of the code page of the document or of the font', async () => {
    const vietnamese = String.raw`{\rtf1\ansi\ansicpg1258 Th\'e0nh ph\'f4\'ec v\'f9ng bi\'ea\'d2n x\'e2y k\'e8, theo th\'f4ng b\'e1o.\par}`;
    expect((await readRtf(vietnamese, 'vi')).value.text).toBe('Thành phố vùng biển xây kè, theo thông báo.');
    const fonts = String.raw`{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}{\f2\fcharset128 Gothic;}}`;
    expect(await outlineBehind(String.raw`{\f1 \'cc\'e8\'f0.} {\f2 \'93\'fa\'96\'7b.}\par`, fonts)).toEqual([
      'paragraph Мир. 日本.',
    ]);
  });

  it('are Greek in the font Symbol', async () => {
    const fonts = String.raw`{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset2 Symbol;}{\f2\fcharset0 Symbolic;}}`;
    expect(await outlineBehind(String.raw`{\f1 a\u-3999?\'a3}{\f2 5 }{\f1 m}{\f0 m.}\par`, fonts)).toEqual([
      'paragraph αα≤5 μm.',
    ]);
  });
});

describe('paragraphs', () => {
  it('begin with their large first letter', async () => {
    expect(await outlineBehind(String.raw`{\pard\dropcapli3\dropcapt1 T\par}\pard he gates are shut.\par`)).toEqual([
      'paragraph The gates are shut.',
    ]);
  });

  const styles = String.raw`{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2\sbasedon1 Muc;}{\s3\outlinelevel1 Own;}{\s4 caption;}{\s5 Title;}{\*\cs6 Emphasis;}{\s7 Quote;}}`;

  it('are what their styles and outline levels make them', async () => {
    const rtf = String.raw`{\rtf1\ansi ${styles}\pard\s5 Council backs barrier\par\pard\s1 Costs\par\pard ${body}\par\pard\s2 Dates\par\pard\s3 Gates\par\pard\outlinelevel2 Locks\par\pard\s7 We must build it.\par}`;
    expect(outlineOf((await readRtf(rtf)).value)).toEqual([
      'title Council backs barrier',
      'heading 1 Costs',
      `paragraph ${body}`,
      'heading 1 Dates',
      'heading 2 Gates',
      'heading 3 Locks',
      'quote We must build it.',
    ]);
  });

  it('leave out notes, headers, hidden and deleted words, and whatever older programs pass over', async () => {
    const rtf = String.raw`{\header Top}Seven{\footnote\pard Note\par} gates{\v hidden}{\deleted not} open{\*\atnid Ann}{\*\unknown{\b x}}.\par`;
    expect(await outlineBehind(rtf)).toEqual(['paragraph Seven gates open.']);
  });

  it('show what fields show', async () => {
    const link = String.raw`{\field{\*\fldinst HYPERLINK "https://news.example"}{\fldrslt seven gates}} open.\par`;
    expect(await outlineBehind(link)).toEqual(['paragraph seven gates open.']);
  });

  it('take their title from the properties only where the text says it too', async () => {
    const named = (title: string): string =>
      String.raw`{\rtf1\ansi{\info{\upr{\title C?a}{\*\ud{\title ${title}}}}{\author Ann Lee}}\pard C\u7917?a Lam backs it\par\pard ${body}\par}`;
    expect(outlineOf((await readRtf(named(String.raw`C\u7917?a Lam backs it`))).value)).toEqual([
      'title Cửa Lam backs it',
      `paragraph ${body}`,
    ]);
  });

  it('are list items with the numbers that are written before them', async () => {
    const item = (marker: string, text: string, more = ''): string =>
      String.raw`{\listtext ${marker}\tab}\pard\ls1${more} ${text}\par `;
    const bullets = String.raw`{\pntext\'d8\tab}\pard\ls2 Boats\par`;
    expect(
      await outlineBehind(item('1.', 'Gates') + item('a)', 'Oak', '\\ilvl1') + item('2.', 'Locks') + bullets),
    ).toEqual(['list 1.|Gates >a)|Oak 2.|Locks', 'list -|Boats']);
  });
});

describe('tables', () => {
  const row = (first: string, ...cells: string[]): string =>
    `\\trowd${first}\\cellx10\\cellx20 \\pard\\intbl ${cells.map((cell) => `${cell}\\cell `).join('')}\\row\n`;

  it('know their header by its mark, or by bold words', async () => {
    const rows = row('', '2024', '3') + row('', '2025', '5');
    const named = 'table with header / Year | Floods / 2024 | 3 / 2025 | 5';
    const after = `\\pard ${body}\\par`;
    expect(await outlineBehind(row('\\trhdr', 'Year', 'Floods') + rows + after)).toEqual([named, `paragraph ${body}`]);
    expect(await outlineBehind(row('', '{\\b Year}', '{\\b Floods}') + rows)).toEqual([named]);
  });

  it('repeat merged words down the rows', async () => {
    const merged = (form: string, ...cells: string[]): string => row(`\\${form}`, ...cells);
    expect(await outlineBehind(merged('clvmgf', 'North', '3') + merged('clvmrg', '', '5'))).toEqual([
      'table / North | 3 / North | 5',
    ]);
  });

  it('keep the words of a cell that nothing ends', async () => {
    expect(await outlineBehind('\\trowd\\cellx10\\pard\\intbl Left over.')).toEqual(['paragraph Left over.']);
  });
});

describe('pictures', () => {
  const png = '89504e47\n0d0a1a0a';
  const styles = String.raw`{\stylesheet{\s4 caption;}}`;
  const picture = (format: string, told = ''): string =>
    String.raw`{\*\shppict{\pict{\*\picprop{\sp{\sn wzDescription}{\sv ${told}}}}\picw1` +
    `\\${format} ${png}}}{\\nonshppict{\\pict\\wmetafile8 00}}`;

  it('come with their captions and alternative texts', async () => {
    const rtf = String.raw`{\rtf1\ansi ${styles}\pard ${body}\par\pard ${picture('pngblip', 'A long pier')}\par\pard\s4 The pier at dawn. (Photo: Ann Lee)\par}`;
    const { value, pictures } = await readRtf(rtf);
    expect(outlineOf(value).slice(1)).toEqual([
      'figure / image picture-1.png / alternative A long pier / caption The pier at dawn. / credit Photo: Ann Lee',
    ]);
    expect(Buffer.from(pictures?.get('picture-1.png') ?? []).toString('hex')).toBe('89504e470d0a1a0a');
  });

  it('are left out where they are no PNG or JPEG, and in binary', async () => {
    const { diagnostics, pictures } = await readRtf(
      `{\\rtf1\\ansi \\pard ${body}\\par ${picture('emfblip')}{\\*\\blob\\bin3 }}}} \\pard On it goes.\\par}`,
    );
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'The picture picture-1.wmf is neither PNG nor JPEG, so it is left out.',
    ]);
    expect(pictures?.size).toBe(0);
  });

  it('stand in text boxes with their captions', async () => {
    const box = String.raw`{\shp{\*\shpinst{\sp{\sn shapeType}{\sv 202}}{\shptxt\pard\s4 ${picture('pngblip')}The pier\par}}{\shprslt\pard twice\par}}`;
    expect(await outlineBehind(String.raw`\pard ${box}On it goes.\par`, styles)).toEqual([
      'figure / image picture-1.png / caption The pier',
      'paragraph On it goes.',
    ]);
  });
});

describe('broken files', () => {
  it.each(['{\\rtf1', '{\\rtf1 }}}}{{{', "{\\rtf1 \\'", '{\\rtf1 \\u', '{\\rtf1\\bin99999999999 a'])(
    '%s holds no text',
    async (rtf) => {
      await expect(readRtf(rtf)).rejects.toThrow('news.rtf holds no text.');
    },
  );

  it('that are nested without end are refused', async () => {
    await expect(readRtf(`{\\rtf1 ${'{'.repeat(100_000)}`)).rejects.toMatchObject({
      kind: 'input',
      diagnostic: { code: 'input.damaged', message: expect.stringMatching(/^news\.rtf is damaged: /) as string },
    });
  });
});
