import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { phraseAt, phraseBefore, type LanguagePack, endsInQuestionMark } from '../../../language/index.js';
import type { Topic } from '../../../model/briefing.js';
import { piecesOf, isWhole } from '../../article/pieces.js';
import { finding, type Checked, type Rule } from '../../rule.js';
import { leaningWord } from '../../leaning/leaning.js';
import { saysSomething } from '../../sentence/predicate.js';
import { tokensOf } from '../../words/words.js';
import type { Statement } from '../../statements.js';

/** A heading is whole and stands by itself, counts what stands below, and tells of the passage that the points tell of. */
export const headingForms: Rule = (checked) =>
  checked.statements.flatMap((statement): Diagnostic[] => {
    const { kind, topic } = statement;
    if (kind !== 'heading' || topic === undefined || isOwnHeading(checked, statement)) return [];
    return [...broken(checked, statement), ...miscounted(checked, topic, statement), ...elsewhere(checked, statement)];
  });

/** The article's own heading, and a question or what somebody is asked to tell, is shown as it is. */
const isOwnHeading = ({ units, article: { turns = [] } }: Checked, { evidence, text }: Statement): boolean => {
  const isOwn = (start: number): boolean =>
    units.at(start).kind === 'heading' ||
    turns.some(({ kind, span }) => kind === 'question' && start >= span.start && start < span.end);
  return endsInQuestionMark(text) || (evidence.length > 0 && evidence.every(({ start }) => isOwn(start)));
};

const broken = (checked: Checked, statement: Statement): Diagnostic[] => {
  const { text, pack, units } = checked;
  const leans = leaningIn(checked, statement);
  const isCut = piecesOf(units, statement.evidence).some((piece) => !isWhole(text, piece, pack));
  // "Residents are asked to:", "… những nội dung sau", over what ends it.
  const leadsOn =
    statement.topic?.kind === 'enumeration' && (/[:：]$/u.test(statement.text) || pointsBelow(statement.text, pack));
  const word = isCut ? danglingWord(statement.text, pack, leadsOn) : undefined;
  if (word !== undefined) return [finding('heading-broken', statement, `is broken off at "${word}"`)];
  return leans === undefined
    ? []
    : [finding('heading-broken', statement, `leans on what stands before it with "${leans}"`)];
};

/** What announces a list points into it: "The eight plays in this playbook", "What this means for you:". */
const leaningIn = ({ text, pack }: Checked, { text: shown, evidence, topic }: Statement): string | undefined => {
  const words = tokensOf(shown);
  if (topic?.kind !== 'enumeration') return leaningWord(words, shown, pack);
  const announces = /^\s*[:：]/u.test(text.slice(evidence.at(-1)?.end));
  return announces ? leaningWord(words, `${shown}:`, pack) : leaningWord(words.slice(0, openingWords), shown, pack);
};

const openingWords = 4;

/** A word that opens or closes no heading: "which opened …", "… because of". */
const danglingWord = (text: string, pack: LanguagePack, leadsOn: boolean): string | undefined => {
  const words = tokensOf(text);
  const opens = openers.find((list) => phraseAt(pack, list, words, 0) > 0);
  const first = words[0];
  if (opens !== undefined && first !== undefined && phraseAt(pack, 'harmless', words, 0) === 0)
    return text.slice(first.start, words[phraseAt(pack, opens, words, 0) - 1]?.end);
  if (leadsOn) return undefined;
  const closes = closers.find((list) => phraseBefore(pack, list, words, words.length) > 0);
  const last = words.at(-1);
  return closes === undefined || last === undefined ? undefined : text.slice(last.start, last.end);
};
const openers = ['relatives', 'coordinators', 'ties', 'complementisers'] as const;
const closers = ['prepositions', 'coordinators', 'complementisers', 'copulas', 'relatives'] as const;

const pointsBelow = (text: string, pack: LanguagePack): boolean => {
  const words = tokensOf(text);
  return phraseBefore(pack, 'listPointers', words, words.length) > 0;
};

/** "Three measures" over two items. */
const miscounted = ({ pack, units }: Checked, topic: Topic, statement: Statement): Diagnostic[] => {
  const words = tokensOf(topic.heading);
  const [only] = topic.points;
  const items = topic.points.length === 1 && only?.children !== undefined ? only.children : topic.points;
  const below = items.length + (topic.missing?.length ?? 0);
  const listed = items.every(
    ({ evidence }) => evidence[0] !== undefined && units.at(evidence[0].start).item !== undefined,
  );
  if (below < 2 || (topic.kind !== 'enumeration' && !listed)) return [];
  const count = words.flatMap(({ key }, index) => {
    const number = /^\d{1,2}$/.test(key) ? Number(key) : pack.numerals[key];
    // "Điều 4. Đối tượng", "khoản 5 Điều 2": the number of a part counts nothing.
    const isNumberOf = phraseBefore(pack, 'numbered', words, index) > 0;
    const counts = number !== undefined && number > 1 && !isNumberOf;
    return counts && phraseAt(pack, 'announcers', words, index + 1) > 0 ? [number] : [];
  })[0];
  return count === undefined || count === below
    ? []
    : [finding('heading-count', statement, `counts ${count}, but ${below} stand below`)];
};

/** A heading that says something says it of the passage that its points are taken from, or of one beside it. */
const elsewhere = ({ units, statements, pack }: Checked, statement: Statement): Diagnostic[] => {
  const { topic, evidence, text } = statement;
  const [first] = evidence;
  if (first === undefined || topic?.kind === 'summary' || !saysSomething(text, pack)) return [];
  const indexes = statements
    .filter((one) => one.topic === topic && one.kind !== 'heading' && one.kind !== 'caption')
    .flatMap((one) => one.evidence.map(({ start }) => units.at(start).index));
  const own = units.at(first.start).index;
  if (indexes.length === 0 || indexes.some((index) => Math.abs(index - own) <= farthest)) return [];
  const within = own >= Math.min(...indexes) && own <= Math.max(...indexes);
  return within ? [] : [finding('heading-elsewhere', statement, 'tells something of another passage than its points')];
};
/** In sentences: a passage is hardly longer. */
const farthest = 6;
