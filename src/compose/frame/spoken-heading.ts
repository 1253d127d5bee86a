import { speakerLabel, speakersLabel, type LanguagePack } from '../../language/index.js';
import type { Sheet } from '../content/sheet.js';
import { sameButForMarks } from '../content/text/wording.js';
import type { TitleWish } from './title.js';

/**
 * The titles of the slides of a topic that is called after all who speak in it ("What Ann Lee and Jan Voss said"): after those who speak on each, and
 * where they go on on another, it says so.
 *
 * @param sheet all of the topic
 * @param parts what stands on each slide
 * @returns for each slide; undefined for those of any other topic, and where all speak
 */
export function spokenTitles(
  sheet: Sheet,
  parts: readonly Sheet[],
  pack: LanguagePack,
): readonly (TitleWish | undefined)[] {
  const all = speakersOf(sheet);
  const named = speakersLabel(pack, all);
  if (named === undefined || !sameButForMarks(named, sheet.heading)) return [];
  const headings = parts.map((part) => {
    const own = speakersOf(part);
    const [only] = own;
    if (only === undefined || own.length === all.length) return undefined;
    return own.length === 1 ? speakerLabel(pack, only) : speakersLabel(pack, own);
  });
  return headings.map((heading, index) => {
    if (heading === undefined) return undefined;
    return {
      wordings: [heading],
      ...(headings.indexOf(heading) < index ? { part: pack.labels.continued } : {}),
    };
  });
}

const speakersOf = ({ entries }: Sheet): string[] => [...new Set(entries.flatMap(({ speaker }) => speaker ?? []))];
