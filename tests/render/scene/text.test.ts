import { describe, expect, it } from 'vitest';
import { emu, points } from '../../../src/model/units.js';
import type { BoxContent, ParagraphContent } from '../../../src/render/content/content.js';
import { drawnFonts } from '../../../src/render/scene/fonts/drawn-fonts.js';
import type { SceneParagraph } from '../../../src/render/scene/scene.js';
import { paragraphsIn } from '../../../src/render/scene/text/text-item.js';
import type { TextStyle } from '../../../src/template/model.js';
import { shippedAlone } from '../support/scenes.js';

const style: TextStyle = {
  fonts: ['Be Vietnam Pro'],
  bold: false,
  italic: false,
  capitals: false,
  letterSpacing: points(0),
  size: points(30),
  minimum: points(10),
  maximum: points(30),
  colour: '000000',
  pitch: { kind: 'multiple', value: 1.2 },
  spaceBefore: points(12),
  spaceAfter: points(0),
  marginLeft: emu(0),
  indent: emu(0),
  bullet: false,
};

const paragraph = (text: string, size: number): ParagraphContent => ({
  runs: [{ text, bold: undefined, colour: undefined, lightness: undefined }],
  level: 0,
  size: points(size),
  spaceBefore: undefined,
  number: undefined,
  startAt: undefined,
  hang: undefined,
  plain: false,
  rightToLeft: false,
  language: undefined,
  turned: undefined,
});

/** Texts of 20 points in a box that is 300 points wide. */
async function set(
  texts: readonly string[],
  own: Partial<TextStyle>,
  more: Partial<ParagraphContent> = {},
): Promise<SceneParagraph[]> {
  const placeholder: BoxContent['placeholder'] = {
    key: 'body',
    type: 'body',
    idx: 1,
    name: 'Text',
    box: { x: emu(0), y: emu(0), width: emu(300 * 12_700), height: emu(400 * 12_700) },
    insets: { left: emu(0), top: emu(0), right: emu(0), bottom: emu(0) },
    anchor: 'top',
    levels: [{ ...style, ...own }],
  };
  const { value: fonts } = await drawnFonts(new Map([['Be Vietnam Pro', 'Arial']]), new Set(), shippedAlone);
  const box: BoxContent = { placeholder, paragraphs: texts.map((text) => ({ ...paragraph(text, 20), ...more })) };
  return paragraphsIn(box, { fonts, colours: { accent1: '00AA00' } });
}

const endOf = ({ lines }: SceneParagraph, line: number): number => {
  const last = lines[line]?.spans.at(-1);
  return last === undefined ? 0 : last.x + last.width;
};

describe('the text of a box as it is drawn', () => {
  const long = 'The council will vote on Tuesday on whether the old mill by the river becomes a school.';

  it('has space that is a share of the size that it is set in', async () => {
    const texts = ['Ten houses are left', 'Nobody was hurt'];
    const gap = async (own: Partial<TextStyle>): Promise<number> => {
      const [one, other] = await set(texts, own);
      return (other?.lines[0]?.baseline ?? 0) - (one?.lines[0]?.baseline ?? 0);
    };
    expect(await gap({})).toBeCloseTo(24 + 12);
    expect(await gap({ spaceShare: { before: 0.4 } })).toBeCloseTo(24 + 8);
    expect(await gap({ spaceShare: { after: 0.4 } })).toBeCloseTo(24 + 12 + 8);
  });

  it('is spread over the whole line where it is justified, but for the last', async () => {
    const [justified] = await set([long], { justified: true });
    const [plain] = await set([long], {});
    if (justified === undefined || plain === undefined) throw new Error('nothing is drawn');
    const last = justified.lines.length - 1;
    expect(last).toBeGreaterThan(0);
    for (let line = 0; line < last; line += 1) expect(endOf(justified, line)).toBeCloseTo(300);
    expect(endOf(justified, last)).toBeCloseTo(endOf(plain, last));
    const read = ({ lines }: SceneParagraph): string[] =>
      lines.map(({ spans }) => spans.map(({ text }) => text).join(''));
    expect(read(justified)).toEqual(read(plain));
  });

  it('has a number before its first line, wherever that begins, in the colour that the template has for marks', async () => {
    const numbered = { number: 1, hang: { left: 33, by: 33 } };
    for (const align of ['left', 'centre'] as const) {
      const [one] = await set([long], { align, mark: { share: 1, colour: 'AA0000' } }, numbered);
      const { mark, lines = [] } = one ?? {};
      if (mark === undefined || 'kind' in mark) throw new Error('no number is drawn');
      const start = lines[0]?.spans[0]?.x ?? 0;
      expect(start - mark.x).toBeCloseTo(Math.min(33, start));
      expect(start).toBeGreaterThan(align === 'left' ? 32 : 33);
      expect(mark.colour).toBe('AA0000');
    }
    const runs = [{ text: 'On Tuesday', bold: undefined, colour: 'accent1', lightness: undefined }];
    const [following] = await set([long], {}, { ...numbered, runs });
    expect(following?.mark).toMatchObject({ colour: '00AA00' });
  });

  it('begins where the text of an item does that it goes on from, without a mark', async () => {
    const [further] = await set(
      [long],
      { bullet: true, mark: { share: 1 } },
      { plain: true, hang: { by: 0, left: 33 } },
    );
    const [own] = await set([long], {}, { plain: true });
    const startOf = (one: SceneParagraph | undefined): number => one?.lines[0]?.spans[0]?.x ?? 0;
    expect(startOf(further) - startOf(own)).toBeCloseTo(33);
    expect(further?.mark).toBeUndefined();
  });

  it('is as large where it is slanted, though slanted letters are wider', async () => {
    const [slanted] = await set([long], { italic: true });
    expect(slanted?.lines[0]?.spans[0]?.size).toBe(20);
  });

  it('is kerned, so that it takes no room that it does not fill', async () => {
    const [kerned] = await set(['“AV To Vy.”'], {});
    const [span] = kerned?.lines[0]?.spans ?? [];
    const plain = Array.from(span?.text ?? '').reduce(
      (sum, letter) => sum + 20 * (span?.face.widths(letter.codePointAt(0) ?? 0) ?? 0),
      0,
    );
    expect(span?.width).toBeLessThan(plain - 2);
  });
});
