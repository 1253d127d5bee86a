import type { Source } from './briefing.js';

/** What a source is called that was piped in: it tells nobody anything. */
export const nameOfStdin = 'stdin';

/** What stands between the texts of two sources in one. */
export const betweenTexts = '\n\n';

/** A source, and where its text stands in that of the Briefing. */
export interface PlacedSource {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** The sources of a Briefing whose text holds several; none where it holds that of one, or none. */
export function placedSources(sources: readonly Source[], text: string): PlacedSource[] {
  const placed = sources.flatMap((source) => (source.begins === undefined ? [] : [{ source, start: source.begins }]));
  return placed.map((one, index) => {
    const next = placed[index + 1]?.start;
    return { ...one, end: next === undefined ? text.length : next - betweenTexts.length };
  });
}

/** The source in whose text a place is; the first where there is one text. */
export const sourceAt = (sources: readonly Source[], offset: number): Source | undefined =>
  sources.findLast(({ begins }) => begins !== undefined && begins <= offset) ?? sources[0];

/** The site that a web address is on, as people call it: without "www."; undefined for what is no web address. */
export function siteOf(address: string | undefined): string | undefined {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address ?? '')?.[1];
  return host?.toLowerCase().replace(/^www\./, '');
}
