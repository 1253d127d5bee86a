import { contentWords, fold, wordsOf, type LanguagePack } from '../../../language/index.js';
import type { Topic } from '../../../model/briefing.js';
import { withChildren } from '../../../model/points.js';
import type { Draft } from '../draft.js';

/**
 * The ids of tables of which lines of the deck say most: a box of facts with a name, a day and a place that stand in the first sentence of the
 * text. One is shown where two rows and half of all say something new, and then whole.
 */
export const tablesInLines = (drafts: readonly Draft[], pack: LanguagePack): string[] => {
  const lines = drafts.flatMap(({ topic }) =>
    topic.points.flatMap(withChildren).map(({ text }) => ({ text: inRow(text), keys: new Set(keysOf(text, pack)) })),
  );
  return drafts.flatMap(({ topic: { id, kind, table } }) => {
    if (kind !== 'table' || table === undefined) return [];
    const fresh = table.rows.filter((row) => !lines.some((line) => isToldBy(line, row, table, pack))).length;
    return fresh >= fewestFresh && fresh * 2 >= table.rows.length ? [] : [id];
  });
};
const fewestFresh = 2;

interface Line {
  /** Its words, a space around each. */
  readonly text: string;
  readonly keys: ReadonlySet<string>;
}

/** Of a box of facts a line need not say what its first column asks for: "Born | 1940"; of a small number, which may be one of anything, it must. */
const isToldBy = (
  line: Line,
  [first = '', ...others]: readonly string[],
  { columns }: NonNullable<Topic['table']>,
  pack: LanguagePack,
): boolean => {
  const cells = others.join(' ');
  const said = keysOf(cells, pack);
  const asked = keysOf(first, pack);
  const isSmall = said.every((key) => /^\d{0,2}$/u.test(key));
  const areAll = columns.length > 0 || isSmall ? asked : [];
  if (![...said, ...areAll].every((key) => line.keys.has(key))) return false;
  // "Tiếng Việt": of two words each stands in many a line.
  return said.length > mostOfName || said.some((key) => /\d/u.test(key)) || line.text.includes(inRow(cells));
};
/** In words. */
const mostOfName = 3;

const inRow = (text: string): string =>
  ` ${wordsOf(text)
    .map(({ key }) => fold(key))
    .join(' ')} `;

const keysOf = (text: string, pack: LanguagePack): string[] =>
  contentWords(wordsOf(text), pack).map((key) => fold(key));
