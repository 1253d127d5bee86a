import type { Figure } from '../../model/briefing.js';
import type { Layout } from '../../template/model.js';
import type { Draft } from '../draft.js';
import type { Sheet } from '../content/sheet.js';
import { placeholderOf } from './arrangement.js';
import { entryParagraph, levelIn } from './text/entry-paragraph.js';
import { restBehind, sameButForMarks } from '../content/text/wording.js';

/** One number, as large as it can be, and what it counts. */
export function figure(sheet: Sheet, layout: Layout): Draft | undefined {
  const value = placeholderOf(layout, 'value');
  const detail = placeholderOf(layout, 'detail') ?? placeholderOf(layout, 'body');
  if (!value || !sheet.figure) return undefined;
  if (sheet.speaker !== undefined && !placeholderOf(layout, 'speaker')) return undefined;
  const title = restBehind(sheet.figure.value, sheet.heading) ?? sheet.heading;
  const paragraphs = [
    ...(saysWhat(sheet, sheet.figure) ? [] : [{ level: 0, runs: [{ text: sheet.figure.of }] }]),
    ...sheet.entries
      .filter((entry) => !sameButForMarks(entry.text, sheet.heading))
      .map((entry) => entryParagraph(entry, detail ? levelIn(detail, entry.level) : 0)),
  ];
  if (paragraphs.length > 0 && !detail) return undefined;
  return {
    title,
    groups: [
      { fills: [{ placeholder: value, paragraphs: [{ level: 0, runs: [{ text: sheet.figure.value }] }] }], grow: true },
      ...(detail && paragraphs.length > 0
        ? [{ fills: [{ placeholder: detail, paragraphs }], grow: true, spread: true }]
        : []),
    ],
  };
}

/** The heading says what is counted, or what stands below the number does. */
function saysWhat({ heading, entries }: Sheet, { of }: Figure): boolean {
  const lines = [heading, ...entries.map(({ text }) => text)];
  return of.trim() === '' || lines.some((line) => line.toLowerCase().includes(of.toLowerCase()));
}
