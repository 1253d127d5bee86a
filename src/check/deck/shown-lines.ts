import type { Briefing, Figure, Point, Topic } from '../../model/briefing.js';
import { pointsOf } from '../../model/points.js';
import { keyOf, wordsOfText, type Words } from './phrases.js';

/** A line of a Briefing that its deck shows, in one of several wordings. */
export interface ShownLine {
  /** For messages: "the point". */
  readonly what: string;
  readonly text: string;
  /** The words of each. */
  readonly forms: readonly Words[];
  /** It stands in the title of a slide. */
  readonly isTitle: boolean;
  /** Another line may hold it, so that one place on a slide shows both. */
  readonly isShared?: boolean;
  readonly topic?: Topic;
  readonly point?: Point;
  /** Who says it is shown with it. */
  readonly speaker?: string | undefined;
}

/** Every line that a deck of a Briefing shows once at least. */
export const shownLines = (briefing: Briefing): ShownLine[] =>
  [
    line('the title', briefing.title, { isTitle: true }),
    ...briefing.topics.flatMap((topic) => ofTopic(topic, briefing)),
  ].filter(
    // A line of marks alone has no word to be known by.
    ({ text }) => wordsOfText(text).length > 0,
  );

const ofTopic = (topic: Topic, { title }: Briefing): ShownLine[] => {
  const { kind, heading, speaker } = topic;
  const figure = kind === 'figure' ? topic.figure : undefined;
  const quote = kind === 'quote' ? topic.quote : undefined;
  const headed = keyOf(wordsOfText(heading));
  return [
    line('the heading', heading, { isTitle: true, topic, speaker }, [
      ...(figure === undefined ? [] : tailsOf(heading, figure.value)),
      // What to remember may be called what its article is called.
      ...(kind === 'summary' && topic.label !== undefined ? [wordsOfText(`${topic.label} ${title}`)] : []),
    ]),
    ...(figure === undefined ? [] : [figureLine(figure, { topic, speaker }, heading)]),
    ...(quote === undefined ? [] : [line('the quotation', quote.text, { topic, speaker: quote.speaker ?? speaker })]),
    // A point that says what its heading says is not said twice.
    ...pointsOf(topic)
      .filter(({ text }) => keyOf(wordsOfText(text)) !== headed)
      .flatMap((point) => ofPoint(point, topic)),
  ];
};

const ofPoint = (point: Point, topic: Topic): ShownLine[] => {
  // A lead may stand over its line, as what a side of a comparison is called.
  const tails = [point.when, point.figure?.value, point.lead].flatMap((beginning) =>
    beginning === undefined ? [] : tailsOf(point.text, beginning),
  );
  const labels = point.figure === undefined ? [] : labelBefore(point.text, point.figure.value);
  const about = { topic, point, speaker: point.speaker ?? topic.speaker };
  return [line('the point', point.text, about, [...tails, ...labels]), ...ofFigure(point.figure, about)];
};

/** Side by side each figure stands over its line; in a list the line holds it, and so may a heading. */
const ofFigure = (figure: Figure | undefined, about: Pick<ShownLine, 'topic' | 'point' | 'speaker'>): ShownLine[] =>
  figure === undefined || about.topic?.kind !== 'figure' ? [] : [figureLine(figure, about, about.point?.text ?? '')];

const figureLine = (figure: Figure, about: Partial<ShownLine>, within: string): ShownLine =>
  line('the figure', figure.value, { ...about, isShared: true }, [
    wordsOfText(`${figure.value} ${figure.of}`),
    wordsOfText(within),
  ]);

/** What follows a beginning that a slide shows elsewhere: "gần 80" set large, and "nước tham gia" below. */
const tailsOf = (text: string, beginning: string): Words[] => {
  const [words, head] = [wordsOfText(text), wordsOfText(beginning)];
  const begins = head.length > 0 && head.length < words.length && head.every((word, index) => words[index] === word);
  return begins ? [words.slice(head.length)] : [];
};

/** "Bank loans", below "90 million" set large: what stands before a colon and it. */
const labelBefore = (text: string, value: string): Words[] => {
  const label = /^(.*\S)\s*[:：]\s*$/u.exec(text.replace(/[\s.;]+$/u, '').slice(0, -value.length))?.[1];
  return label !== undefined && text.replace(/[\s.;]+$/u, '').endsWith(value) ? [wordsOfText(label)] : [];
};

const line = (what: string, text: string, about: Partial<ShownLine>, others: readonly Words[] = []): ShownLine => ({
  isTitle: false,
  ...about,
  what,
  text,
  forms: [wordsOfText(text), ...others],
});
