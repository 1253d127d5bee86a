import type { Layout } from '../../../template/model.js';
import type { Draft, DraftParagraph } from '../../draft.js';
import type { Sheet } from '../../content/sheet.js';
import { placeholderOf, showsHeading, showsSpeaker } from '../arrangement.js';
import { entryParagraph, entryRuns } from '../text/entry-paragraph.js';

/** The key figure of the first or the last line, large, over the line; the others beside it. */
export function keyFigure(sheet: Sheet, layout: Layout): Draft | undefined {
  const [value, text, body] = ['value-1', 'text-1', 'body'].map((key) => placeholderOf(layout, key));
  const { counted, entries } = sheet;
  const told = counted?.figure?.value ?? counted?.stressed;
  if (value === undefined || text === undefined || body === undefined) return undefined;
  if (counted === undefined || told === undefined || saysLittleElse(counted.text, told)) return undefined;
  if (!showsSpeaker(sheet, layout) || !showsHeading(sheet, layout)) return undefined;
  // It stands where it is read in its turn.
  const isBehind = layout.placeholders.indexOf(value) > layout.placeholders.indexOf(body);
  if (isBehind !== (entries[0] !== counted)) return undefined;
  const others = entries.filter((entry) => entry !== counted);
  if (others.reduce((sum, { text: line }) => sum + line.length, 0) < leastBeside) return undefined;
  const paragraphs = others.map((entry): DraftParagraph => ({
    ...entryParagraph({ ...entry, number: undefined }),
    ...(others.length === 1 ? { plain: true as const } : {}),
  }));
  // What stands large is not stressed below it as well.
  const line = { level: 0, runs: entryRuns({ ...counted, stressed: undefined }) };
  return {
    showsRelation: true,
    groups: [
      {
        fills: [{ placeholder: value, paragraphs: [{ level: 0, runs: [{ text: told }] }] }],
        grow: true,
        unbroken: true,
        wantedLines: 1,
        mostLines: 2,
      },
      { fills: [{ placeholder: text, paragraphs: [line] }], grow: true },
      { fills: [{ placeholder: body, paragraphs }], grow: true, spread: true, behind: 1 },
    ],
  };
}

/** UTF-16 units: a short line would be lost beside a figure that takes half of the slide. */
const leastBeside = 80;

/** A line that is hardly more than its figure would only say again what stands over it: there the figure is stressed inside the line. */
const saysLittleElse = (line: string, figure: string): boolean => line.replace(figure, '').trim().length < leastElse;

/** UTF-16 units. */
const leastElse = 40;
