import {
  fold,
  opensQuotation,
  phraseAt,
  phraseBefore,
  speakersLabel,
  startsUpperCase,
  wordsOf,
} from '../../../language/index.js';
import type { Point, Topic } from '../../../model/briefing.js';
import { identify } from '../../../model/identify.js';
import type { Span } from '../../../model/span.js';
import type { Attribution, Speaker } from '../../annotate/structure/found.js';
import { mostLetters } from '../../head/heading.js';
import { pointOf } from '../../say/point.js';
import { withAnswerer } from '../../say/speech/answerer.js';
import { keepsRules, withMarks } from '../../say/speech/content-alone.js';
import { isNamedSpeaker, roleText, speakerText } from '../../say/speech/speaker.js';
import { shownText } from '../../say/shown-text.js';
import type { Statement } from '../../say/statement.js';
import { bestOf, isTold, leansThough, type Lines } from './told-lines.js';
import { isWholeVoice } from './whole-voice.js';

/** So many people are told apart by what they say; more than the other number nobody keeps apart on a slide. */
const fewestVoices = 3;
const mostVoices = 4;

interface Voice {
  readonly index: number;
  readonly key: string;
  readonly point: Point;
  readonly speaker: string;
}

/**
 * What three people and more say in an article, or two who are set against each other, a line of each; beside an interview those who were not asked. It is the line that is worth most and understood by itself.
 * Who reports it goes where the line is whole without that.
 */
export const voicesPassage = (lines: Lines): Topic | undefined => {
  const { reading } = lines.annotation;
  const best = new Map<string, Voice>();
  for (const voice of voicesIn(lines)) {
    const other = best.get(voice.key);
    const worth = ({ index }: Voice): number => lines.values[index] ?? 0;
    if (other === undefined || worth(voice) > worth(other)) best.set(voice.key, voice);
  }
  const voices = bestOf(lines, [...best.values()], mostVoices);
  if (voices.length < fewestVoices && !areOpposed(lines, voices)) return undefined;
  if (speakOfManyMatters(lines, voices)) return undefined;
  const points = voices.map(({ point }) => point);
  const { labels } = reading.pack;
  const named = speakersLabel(
    reading.pack,
    voices.map(({ speaker }) => speaker),
  );
  const general = areMostlyQuoted(points) ? labels.reactions : labels.voices;
  const heading = named === undefined || named.length > mostLetters ? general : named;
  return {
    id: identify('voices', points.map(({ text }) => text).join('\n')),
    // What is reported is no quotation; slides show both as voices.
    kind: 'points',
    label: heading === labels.voices ? labels.points : labels.voices,
    heading,
    points,
    captions: [],
  };
};

/** Who only reports what happened reacts to nothing. */
const areMostlyQuoted = (points: readonly Point[]): boolean =>
  points.filter(({ text }) => opensQuotation(text)).length * 2 >= points.length;

/** In minutes each heading is a matter of its own: what is said below several of them answers nobody beside it. */
const speakOfManyMatters = ({ annotation: { reading } }: Lines, voices: readonly Voice[]): boolean =>
  reading.article.genre === 'minutes' && new Set(voices.map(({ index }) => reading.sentences[index]?.section)).size > 1;

/** Two of whom the other is set against the one: "However, …", with little between. */
const areOpposed = ({ annotation: { reading } }: Lines, [one, other]: readonly Voice[]): boolean => {
  if (one === undefined || other === undefined || other.index - one.index > mostBetween + 1) return false;
  return reading.sentences
    .slice(one.index + 1, other.index + 1)
    .some(({ words }) => phraseAt(reading.pack, 'oppositions', words, 0) > 0);
};
const mostBetween = 3;

const voicesIn = (lines: Lines): Voice[] => {
  const { annotation, statements } = lines;
  const { reading } = annotation;
  if (reading.article.turns.length > 0) return voicesBeside(lines);
  // "First, …; second, …" is a list of theirs.
  const listed = new Set(annotation.series.flatMap(({ items }) => items.flatMap(({ sentences }) => sentences)));
  return statements.flatMap((statement): Voice[] => {
    const { sentence } = statement;
    const attribution = annotation.attributions[sentence.index];
    const own = attribution?.speaker ?? quotedIn(lines, sentence.index);
    if (!isTold(lines, sentence) || own === undefined || listed.has(sentence.index)) return [];
    if (!isWholeVoice(annotation, sentence)) return [];
    const { name } = own;
    const speaker = speakerText(reading, own);
    if (!isNamedSpeaker(speaker, reading.pack) || !isPerson(lines, own)) return [];
    const said =
      statement.speaker === undefined && attribution !== undefined
        ? liftedFrom(lines, statement, attribution)
        : statement;
    if (leansThough(lines, said, true)) return [];
    const role = roleText(reading, own);
    const point = { ...pointOf(annotation, said), speaker, ...(role === undefined ? {} : { role }) };
    if ((point.children ?? []).length > 0) return [];
    return [{ index: sentence.index, key: keyOf(lines, name), point, speaker }];
  });
};

/** What others say at length beside an interview. */
const voicesBeside = (lines: Lines): Voice[] => {
  const { annotation, statements } = lines;
  const { turns } = annotation.reading.article;
  if (!turns.some(({ kind }) => kind === 'question')) return [];
  return statements.flatMap((statement): Voice[] => {
    const { sentence } = statement;
    if (turns[sentence.turn ?? -1]?.kind !== 'speech' || !isTold(lines, sentence)) return [];
    const said = withAnswerer(annotation, statement);
    const { speaker } = said;
    if (speaker === undefined || leansThough(lines, said, true)) return [];
    const point = pointOf(annotation, said);
    return (point.children ?? []).length > 0 ? [] : [{ index: sentence.index, key: fold(speaker), point, speaker }];
  });
};

const quotedIn = ({ annotation }: Lines, index: number): Speaker | undefined =>
  annotation.quotations.find(({ sentence, speaker }) => sentence === index && speaker !== undefined)?.speaker;

/** A name of two words and more, all of them written as names are: no office, no "analysts". */
const isPerson = ({ annotation: { reading } }: Lines, { span, name: { start, end } }: Speaker): boolean => {
  const words = wordsOf(reading.text, start, end);
  const before = wordsOf(reading.text, span.start, start);
  return (
    // "Figures provided by the bank", "the office of Ann Lee".
    phraseBefore(reading.pack, 'prepositions', before, before.length) === 0 &&
    // "Its Ports and Harbours Division": half of an office is nobody.
    phraseBefore(reading.pack, 'coordinators', before, before.length) === 0 &&
    phraseBefore(reading.pack, 'genitives', before, before.length) === 0 &&
    words.length >= 2 &&
    words.length <= longestName &&
    words.every((word) => startsUpperCase(reading.text.slice(word.start, word.end)))
  );
};
const longestName = 5;

const keyOf = ({ annotation: { reading } }: Lines, { start, end }: Span): string => {
  const words = wordsOf(reading.text, start, end);
  return fold(words.at(-1)?.key ?? '');
};

/** What somebody says without who says it, where that is whole. */
const liftedFrom = ({ annotation: { reading } }: Lines, statement: Statement, { content }: Attribution): Statement => {
  const { sentence } = statement;
  const span = withMarks(reading.text, sentence, content);
  const isAll = span.start <= sentence.start && span.end >= sentence.end - 1;
  // "Lee wants more: a crane of her own": what is named so, the words before the colon say.
  const saying = wordsOf(reading.text, sentence.start, span.start);
  const isNamed =
    /[:：]\s*$/u.test(reading.text.slice(sentence.start, span.start)) &&
    phraseBefore(reading.pack, 'speechVerbs', saying, saying.length) === 0;
  if (isAll || isNamed || !keepsRules(reading, sentence, span)) return statement;
  const text = shownText(reading.text, [span]);
  return { ...statement, text, spans: [span], words: wordsOf(text).length };
};
