import { sameWords } from '../../src/check/index.js';
import type { Briefing, Point } from '../../src/model/briefing.js';
import { pointsOf } from '../../src/model/points.js';
import type { ShownDeck, ShownParagraph } from '../../src/model/shown-deck.js';
import type { EditedSlide } from '../../src/briefing/deck/edited-briefing.js';
import { depthOf, type Seen, type SeenLine, type SeenTopic } from './seen.js';

/** What a paragraph of a slide is; `part` where it says some words of a line that stands parted on its slide. */
export type PlaceKind =
  'title' | 'heading' | 'point' | 'child' | 'summary' | 'quotation' | 'speaker' | 'time' | 'figure' | 'part';

/** A paragraph that somebody can edit, and the line of the briefing that it shows. */
export interface Place {
  readonly what: PlaceKind;
  readonly slide: number;
  readonly paragraph: ShownParagraph;
  readonly line: SeenLine;
  readonly topic?: SeenTopic;
  readonly point?: Point;
}

/** The paragraphs of a deck that show one line each, which no other paragraph shows. */
export function placesOf(briefing: Briefing, seen: Seen, { slides }: ShownDeck, uses: readonly EditedSlide[]): Place[] {
  const all = slides.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const isOnce = (text: string): boolean => all.filter((one) => one.includes(text)).length === 1;
  const isAlone = (text: string): boolean => all.filter((one) => one === text).length === 1;
  return slides.flatMap(({ number, paragraphs }): Place[] => {
    const use = uses[number - 1];
    const index = use !== undefined && 'topic' in use ? briefing.topics.findIndex(({ id }) => id === use.topic) : -1;
    const [topic, shown] = [briefing.topics[index], seen.topics[index]];
    return paragraphs
      .filter(({ isCell, isFooter, text }) => isCell !== true && isFooter !== true && (isOnce(text) || isAlone(text)))
      .flatMap((paragraph): Place[] => {
        const where = { slide: number, paragraph };
        const { text, isTitle } = paragraph;
        if (use?.kind === 'cover')
          return isTitle && text === briefing.title ? [{ ...where, what: 'title', line: seen.title }] : [];
        if (topic === undefined || shown === undefined) return [];
        const about = { ...where, topic: shown };
        if (isTitle && text === topic.heading) return [{ ...about, what: 'heading', line: shown.heading }];
        const lines = shown.lines.filter(({ before }) => /^ *- /.test(before));
        const points = pointsOf(topic);
        const place = points.findIndex((point) => point.text === text);
        const [point, line] = [points[place], lines[place]];
        if (point !== undefined && line !== undefined) {
          const what = topic.kind === 'summary' ? 'summary' : depthOf(line) > 0 ? 'child' : 'point';
          return [{ ...about, what, line, point }];
        }
        const quoted = shown.lines.find(({ before }) => before === '> ');
        if (topic.quote !== undefined && quoted !== undefined && sameWords(topic.quote.text, text))
          return [{ ...about, what: 'quotation', line: quoted }];
        for (const [at, one] of points.entries()) {
          const beside = [
            ['time', one.when],
            ['figure', topic.kind === 'figure' ? one.figure?.value : undefined],
          ] as const;
          const found = beside.find(([, words]) => words === text)?.[0];
          const held = lines[at];
          if (found !== undefined && held !== undefined) return [{ ...about, what: found, line: held, point: one }];
        }
        if (quoted !== undefined && topic.quote?.speaker !== undefined && text.includes(topic.quote.speaker))
          return [{ ...about, what: 'speaker', line: quoted }];
        const holding = lines.filter((one) => one.text.includes(text));
        const [only] = holding;
        return holding.length === 1 && only !== undefined && text.split(' ').length >= fewestWords
          ? [{ ...about, what: 'part', line: only }]
          : [];
      });
  });
}

const fewestWords = 4;
