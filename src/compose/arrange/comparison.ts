import type { Layout, Placeholder } from '../../template/model.js';
import type { Draft, DraftParagraph } from '../draft.js';
import type { Sheet } from '../content/sheet.js';
import { sidesOf, type Side } from '../content/sides.js';
import { placeholderOf, showsSpeaker } from './arrangement.js';
import { entryParagraph, levelIn } from './text/entry-paragraph.js';
import { capitalised } from '../../language/index.js';

/**
 * Two sides beside each other, each below what it is called: in the places of a layout that is made for it, else at the head of two
 * bodies. Not where a topic goes on: the other slide would have one side.
 */
export function comparison(sheet: Sheet, layout: Layout): Draft | undefined {
  const sides = sheet.isPart === true || !showsSpeaker(sheet, layout) ? undefined : sidesOf(sheet.entries);
  if (sides === undefined) return undefined;
  const places = placesOf(layout, 'side-1', 'side-2') ?? placesOf(layout, 'body', 'body-2');
  if (places === undefined) return undefined;
  const heads = placesOf(layout, 'head-1', 'head-2');
  const bodies = sides.map((side, index) => ({
    placeholder: places[index] ?? places[0],
    paragraphs: linesOf(side, places[index] ?? places[0], heads === undefined),
  }));
  const headFills = (heads ?? []).map((placeholder, index) => ({
    placeholder,
    paragraphs: sides
      .slice(index, index + 1)
      .map(({ head }) => ({ level: 0, runs: [{ text: capitalised(head.text) }] })),
  }));
  return {
    groups: [
      ...(headFills.length === 0 ? [] : [{ fills: headFills, mostLines: 2 }]),
      { fills: bodies, grow: true, spread: true },
    ],
  };
}

type Pair = readonly [Placeholder, Placeholder];

function placesOf(layout: Layout, one: string, other: string): Pair | undefined {
  const [first, second] = [placeholderOf(layout, one), placeholderOf(layout, other)];
  return first && second && [first, second];
}

/** One line alone is no list, and has no mark. */
function linesOf({ head, lines }: Side, placeholder: Placeholder, withHead: boolean): DraftParagraph[] {
  const paragraphs = lines.map((line): DraftParagraph => {
    const { runs, ...rest } = entryParagraph({ ...line, number: undefined }, levelIn(placeholder, line.level));
    const [first, ...others] = runs;
    const raised = first === undefined ? [] : [{ ...first, text: capitalised(first.text) }, ...others];
    return { ...rest, runs: raised, ...(lines.length === 1 ? { plain: true as const } : {}) };
  });
  if (!withHead) return paragraphs;
  return [{ level: 0, runs: [{ text: capitalised(head.text), bold: true }], plain: true }, ...paragraphs];
}
