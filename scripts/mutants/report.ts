import type { Mutant } from './mutant.js';

/** What became of a mutant. */
export interface Fate extends Mutant {
  readonly line: number;
  /** The test that failed first; undefined where the mutant survived. */
  readonly killedBy: string | undefined;
  /** Whether no test but those of whole briefings fails. */
  readonly byWholeOnly: boolean;
}

/** The figures by room and by operator, and the mutants that no test finds. */
export const report = (fates: readonly Fate[]): string =>
  [
    '| room | mutants | killed | by other than whole-briefing tests |',
    '| --- | --- | --- | --- |',
    ...rows(fates, ({ file }) => file.split('/')[1] ?? ''),
    '',
    '| operator | mutants | killed | by other than whole-briefing tests |',
    '| --- | --- | --- | --- |',
    ...rows(fates, ({ operator }) => operator),
    '',
    'Survived:',
    '',
    ...fates.filter(({ killedBy }) => killedBy === undefined).map(described),
    '',
  ].join('\n');

const rows = (fates: readonly Fate[], groupOf: (fate: Fate) => string): string[] =>
  [...new Set(fates.map(groupOf))].map((group) => {
    const some = fates.filter((fate) => groupOf(fate) === group);
    const killed = some.filter(({ killedBy }) => killedBy !== undefined);
    const near = killed.filter(({ byWholeOnly }) => !byWholeOnly);
    return `| ${group} | ${some.length} | ${shareOf(killed, some)} | ${shareOf(near, some)} |`;
  });

const shareOf = (part: readonly Fate[], all: readonly Fate[]): string =>
  `${part.length} (${Math.round((100 * part.length) / all.length)} %)`;

const described = ({ file, line, operator, before, after }: Fate): string =>
  `- ${file}:${line} ${operator}: \`${short(before)}\` → \`${short(after)}\``;

const short = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > longest ? `${flat.slice(0, longest)}…` : flat;
};
const longest = 160;
