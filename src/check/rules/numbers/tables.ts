import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { phraseBefore } from '../../../language/index.js';
import type { Topic } from '../../../model/briefing.js';
import { qualifierBefore } from '../../sentence/qualifier.js';
import { placeOf, shortened, toldOf, type Checked, type Rule } from '../../rule.js';
import { isNumber, literal, tokensIn, tokensOf } from '../../words/words.js';

type Table = NonNullable<Topic['table']>;

/** The rows of a table are of one length, and no cell is cut from what turns it: "gần" before a number, "không" before a word. */
export const tables: Rule = (checked) =>
  checked.briefing.topics.flatMap((topic): Diagnostic[] => {
    const { table } = topic;
    if (table === undefined) return [];
    return [...raggedRows(table), ...cutCells(table, checked)].map((message) => ({
      ...toldOf('table'),
      message: `In "${shortened(topic.heading)}", ${message}.`,
      subject: { topic: topic.id, part: 'table', text: topic.heading },
      ...placeOf(table.evidence[0]),
    }));
  });

const raggedRows = ({ columns, rows }: Table): string[] => {
  const length = columns.length > 0 ? columns.length : (rows[0]?.length ?? 0);
  return rows
    .filter((cells) => cells.length !== length)
    .map((cells) => `a row has ${cells.length} cells where ${length} belong`);
};

const cutCells = ({ columns, rows, evidence }: Table, { text, pack }: Checked): string[] =>
  [...columns, ...rows.flat()].flatMap((cell) => {
    const own = tokensOf(cell).map((token) => literal(cell, token));
    if (own.length === 0) return [];
    const places = evidence.flatMap(({ start, end }) => {
      const words = tokensIn(text, start, end);
      const index = words.findIndex((_, from) =>
        own.every((word, place) => {
          const token = words[from + place];
          return token !== undefined && literal(text, token) === word;
        }),
      );
      return index < 0 ? [] : [{ words, index }];
    });
    // One place that bears it out is enough.
    const turned = places.map(({ words, index }) => turningBefore(words, index, pack));
    return places.length > 0 && turned.every((length) => length > 0)
      ? [`the cell "${shortened(cell)}" is cut from what turns it`]
      : [];
  });

const turningBefore = (words: ReturnType<typeof tokensIn>, index: number, pack: Checked['pack']): number => {
  const word = words[index];
  const qualifier = word !== undefined && isNumber(word) ? qualifierBefore(words, index, pack) : 0;
  return Math.max(qualifier, phraseBefore(pack, 'negations', words, index));
};
