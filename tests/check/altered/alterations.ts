import type { LineRecord, SlideRecord } from '../../../bench/check/records.js';

/** What stands beside a slide in the cases of its article: what it takes when it takes another's. */
export interface Beside {
  readonly heading: string | undefined;
  readonly line: LineRecord | undefined;
  readonly speaker: string | undefined;
}

/** What somebody makes of a slide; undefined where there is nothing to make. */
type Alteration = (slide: SlideRecord, beside: Beside) => SlideRecord | undefined;

/** What a reader, or a careless hand, may do to a slide that says what is so, by its name. */
export const alterations: Readonly<Record<string, Alteration>> = {
  'lines backwards': (slide) => several(slide, (points) => points.toReversed()),
  'without the first line': (slide) => several(slide, (points) => points.slice(1)),
  'without the last line': (slide) => several(slide, (points) => points.slice(0, -1)),
  'the last line alone': (slide) => several(slide, (points) => points.slice(-1)),
  'the lines below the first': (slide) => several(slide, belowFirst),
  'without a heading': ({ heading, ...slide }) => (heading === undefined ? undefined : slide),
  'under the next heading': (slide, { heading }) =>
    heading === undefined || heading === slide.heading ? undefined : { ...slide, heading },
  'under its first line': (slide) => {
    const [first] = slide.points;
    return first === undefined ? undefined : { ...slide, heading: textOf(first), points: slide.points.slice(1) };
  },
  'with the next line before it': (slide, { line }) =>
    line === undefined ? undefined : { ...slide, points: [line, ...slide.points] },
  'with the next line behind it': (slide, { line }) =>
    line === undefined ? undefined : { ...slide, points: [...slide.points, line] },
  'without who says it': (slide) => {
    const { speaker, ...rest } = slide;
    const points = slide.points.map((line) => (typeof line === 'string' ? line : withoutSpeaker(line)));
    const isSame = speaker === undefined && points.every((line, index) => line === slide.points[index]);
    return isSame ? undefined : { ...rest, points };
  },
  'said by another': (slide, { speaker }) =>
    speaker === undefined
      ? undefined
      : { ...slide, points: slide.points.map((line) => ({ ...recordOf(line), speaker })) },
  'said by another as a whole': (slide, { speaker }) =>
    speaker === undefined || speaker === slide.speaker ? undefined : { ...slide, speaker },
  'without words to the first comma': (slide) => cut(slide, (text) => text.replace(/^[^,]*, */u, '')),
  'without words from the last comma': (slide) => cut(slide, (text) => text.replace(/,[^,]*$/u, '')),
  'without the first word': (slide) => cut(slide, (text) => text.replace(/^\S+ /u, '')),
  'without the last word': (slide) => cut(slide, (text) => text.replace(/ \S+$/u, '')),
  'without the third word': (slide) => cut(slide, (text) => text.replace(/^(\S+ \S+) \S+ /u, '$1 […] ')),
  'without its end in the middle': (slide) => cut(slide, (text) => text.split(' […] ')[0] ?? text),
  'half of each line': (slide) =>
    cut(slide, (text) => {
      const words = text.split(' ');
      return words.slice(0, Math.ceil(words.length / 2)).join(' ');
    }),
  'as a list': (slide) => ofKind(slide, 'enumeration'),
  'as sides': (slide) => ofKind(slide, 'comparison'),
  'as times': (slide) => ofKind(slide, 'timeline'),
  'as a question': (slide) => ofKind(slide, 'question'),
  'as one quotation': (slide) => {
    const [first] = slide.points;
    if (first === undefined) return undefined;
    const { text, speaker } = recordOf(first);
    return { ...slide, kind: 'quote', points: [], quote: { text, ...(speaker === undefined ? {} : { speaker }) } };
  },
  'one left out': (slide) => (slide.points.length < 2 ? undefined : { ...slide, leftOut: 1 }),
  'its figure without its first word': (slide) => figured(slide, (value) => value.replace(/^\S+ /u, '')),
  'its figure without its last word': (slide) => figured(slide, (value) => value.replace(/ \S+$/u, '')),
};

type Line = Exclude<LineRecord, string>;

const recordOf = (line: LineRecord): Line => (typeof line === 'string' ? { text: line } : line);

const textOf = (line: LineRecord): string => recordOf(line).text;

const withoutSpeaker = (line: Line): Line => {
  const { speaker, role, ...rest } = line;
  return speaker === undefined && role === undefined ? line : rest;
};

const several = (slide: SlideRecord, change: (points: LineRecord[]) => LineRecord[]): SlideRecord | undefined =>
  slide.points.length < 2 ? undefined : { ...slide, points: change(slide.points) };

const belowFirst = ([first, ...others]: LineRecord[]): LineRecord[] =>
  first === undefined ? [] : [{ ...recordOf(first), children: others.map(textOf) }];

/** Each line with other words: those that it has left. */
const cut = (slide: SlideRecord, change: (text: string) => string): SlideRecord | undefined => {
  const points = slide.points.map((line) => {
    const { of, ...record } = recordOf(line);
    const text = change(of ?? record.text);
    return text === '' ? line : { ...record, text };
  });
  const isSame = points.every((line, index) => textOf(line) === textOf(slide.points[index] ?? ''));
  return isSame ? undefined : { ...slide, points };
};

const ofKind = (slide: SlideRecord, kind: SlideRecord['kind']): SlideRecord | undefined =>
  slide.kind === kind || slide.points.length === 0 ? undefined : { ...slide, kind };

const figured = ({ figure, ...slide }: SlideRecord, change: (value: string) => string): SlideRecord | undefined => {
  if (figure === undefined) return undefined;
  const value = change(figure.value);
  return value === figure.value ? undefined : { ...slide, figure: { ...figure, value } };
};
