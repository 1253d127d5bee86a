import {
  coverageOf,
  holdsPhrase,
  phraseAt,
  phraseBefore,
  type LanguagePack,
  type WordList,
} from '../../../language/index.js';
import { isVoiceOf, speakerOf, type Speaker } from '../../article/speaker-of.js';
import type { Unit } from '../../article/units.js';
import { voicesIn, type Voice } from '../../article/voices.js';
import { finding, shortened, type Checked, type Rule } from '../../rule.js';
import { joinedWords } from '../../words/standing.js';
import { isCapital, tokensIn, tokensOf } from '../../words/words.js';
import type { Statement } from '../../statements.js';
import { onceFor } from '../../../model/once-for.js';

/**
 * The speaker printed with a line says it: they are named in its sentence, or before it in the same paragraph or turn with nobody
 * else speaking between. A place, a paper and a relative clause say nothing.
 */
export const speakerPlaces: Rule = (checked) => {
  if (!coverageOf(checked.pack).speechVerbs) return [];
  return checked.statements.flatMap((statement) => {
    const name = speakerPrinted(statement);
    const [first] = statement.evidence;
    if (name === undefined || first === undefined || !checked.indexed.words.includes(joinedWords(name))) return [];
    if (isNobody(name, checked.pack))
      return [finding('speaker-nobody', statement, `is printed as said by "${shortened(name)}", which cannot speak`)];
    if (saysThere(checked, name, first.start)) return [];
    return [
      finding('speaker-elsewhere', statement, `is printed as said by "${shortened(name)}", who is not said to say it`),
    ];
  });
};

/** Whether a person or a body is said to say what stands at an offset; what stands in no block is not asked. */
export const saysThere = (checked: Checked, name: string, offset: number): boolean => {
  const unit = checked.units.at(offset);
  return unit.index < 0 || says(checked, unit, speakerOf(name, checked.pack), offset);
};

const speakerPrinted = ({ kind, point, topic }: Statement): string | undefined => {
  if (kind !== 'line' && kind !== 'quote') return undefined;
  return point === undefined ? (topic?.quote?.speaker ?? topic?.speaker) : (point.speaker ?? topic?.speaker);
};

/** "in Da Nang", "the report", "who led the survey". */
const isNobody = (name: string, pack: LanguagePack): boolean => {
  const words = tokensOf(name);
  let from = 0;
  while (phraseAt(pack, 'determiners', words, from) > 0) from += phraseAt(pack, 'determiners', words, from);
  const length = (list: WordList): number => phraseAt(pack, list, words, from);
  const silent = Math.max(length('relatives'), length('speakerPapers'), length('prepositions'));
  const isNamed = length('relatives') === 0 && words.slice(from + silent).some((word) => isCapital(name, word));
  return (
    silent > 0 &&
    silent > length('speakerTitles') &&
    silent > length('speakerNouns') &&
    !(isNamed && length('speakerPapers') > 0)
  );
};

/** Whether somebody is said to say a sentence: in it, in what leads to it, in its turn, or right behind it. */
const says = (checked: Checked, unit: Unit, speaker: Speaker, offset: number): boolean => {
  const turn = checked.article.turns?.find(({ span }) => offset >= span.start && offset < span.end);
  // Whose turn it is says all of it, also what it reports of others.
  if (
    turn?.speaker !== undefined &&
    isVoiceOf(voiceOfName(checked.text.slice(turn.speaker.start, turn.speaker.end)), speaker)
  )
    return true;
  const own = verdictOf(voices(checked, unit), speaker);
  if (own === 'theirs') return true;
  if (own === 'another' || turn?.speaker !== undefined) return false;
  // Words may be kept from their mark on, or from behind it.
  const isQuoted =
    unit.kind === 'quote' || [offset, offset + 1].some((at) => checked.indexed.quoted.at(at) !== undefined);
  const behind = isQuoted && own === 'nobody' ? verdictBehind(checked, unit, speaker) : 'nobody';
  if (behind === 'theirs') return true;
  const isPronoun = own === 'pronoun' || behind === 'pronoun';
  return (
    leadsTo(checked, unit, speaker, own === 'pronoun' || isQuoted, isPronoun || own === 'title') ||
    (checked.article.genre === 'speech' && own === 'nobody')
  );
};

/** Who speaks by the first sentence behind one that says so, as far as the quotation goes on. */
const verdictBehind = (checked: Checked, { index }: Unit, speaker: Speaker): Verdict => {
  for (const next of checked.units.all.slice(index + 1, index + 1 + mostQuoted)) {
    const verdict = verdictOf(voices(checked, next), speaker);
    if (verdict !== 'nobody') return verdict;
    if (checked.indexed.quoted.at(next.end - 1) === undefined) return 'nobody';
  }
  return 'nobody';
};
/** In sentences. */
const mostQuoted = 8;

/**
 * Whether the sentences before, the nearest first, lead to a speaker. A paragraph that begins with a pronoun or a quotation goes
 * on with who spoke in the one before it.
 */
const leadsTo = (checked: Checked, unit: Unit, speaker: Speaker, goesOn: boolean, isPronoun: boolean): boolean => {
  let [beyond, pronoun] = [goesOn, isPronoun];
  const isListed = isPart(checked, unit);
  for (let index = unit.index - 1; index >= 0 && unit.index - index <= farthest; index -= 1) {
    const before = checked.units.all[index];
    if (before === undefined) return false;
    const isSame = before.block === unit.block && before.item === unit.item;
    // Items are said by whom their announcer names, however many stand between.
    const announces = isListed && !isSame && isAnnouncing(checked, before);
    if (isListed && !isSame && !announces) continue;
    if (!isSame && !announces && (!beyond || before.kind === 'heading')) return false;
    // "2. Bộ Nông nghiệp:" names whom the items are for.
    const found = voices(checked, before).filter(({ isLabel }) => !(announces && isLabel === true));
    const verdict = verdictOf(found, speaker);
    if (verdict === 'theirs') return true;
    if (verdict === 'another') return false;
    if (goesOn && announcesSpeech(checked, before) && holdsName(checked, before, speaker)) return true;
    if (pronoun && verdict === 'nobody' && holdsName(checked, before, speaker)) return true;
    if (verdict === 'pronoun') beyond = true;
    if (verdict !== 'nobody') pronoun = true;
  }
  return false;
};
/** In sentences: parts of an order may be many. */
const farthest = 80;

/** "The Prime Minister asks:" before items and numbered parts. */
const isAnnouncing = ({ text }: Checked, { start, end }: Unit): boolean => /:\s*$/.test(text.slice(start, end + 2));

/** "Ann Lee issued the following statement on the matter." */
const announcesSpeech = ({ text, pack }: Checked, { start, end }: Unit): boolean => {
  const words = tokensIn(text, start, end);
  return holdsPhrase(pack, 'speechAnnouncers', words);
};

/** An item of a list before, or a part that is numbered. */
const isPart = ({ text, article }: Checked, { item, start, block }: Unit): boolean => {
  const from = article.blocks?.[block]?.span.start ?? start;
  return item !== undefined || /^(?:\d{1,2}|\p{L})[.)]\s/u.test(text.slice(from, from + 5));
};

const voices = (checked: Checked, unit: Unit | undefined): readonly Voice[] =>
  unit === undefined ? [] : voicesOf(unit, checked);

/** Units are made once for an article and a pack. */
const voicesOf = onceFor((unit: Unit, { text, indexed, pack }: Checked): readonly Voice[] =>
  voicesIn(text, unit, indexed.quoted, pack),
);

type Verdict = 'theirs' | 'another' | 'pronoun' | 'title' | 'nobody';

const verdictOf = (found: readonly Voice[], speaker: Speaker): Verdict => {
  if (found.length === 0) return 'nobody';
  if (found.some((voice) => isVoiceOf(voice, speaker))) return 'theirs';
  // "It said" may be "the company", whatever its name is between.
  const others = found.filter(
    ({ standsFor, names }) => standsFor === undefined && !(speaker.name === undefined && names.length > 0),
  );
  if (others.length > 0) return 'another';
  return found.some(({ standsFor }) => standsFor === 'pronoun') ? 'pronoun' : 'title';
};

/** Whether a sentence names somebody as what it is about: not behind a preposition. */
const holdsName = ({ text, pack }: Checked, unit: Unit, { name }: Speaker): boolean => {
  const words = tokensIn(text, unit.start, unit.end);
  return words.some(({ key }, index) => key === name && phraseBefore(pack, 'prepositions', words, index) === 0);
};

const voiceOfName = (name: string): Voice => {
  const words = tokensOf(name);
  return { words, names: [words] };
};
