import type { Annotation } from '../annotate/annotation.js';
import { claimsOfSections, type Voices } from '../annotate/claims/claims-of-sections.js';
import type { Candidate } from './candidate.js';

/**
 * What is chosen, and beside the lines of a section one that says what its heading claims: under "The pier leans by 17 cm" nobody wants to read of
 * the traffic alone.
 *
 * @param open what might be chosen
 * @param shown sentences that are told elsewhere
 * @param values of sentences, by index
 */
export const withClaimsSupported = (
  { reading }: Annotation,
  chosen: readonly Candidate[],
  {
    open,
    shown,
    values,
  }: { readonly open: readonly Candidate[]; readonly shown: ReadonlySet<number>; readonly values: readonly number[] },
): Candidate[] => {
  const told = new Set(chosen.flatMap(({ sentences }) => sentences));
  const added: Candidate[] = [];
  for (const [section, claims] of claimsOfSections(reading)) {
    if (![...told].some((index) => reading.sentences[index]?.section === section)) continue;
    for (const voices of claims) {
      if ([...voices].some((index) => told.has(index) || shown.has(index))) continue;
      const best = bestVoice(voices, open, shown, values);
      if (best === undefined) continue;
      added.push(best);
      for (const index of best.sentences) told.add(index);
    }
  }
  return [...chosen, ...added];
};

const bestVoice = (
  voices: Voices,
  open: readonly Candidate[],
  shown: ReadonlySet<number>,
  values: readonly number[],
): Candidate | undefined => {
  const worth = ({ sentences }: Candidate): number =>
    Math.max(...sentences.filter((index) => voices.has(index)).map((index) => values[index] ?? 0));
  return open
    .filter(
      ({ sentences }) => sentences.some((index) => voices.has(index)) && !sentences.some((index) => shown.has(index)),
    )
    .reduce<Candidate | undefined>(
      (one, other) => (one !== undefined && worth(one) >= worth(other) ? one : other),
      undefined,
    );
};
