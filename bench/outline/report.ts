import type { Outline } from './outline.js';

/** Articles before these count for no time: the program is still being compiled. */
const warmUp = 20;

/** What came of many articles, in a few lines. */
export const report = (outlines: readonly Outline[]): string => {
  const sum = (count: (outline: Outline) => number): number =>
    outlines.reduce((total, outline) => total + count(outline), 0);
  const crashes = outlines.filter(({ crash }) => crash !== undefined);
  const timed = outlines.slice(outlines.length > 2 * warmUp ? warmUp : 0).sort((one, other) => one.time - other.time);
  const at = (share: number): string => timed[Math.floor((timed.length - 1) * share)]?.time.toFixed(1) ?? '-';
  return [
    `articles ${outlines.length}, crashes ${crashes.length}`,
    ...crashes.map(
      ({ id, crash }) => `  ${id}: ${crash instanceof Error ? (crash.stack ?? crash.message) : String(crash)}`,
    ),
    `articles with findings ${outlines.filter(({ findings }) => findings.length > 0).length}`,
    ...byCode(outlines),
    `ms an article: p50 ${at(0.5)}, p99 ${at(0.99)}, max ${at(1)} (${timed.at(-1)?.id ?? '-'})`,
    `topics ${sum(({ topics }) => topics)}, headed by a label ${sum(({ labelled }) => labelled)}, heading over the limit ${sum(({ longHeadings }) => longHeadings)}`,
    `points ${sum(({ points }) => points)}, over the limit ${sum(({ longPoints }) => longPoints)}`,
  ].join('\n');
};

/** How many articles each code was found in, with the first three and what was found in them. */
const byCode = (outlines: readonly Outline[]): string[] => {
  const codes = [...new Set(outlines.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();
  return codes.flatMap((code) => {
    const those = outlines.flatMap(({ id, findings }) => {
      const first = findings.find((one) => one.code === code);
      return first === undefined ? [] : [`    ${id} ${first.severity}: ${first.message}`];
    });
    return [`  ${code} ${those.length}`, ...those.slice(0, 3)];
  });
};
