import type { Layout } from '../../template/model.js';
import type { Draft } from '../draft.js';
import type { Sheet } from '../content/sheet.js';
import { placeholderOf } from './arrangement.js';

/** More lines below the name of a section are an agenda. */
const mostLines = 4;

/** The name of a section, its number where the layout has a place for it, and what it is about where that is few words. */
export function divider({ number, entries }: Sheet, layout: Layout): Draft | undefined {
  const [value, detail] = [placeholderOf(layout, 'value'), placeholderOf(layout, 'detail')];
  const lines = detail === undefined || entries.length > mostLines ? [] : entries;
  return {
    groups: [
      ...(value === undefined || number === undefined
        ? []
        : [{ fills: [{ placeholder: value, paragraphs: [{ level: 0, runs: [{ text: String(number) }] }] }] }]),
      ...(detail === undefined || lines.length === 0
        ? []
        : [
            {
              fills: [{ placeholder: detail, paragraphs: lines.map(({ text }) => ({ level: 0, runs: [{ text }] })) }],
            },
          ]),
    ],
  };
}
