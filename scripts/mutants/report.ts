import type { Mutant } from './mutant.js';

/** What became of a mutant. */
export interface Fate extends Mutant {
  readonly line: number;
  /** Whether the compiler rejects it, so that no test was asked. */
  readonly byTypes: boolean;
  /** The test that failed first; undefined where the mutant survived, or was rejected. */
  readonly killedBy: string | undefined;
  /** Whether no test but those of whole briefings fails. */
  readonly byWholeOnly: boolean;
}

/** The figures by room and by operator, and the mutants that no test finds. */
export const report = (fates: readonly Fate[]): string =>
  [
    ...heads('room'),
    ...rows(fates, ({ file }) => file.split('/')[1] ?? ''),
    '',
    ...heads('operator'),
    ...rows(fates, ({ operator }) => operator),
    '',
    'Survived:',
    '',
    ...fates.filter(survived).map(described),
    '',
  ].join('\n');

const heads = (group: string): string[] => [
  `| ${group} | mutants | rejected by types | others | killed by tests | by other than whole-briefing tests | rejected or killed, of all |`,
  '| --- | --- | --- | --- | --- | --- | --- |',
];

const survived = ({ byTypes, killedBy }: Fate): boolean => !byTypes && killedBy === undefined;

const rows = (fates: readonly Fate[], groupOf: (fate: Fate) => string): string[] =>
  [...new Set(fates.map(groupOf))].map((group) => {
    const some = fates.filter((fate) => groupOf(fate) === group);
    const others = some.filter(({ byTypes }) => !byTypes);
    const killed = others.filter(({ killedBy }) => killedBy !== undefined);
    const near = killed.filter(({ byWholeOnly }) => !byWholeOnly);
    const found = some.filter((fate) => !survived(fate));
    return `| ${group} | ${some.length} | ${some.length - others.length} | ${others.length} | ${shareOf(killed, others)} | ${shareOf(near, others)} | ${shareOf(found, some)} |`;
  });

const shareOf = (part: readonly Fate[], all: readonly Fate[]): string =>
  all.length === 0 ? '–' : `${part.length} (${Math.round((100 * part.length) / all.length)} %)`;

const described = ({ file, line, operator, before, after }: Fate): string =>
  `- ${file}:${line} ${operator}: \`${short(before)}\` → \`${short(after)}\``;

const short = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > longest ? `${flat.slice(0, longest)}…` : flat;
};
const longest = 160;
