import { joinedWords } from '../../../check/index.js';
import {
  onOneLine,
  phraseAt,
  phraseBefore,
  startsUpperCase,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import type { Point } from '../../../model/briefing.js';
import type { Annotation } from '../../annotate/annotation.js';
import { saysOffice, tellsOfPerson } from '../../annotate/short-forms/roles.js';
import type { Attribution } from '../../annotate/structure/found.js';
import { sentencesOf } from '../../say/evidence.js';
import { withWordsPutIn } from './put-in.js';

/**
 * A line that says itself that somebody says it, without that name beside it: "Bosworth said …" names him, and where it calls him "he" or
 * "the ambassador", the name stands behind that word in square brackets. Any other line as it is.
 *
 * @param isKnown whether slides have printed a name in full before the line
 * @param goesOn whether the line before it on its slide is theirs too
 * @param above what stands over the line on its slide
 * @param before the line right above it there
 */
export const withSpeakerInLine = (
  annotation: Annotation,
  point: Point,
  about: {
    readonly isKnown: (name: string) => boolean;
    readonly goesOn: boolean;
    readonly above: string;
    readonly before?: Point | undefined;
  },
): Point => {
  const { reading, attributions } = annotation;
  const sentence = sentencesOf(reading, point.evidence).find(({ index }) => attributions[index] !== undefined);
  if (sentence === undefined) return point;
  const attribution = attributions[sentence.index];
  if (attribution === undefined) return point;
  const isQuoting = quotedIn(point.text).length > 0;
  if (point.speaker === undefined && !isQuoting) return point;
  // "The chair of the harbour board, Ann Lee, says …": the line says all that would stand beside it.
  const isSaid = [point.speaker, point.role].every((one) => one === undefined || says(point.text, one));
  if (point.speaker !== undefined && isSaid) return withoutSpeaker(point);
  // A heading that says whose words stand below needs them there.
  if (point.speaker !== undefined && joinedWords(about.above).includes(joinedWords(point.speaker))) return point;
  const words = wordsOf(point.text);
  const { pack, text } = reading;
  const name = onOneLine(text, attribution.speaker.name);
  // Whose turn it is may say what others have found: "Theo khảo sát của hiệp hội, …".
  if (point.speaker !== undefined && !joinedWords(point.speaker).includes(joinedWords(name))) return point;
  const alone = withoutSpeaker(point);
  if (namesPart(words, point.text, name, pack)) {
    const beside = attribution.speaker.role;
    const role = beside === undefined || saysOffice(reading, beside) ? point.role : undefined;
    return withRole(alone, words, { name, role, pack });
  }
  const [called] = [pronounThatSays(words, pack), titleThatSays(words, pack)]
    .flatMap((one) => (one === undefined || isQuoted(point.text, one.end - 1, one.end) ? [] : one))
    .sort((one, other) => one.end - other.end);
  if (called === undefined || !isName(name)) return point;
  // Whom no step before has named beside the line a pronoun stands for surely where they have just spoken, by a whole name.
  const hasSpoken = attributions[sentence.index - 1]?.speaker.name.start === attribution.speaker.name.start;
  if (point.speaker === undefined && !(called.isPronoun && hasSpoken && wordsOf(name).length > 1)) return point;
  const isNamedAbove = joinedWords(about.above).includes(joinedWords(name));
  if (isNamedAbove || (about.goesOn && called.isPronoun && !isQuoting)) return alone;
  // "…, said Ann Lee": right below, "he" is somebody else, and "she" is her.
  if (called.isPronoun && namesAlone(annotation, about.before, name)) return alone;
  const inserted = about.isKnown(name) || !called.isPronoun ? name : fullOf(annotation, attribution);
  return withWordsPutIn(alone, called.end, inserted);
};

/** Whether a line names somebody in full, and nobody else is said to have said anything in it. */
const namesAlone = ({ reading, attributions }: Annotation, line: Point | undefined, name: string): boolean =>
  line !== undefined &&
  joinedWords(line.text).includes(joinedWords(name)) &&
  sentencesOf(reading, line.evidence).every(({ index }) => {
    const other = attributions[index]?.speaker.name;
    return other === undefined || onOneLine(reading.text, other) === name;
  });

/** Whether a line says something outside what it quotes, word for word. */
const says = (text: string, told: string): boolean =>
  joinedWords(text.replace(quoted, ' ')).includes(joinedWords(told));
const quoted = /[“"«„][^“”"«»„]*(?:[”"»“]|$)/gu;

const withoutSpeaker = ({ speaker, role, ...point }: Point): Point =>
  speaker === undefined && role === undefined ? point : point;

/** "Trần Văn Nam [Giám đốc Trung tâm Thủy lợi]": what somebody is, behind the whole name. */
const withRole = (
  point: Point,
  words: readonly Word[],
  { name, role, pack }: { readonly name: string; readonly role: string | undefined; readonly pack: LanguagePack },
): Point => {
  const keys = wordsOf(name).map(({ key }) => key);
  const at = words.findIndex((_, index) => keys.every((key, place) => words[index + place]?.key === key));
  const last = words[at + keys.length - 1];
  // "… who runs the inn" says it beside a name, and not inside a line.
  const isClause = role !== undefined && tellsOfPerson(role, pack);
  return role === undefined || isClause || at < 0 || last === undefined ? point : withWordsPutIn(point, last.end, role);
};

/** The last word of a name, said by whoever reports: not inside what they quote. */
const namesPart = (words: readonly Word[], text: string, name: string, pack: LanguagePack): boolean => {
  const keys = wordsOf(name).map(({ key }) => key);
  const part = pack.typology.calledBy === 'first' ? keys : keys.slice(-1);
  return words.some(
    ({ key, start, end }) =>
      part.includes(key) && text.charAt(start) !== text.charAt(start).toLowerCase() && !isQuoted(text, start, end),
  );
};

const isQuoted = (text: string, start: number, end: number): boolean =>
  quotedIn(text).some(({ index, 0: quoted }) => index <= start && index + quoted.length >= end);

const quotedIn = (text: string): RegExpExecArray[] => [...text.matchAll(quoted)];

/** "Alfred Herrhausen", and no "staff member". */
const isName = (name: string): boolean => wordsOf(name).every(({ start }) => startsUpperCase(name.slice(start)));

interface Called {
  /** Behind the word, or words. */
  readonly end: number;
  readonly isPronoun: boolean;
}

/** "He said", "ông cho biết". */
const pronounThatSays = (words: readonly Word[], pack: LanguagePack): Called | undefined => {
  const at = words.findIndex(
    (_, index) => phraseAt(pack, 'personPronouns', words, index) === 1 && saysAt(words, index + 1, pack),
  );
  const word = words[at];
  return word === undefined ? undefined : { end: word.end, isPronoun: true };
};

/** "The ambassador said". */
const titleThatSays = (words: readonly Word[], pack: LanguagePack): Called | undefined => {
  const at = words.findIndex(
    (_, index) => index > 0 && saysAt(words, index, pack) && phraseBefore(pack, 'speakerTitles', words, index) > 0,
  );
  const word = words[at - 1];
  return word === undefined ? undefined : { end: word.end, isPronoun: false };
};

const saysAt = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  (['speechVerbs', 'keptSpeechVerbs'] as const).some((list) => phraseAt(pack, list, words, index) > 0);

/** With what somebody is before the name, as far as the article says both in a row. */
const fullOf = ({ reading: { text, pack } }: Annotation, { speaker: { span, name } }: Attribution): string => {
  const words = wordsOf(text, span.start, span.end);
  const first = words[phraseAt(pack, 'personPronouns', words, 0) + phraseAt(pack, 'determiners', words, 0)];
  const whole = onOneLine(text, { start: first?.start ?? name.start, end: span.end });
  return words.length <= longest && !/[[\]“”"«»()]/u.test(whole) ? whole : onOneLine(text, name);
};
const longest = 10;
