import { joinedWords } from '../../../check/index.js';
import { onOneLine, startsUpperCase, wordsOf } from '../../../language/index.js';
import type { Point, Topic } from '../../../model/briefing.js';
import { identify } from '../../../model/identify.js';
import { onceFor } from '../../../model/once-for.js';
import { overlaps } from '../../../model/overlap.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading } from '../../annotate/reading.js';
import type { ShortForm } from '../../annotate/short-forms/short-forms.js';
import { sentencesOf } from '../../say/evidence.js';
import type { Draft } from '../draft.js';
import { withPoints } from '../with-points.js';
import { withWordsPutIn } from './put-in.js';
import { withSpeakerInLine } from './speaker-in-line.js';

/**
 * Topics in which somebody or something that a line calls by a short form, and nothing before it on the slides names in full, is named in
 * full there: "[South Carolina Sen. Lindsey] Graham told …", "PVFC [Tổng công ty Tài chính Cổ phần Dầu khí]". Square brackets say that
 * the words are the article's, but stand elsewhere in it (`docs/adr/0068-named-in-full-in-brackets.md`).
 *
 * @param drafts in the order in which they are shown
 */
export const withFormsInFull = (annotation: Annotation, drafts: readonly Draft[]): Draft[] => {
  const { reading } = annotation;
  const shown = shownNames(annotation);
  const pointOf = (point: Point, around: Around, topic: Topic): Point => {
    const { before } = around;
    shown.print(point.text);
    const goesOn = before?.speaker !== undefined && before.speaker === point.speaker && follows(reading, before, point);
    const above = `${topic.heading} \n ${topic.speaker ?? ''}`;
    const named = withSpeakerInLine(annotation, point, { isKnown: shown.isKnown, goesOn, above, before });
    shown.print(`${named.text} \n ${named.speaker ?? ''}`);
    const added = formsOf(annotation, point)
      .filter((form) => !isAmongOthers(reading, form) && !shown.isSaidIn(form, around.behind) && shown.isNew(form))
      .slice(0, mostAdded);
    const full = added.reduce((line, form) => withForm(reading, line, form), named);
    shown.print(full.text);
    const id = full.text === point.text ? point.id : identify('point', full.text);
    return { ...full, id, ...(point.children === undefined ? {} : { children: pointsOf(point.children, topic) }) };
  };
  const pointsOf = (points: readonly Point[], topic: Topic): Point[] =>
    points.map((point, index) => {
      const next = points[index + 1];
      const behind = next === undefined ? '' : [next.text, next.speaker ?? '', next.role ?? ''].join(' \n ');
      return pointOf(point, { before: points[index - 1], behind }, topic);
    });
  const topicOf = (topic: Topic): Topic => {
    const { quote } = topic;
    shown.print([topic.heading, topic.speaker ?? '', quote?.speaker ?? '', quote?.role ?? ''].join(' \n '));
    return withPoints(topic, pointsOf(topic.points, topic));
  };
  const { title } = reading.article;
  if (title !== undefined) shown.print(onOneLine(reading.text, title));
  return drafts.map((draft) => ({ ...draft, topic: topicOf(draft.topic) }));
};

/** "Holt, Lee and Day": of several who are called by a part of their names one alone is not named in full. */
const isAmongOthers = ({ text, pack, sentences }: Reading, { span }: ShortForm): boolean => {
  const words = sentences.find(({ start, end }) => start <= span.start && span.start < end)?.words ?? [];
  const at = words.findIndex(({ start }) => start >= span.start);
  const [other, joint] = [words[at - 2], words[at - 1]];
  if (other === undefined || joint === undefined || !pack.coordinators.includes(joint.key)) return false;
  return startsUpperCase(text.slice(other.start)) && /,\s*$/u.test(text.slice(words[at - 3]?.end, other.start));
};

/** Whether the sentence that a line begins with is the one behind the other's last, so that a pronoun says whom it means. */
const follows = ({ sentences }: Reading, before: Point, point: Point): boolean => {
  const [last, first] = [before.evidence.at(-1), point.evidence[0]];
  const at = sentences.findIndex(({ start, end }) => first !== undefined && first.start >= start && first.start < end);
  const previous = sentences[at - 1];
  return previous !== undefined && last !== undefined && overlaps(last, previous);
};

/** The line above a line on its slide, and what the one below it says. */
interface Around {
  readonly before: Point | undefined;
  readonly behind: string;
}

/** A line reads badly with more of them. */
const mostAdded = 3;

interface ShownNames {
  /** Takes what slides print next. */
  readonly print: (text: string) => void;
  /** Whether all of a name was printed. */
  readonly isKnown: (name: string) => boolean;
  /** Whether nothing that was printed says a form in full; from now on it is known. */
  readonly isNew: (form: ShortForm) => boolean;
  /** Whether a text says a form in full. */
  readonly isSaidIn: (form: ShortForm, told: string) => boolean;
}

/** The words that make each short form known. */
const wordsOfForms = onceFor(
  ({ reading: { text }, shortForms }: Annotation): ReadonlyMap<ShortForm, string> =>
    new Map(
      [...shortForms.values()].flat().map((form) => {
        const letters = form.byLetters === true ? `${text.slice(form.span.start, form.span.end)} ` : '';
        return [form, joinedWords(letters + text.slice(form.full.start, form.full.end))];
      }),
    ),
);

const shownNames = (annotation: Annotation): ShownNames => {
  const words = wordsOfForms(annotation);
  const open = new Set(words.values());
  let printed = '';
  return {
    print: (more) => {
      const added = joinedWords(more);
      printed += added;
      for (const form of open) if (added.includes(form)) open.delete(form);
    },
    isKnown: (name) => printed.includes(joinedWords(name)),
    isNew: (form) => open.delete(words.get(form) ?? ''),
    isSaidIn: ({ behind, full }, told) => {
      const { text } = annotation.reading;
      const { start, end } = behind ?? full;
      return [full, { start, end }].every((span) =>
        joinedWords(told).includes(joinedWords(text.slice(span.start, span.end))),
      );
    },
  };
};

/** The short forms of what a line is made of, in order. */
const formsOf = ({ reading, shortForms }: Annotation, { evidence }: Point): ShortForm[] =>
  sentencesOf(reading, evidence)
    .flatMap(({ index }) => shortForms.get(index) ?? [])
    .filter(({ span }) => evidence.some(({ start, end }) => span.start >= start && span.end <= end));

/** A line with a form in full; as it was where its text does not hold the form. */
const withForm = ({ text }: Reading, point: Point, { span, before, behind }: ShortForm): Point => {
  const form = text.slice(span.start, span.end);
  // "Ông Đỗ Cường Minh bắn ông Cường": the same word may stand before it, in another name.
  const told = point.evidence.flatMap(({ start, end }) =>
    placesOf(text.slice(start, end), form).map((place) => start + place.start),
  );
  const places = placesOf(point.text, form);
  const word = places.length === told.length || told.length > 1 ? places[told.indexOf(span.start)] : places[0];
  if (word === undefined) return point;
  // From the end on, so that the other place stays where it is.
  const added = behind === undefined ? point : withWordsPutIn(point, word.end, onOneLine(text, behind).trim());
  return before === undefined ? added : withWordsPutIn(added, word.start, onOneLine(text, before).trim());
};

/** Where a form stands in a line, as whole words. */
const placesOf = (line: string, form: string): Span[] => {
  const words = wordsOf(line);
  // "Firth’s" holds "Firth".
  const isWhole = (to: number): boolean =>
    words.some(({ end }) => end >= to && /^(?:['’]s)?$/u.test(line.slice(to, end)));
  return words.flatMap(({ start }) => {
    const end = start + form.length;
    return line.startsWith(form, start) && isWhole(end) ? [{ start, end }] : [];
  });
};
