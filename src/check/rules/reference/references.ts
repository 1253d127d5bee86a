import { finding, type Checked, type Rule } from '../../rule.js';
import { leaningWord } from '../../leaning/leaning.js';
import { takesUp } from '../../leaning/takes-up.js';
import {
  endsInQuestionMark,
  firstPlaces,
  isInNameOfOption,
  optionOfHeading,
  phraseAt,
  pointsToOption,
} from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Statement } from '../../statements.js';
import { insertionsIn, textOf } from '../../words/inserted/insertions.js';
import { namedAround } from '../../article/around.js';
import { isOfOnePerson } from '../../article/one-person.js';
import type { Placed } from '../../article/sections.js';
import { ownPart } from '../../words/own-part.js';
import { tokensIn, tokensOf, type Token } from '../../words/words.js';
import { beforeIn, followsShown, shownLines, type Shown } from './shown.js';

/** A line that points back stands behind the sentence that it points to, on the same slide. */
export const references: Rule = (checked) =>
  shownLines(checked).flatMap((shown) => {
    const { statement } = shown;
    const part = statement.topic?.kind === 'summary' ? partOfArticle(checked, statement) : undefined;
    if (part !== undefined)
      return [finding('reference-dangling', statement, `points to "${part}", and no heading says of which article`)];
    const word = leans(checked, shown) ?? takenUp(checked, shown);
    if (word === undefined || followsShown(checked, shown) || beforeIn(checked, shown.first) === undefined) return [];
    if (isOfOption(checked, shown, word)) return [];
    return shown.before === undefined
      ? [finding('reference-dangling', statement, `points back with "${word}", and nothing stands before it`)]
      : [
          finding(
            'reference-wrong',
            statement,
            `points back with "${word}" to a sentence that is not the one before it`,
          ),
        ];
  });

/** "This option is not recommended.", below another sentence that is told of it: of the same paragraph, or of the section that it is. */
const isOfOption = (checked: Checked, { statement, first, before }: Shown, word: string): boolean => {
  const { text, pack, indexed } = checked;
  const words = statement.evidence.flatMap(({ start, end }) => tokensIn(text, start, end));
  if (isInNameOfOption(words, word, text, pack)) return true;
  const isDemonstrative = phraseAt(pack, 'demonstratives', tokensOf(word), 0) > 0;
  if (before === undefined || !isDemonstrative || !pointsToOption(words, text, pack)) return false;
  if (before.block === first.block) return before.item === first.item;
  const heading = sectionAt(checked, first.start)?.heading;
  if (heading === undefined || optionOfHeading(tokensIn(text, heading.start, heading.end), text, pack) === undefined)
    return false;
  return (
    before.start >= heading.start && indexed.sections.at(before.start)?.section === sectionAt(checked, first.start)
  );
};

/** "khoản 2 Điều này": on a slide of its own section the heading says which article is meant, in a summary nothing does. */
const partOfArticle = ({ text, pack }: Checked, { evidence }: Statement): string | undefined =>
  ownPart(
    evidence.flatMap(({ start, end }) => tokensIn(text, start, end)),
    text,
    pack,
  );

/** "The friend called", behind a sentence that tells of a friend as of somebody new. */
const takenUp = (checked: Checked, { statement, first }: Shown): string | undefined => {
  const { text, pack, article } = checked;
  const before = beforeIn(checked, first);
  if (before === undefined || before.kind === 'heading') return undefined;
  if (statement.kind === 'quote' || statement.parent !== undefined) return undefined;
  if (first.item !== undefined && before.item !== first.item) return undefined;
  if (sectionAt(checked, before.start) !== sectionAt(checked, first.start)) return undefined;
  // Of a line of several sentences the first one is what stands behind something else.
  const own = statement.evidence.flatMap(({ start, end }) => tokensIn(text, start, Math.min(end, first.end)));
  const isSaidEarlier = (key: string): boolean => (firstSaid(checked).get(key) ?? first.index) < before.index;
  const isBehindOpening = before === checked.units.all.find(({ kind }) => kind !== 'heading');
  const opensParagraph = before.block !== first.block;
  const pair = {
    own,
    before: tokensIn(text, before.start, before.end),
    isSaidEarlier,
    isBehindOpening,
    opensParagraph,
  };
  return takesUp(pair, text, pack, article.genre);
};

const sectionAt = ({ indexed }: Checked, offset: number): Placed['section'] | undefined =>
  indexed.sections.at(offset)?.section;

/** The unit that each word stands in first; what the title names is known. */
const firstSaid = onceFor(({ units, text, briefing }: Checked) =>
  firstPlaces(units.all, ({ start, end }) => tokensIn(text, start, end), tokensOf(briefing.title)),
);

const leans = (checked: Checked, { statement, first }: Shown): string | undefined => {
  const { text, pack, indexed } = checked;
  const [start] = statement.evidence;
  // What somebody says is shown as they say it; of itself it may begin with "it".
  if (start === undefined || statement.kind === 'quote' || indexed.quoted.at(start.start) !== undefined)
    return undefined;
  if (statement.parent !== undefined && statement.read.length === 0) return undefined;
  const words = statement.evidence.flatMap(({ start: from, end }) => tokensIn(text, from, end));
  if (/^\s*[“"«„]/u.test(text.slice(first.start, first.start + 2))) return undefined;
  if (endsInQuestionMark(statement.text)) return undefined;
  const named =
    statement.point?.speaker !== undefined ||
    statement.topic?.speaker !== undefined ||
    isOfOnePerson(checked.article, pack) ||
    // "He [Alfred Herrhausen] said".
    insertionsIn(statement.text, textOf(statement.evidence, text)).some(({ before }) =>
      pack.personPronouns.includes(before.toLowerCase()),
    );
  // "The first is …": under what announces them, the items of a list count themselves.
  if (statement.topic?.kind === 'enumeration' && pack.ordinals.flat().some((rank) => opensWith(words, rank)))
    return undefined;
  const isNews = checked.article.genre === undefined || checked.article.genre === 'news';
  return leaningWord(words, text, pack, { named, isNews, around: namedAround(checked.article, pack) });
};

const opensWith = (words: readonly Token[], phrase: string): boolean =>
  phrase.split(' ').every((key, index) => words[index]?.key === key);
