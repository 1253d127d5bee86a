import { onOneLine, optionNameIn, wordsOf } from '../../../language/index.js';
import type { Point, Topic } from '../../../model/briefing.js';
import { identify } from '../../../model/identify.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading } from '../../annotate/reading.js';
import { weighedOptions, type WeighedOption } from '../../annotate/structure/options/verdicts.js';
import type { Draft } from '../draft.js';
import { withPoints } from '../with-points.js';
import { withWordsPutIn } from './put-in.js';

/**
 * Topics in which a line that takes an option by its name alone, before any slide says what that is, says it in brackets: "to approve Option B
 * [a new pump]". What is asked for goes before what it is chosen from.
 *
 * @param drafts in the order in which they are shown
 */
export const withOptionsNamed = ({ reading }: Annotation, drafts: readonly Draft[]): Draft[] => {
  const open = new Map<string, string>();
  for (const { noun, options } of weighedOptions(reading))
    for (const option of options) {
      const told = descriptionOf(reading, option);
      if (told !== undefined) open.set(`${noun} ${option.number}`, told);
    }
  if (open.size === 0) return [...drafts];
  const pointOf = (point: Point): Point => {
    const words = wordsOf(point.text);
    const name = optionNameIn(words, 0, point.text, reading.pack);
    const last = name === undefined ? undefined : words[name.at + name.length - 1];
    const key = name === undefined ? '' : `${name.noun} ${name.number}`;
    const told = open.get(key);
    if (last === undefined || told === undefined) return point;
    open.delete(key);
    const isTold = point.text.includes(told) || isBracketed(point.text.slice(last.end), told);
    if (isTold || point.children !== undefined || name?.at === 0) return point;
    const full = withWordsPutIn(point, last.end, told);
    return { ...full, id: identify('point', full.text) };
  };
  const topicOf = (topic: Topic): Topic => {
    for (const told of [...open]) if (topic.heading.includes(told[1])) open.delete(told[0]);
    return withPoints(topic, topic.points.map(pointOf));
  };
  return drafts.map((draft) => ({ ...draft, topic: topicOf(draft.topic) }));
};

/** "option 1 (a new pump)": the line says in brackets of its own what the option is. */
const isBracketed = (behind: string, told: string): boolean => {
  const own = /^\s*\(([^()]+)\)/u.exec(behind)?.[1];
  const known = new Set(wordsOf(told).map(({ key }) => key));
  return own !== undefined && wordsOf(own).filter(({ key }) => known.has(key)).length >= fewest;
};

/** What an option is, as its heading, or the few words of its first sentence behind its name and a colon, say. */
const descriptionOf = ({ sections, sentences, text }: Reading, option: WeighedOption): string | undefined => {
  const heading = sections[option.section ?? -1]?.heading;
  const isBelow = heading !== undefined && option.name.end <= heading.start;
  const end = heading?.end ?? sentences[option.sentences[0] ?? -1]?.end ?? option.name.end;
  const said = isBelow ? `: ${onOneLine(text, heading)}` : onOneLine(text, { start: option.name.end, end });
  const told = said.replace(opening, '').replace(/[.*_:\s]+$/u, '');
  const { length } = wordsOf(told);
  return opening.test(said) && length >= fewest && length <= longest ? told : undefined;
};
/** "Option B: …", and not "Option B is to …". */
const opening = /^[\s*_]*[:：.–—-][\s*_]*(?=\p{L})/u;
/** In words. */
const fewest = 2;
const longest = 22;
