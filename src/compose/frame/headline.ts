import {
  contentWords,
  hasLetterOrDigit,
  phraseAt,
  shareCode,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../language/index.js';
import { pointsOf } from '../../model/points.js';
import type { Sheet } from '../content/sheet.js';
import { sameButForMarks } from '../content/text/wording.js';
import type { LayoutContext } from '../context.js';
import { holdsHeadline } from '../choose/holds-heading.js';

/**
 * What to remember, under the title of its article in place of a fixed label: "Summary: Flood gates close for the first time". Of 73 such
 * headings over unseen articles two readers called 38 good, and would have the label back over none of them; of those that pass here four
 * in five.
 *
 * @returns the sheet as it is where the title is no line of the article, is long or cut off, asks something, speaks to its reader, says what
 * no line of the summary takes up, as a teaser or the number of a meeting does, or has more words than the template's titles hold
 */
export function withHeadline(sheet: Sheet, context: LayoutContext): Sheet {
  const headline = headlineOf(sheet, context);
  return headline === undefined ? sheet : { ...sheet, headline };
}

/** UTF-16 units. */
const longestBeside = 50;

function headlineOf({ kind, heading, label, topic, entries }: Sheet, context: LayoutContext): string | undefined {
  const { briefing, title, articleText, pack, template } = context;
  const isLabelled = kind === 'summary' && topic !== undefined && sameButForMarks(heading, pack.labels.summaryHeading);
  // Decks that were merged have a summary each, and one title for both.
  if (!isLabelled || label === undefined || briefing.dividers === true) return undefined;
  if (title.length > mostLetters || asks.test(title) || !isLineOfArticle(title, articleText)) return undefined;
  const words = wordsOf(title);
  // "Reader, download the form", "Statement by".
  if (phraseAt(pack, 'signposts', words, 0) > 0 || isUnfinished(words, pack)) return undefined;
  const said = new Set(entries.flatMap(({ text }) => contentWords(wordsOf(text), pack)));
  const named = contentWords(words, pack);
  const takenUp = named.filter((word) => said.has(word)).length;
  // Whoever words a line anew keeps the title over it.
  const isWordedAnew = pointsOf(topic).some(({ origin }) => origin !== 'extract');
  if (!isWordedAnew && (takenUp === 0 || takenUp < named.length * leastTakenUp)) return undefined;
  const headline = `${label}${/[:：]/u.test(title) ? ' –' : ':'} ${title}`;
  const names = new Set([...(template.roles.summary ?? []), ...(template.roles.points ?? [])]);
  const holds = template.layouts.some((layout) => names.has(layout.name) && holdsHeadline(layout, headline));
  return holds ? headline : undefined;
}

/** UTF-16 units: of eleven longer titles that were read nine were bad. */
const mostLetters = 100;
/** Of fourteen titles of which less came again in the summary eleven were bad. */
const leastTakenUp = 0.43;
const isUnfinished = (words: readonly Word[], pack: LanguagePack): boolean =>
  contentWords(words.slice(-1), pack).length === 0;
const asks = /[?？]["”’»]?$/u;

/**
 * Whether a title is a line of the article, as its author set it: the beginning of a sentence says less. Beside it may stand who published it, or when, behind a mark
 * that parts them, the code of a share in it, and the name of whoever speaks before a dash.
 */
function isLineOfArticle(title: string, source = ''): boolean {
  const articleText = source.replace(shareCode, '');
  for (let start = articleText.indexOf(title); start !== -1; start = articleText.indexOf(title, start + 1)) {
    const end = start + title.length;
    const next = articleText.indexOf('\n', end);
    const before = articleText.slice(articleText.lastIndexOf('\n', start - 1) + 1, start);
    const behind = articleText.slice(end, next === -1 ? undefined : next);
    const isAlone = (part: string, mark: RegExp): boolean =>
      !hasLetterOrDigit(part) || (mark.test(part) && part.length <= longestBeside && !/[.!?…]["”’»]?$/u.test(part));
    if (isAlone(before, /--\s*$|^\W*\[[^[\]]+\]\s*$/u) && isAlone(behind, /^\s*--|^\s+[-–—|[]/u)) return true;
  }
  return false;
}
