import type { Point, Quote, Topic } from '../../model/briefing.js';
import type { Entry } from './entry.js';
import { entriesOf } from './entry.js';
import { tidyOptional, tidyText } from './text/tidy-text.js';

/**
 * The points of a topic of voices, each with its own speaker and what that is; who speaks for the whole topic speaks where
 * nobody is named.
 */
export function voiceEntries({ points, speaker }: Topic): Entry[] {
  return points.flatMap((point) => {
    const said = tidyOptional(point.speaker) ?? tidyOptional(speaker);
    const role = tidyOptional(point.role);
    const [first, ...children] = entriesOf([point], undefined);
    if (first === undefined) return [];
    return [
      { ...first, speaker: said, role: said === undefined ? undefined : role, roleInNotes: undefined },
      ...children,
    ];
  });
}

/** A point that is a quotation in its marks and nothing else, as a quotation that can be set large. */
export function quotationOf({ text, speaker, role, evidence }: Point): Quote | undefined {
  const words = quotedWords(tidyText(text));
  if (words === undefined) return undefined;
  const said = tidyOptional(speaker);
  const as = tidyOptional(role);
  return {
    text: words,
    ...(said === undefined ? {} : { speaker: said }),
    ...(as === undefined ? {} : { role: as }),
    evidence,
  };
}

/** The words of a text that is a quotation in its marks and nothing else. */
export const quotedWords = (text: string): string | undefined => quotation.exec(text)?.[1]?.replace(marks, '');

/** One pair of marks, and what stands between; marks of another kind may stand inside. */
const quotation = /^(“[^“”]+”|"[^"]+"|«[^«»]+»|„[^„“”]+[“”]|「[^「」]+」)[.。]?$/u;
const marks = /^[“"«„「]\s*|\s*[”"»“」]$/gu;
