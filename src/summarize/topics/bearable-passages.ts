import type { Findings } from '../annotate/annotation.js';
import type { Sentence } from '../annotate/reading.js';
import { givesWay } from './bearable.js';
import type { Passage } from './passages.js';

/** A topic of fewer claims is a thin slide. */
const fewest = 2;

/** So many of the sentences, the strongest, are told whatever their length. */
const strongShare = 0.25;

/**
 * Passages without the weaker sentences that no line bears. One that too little is left of goes to the passage before it under the
 * same heading, and stays whole where there is none.
 */
export const bearablePassages = (findings: Findings, passages: readonly Passage[]): Passage[] => {
  const strongest = strongestOf(
    findings,
    passages.flatMap(({ sentences }) => sentences),
  );
  const stays = (sentence: Sentence): boolean =>
    strongest.has(sentence) || findings.claims(sentence.index).some((claim) => !givesWay(claim, findings.reading.pack));
  const kept: Passage[] = [];
  for (const passage of passages) {
    const sentences = passage.sentences.filter(stays);
    const last = kept.at(-1);
    if (sentences.flatMap(({ index }) => findings.claims(index)).length >= fewest)
      kept.push({ ...passage, sentences, untold: passage.sentences.filter((sentence) => !stays(sentence)) });
    else if (last?.section === passage.section)
      kept[kept.length - 1] = { ...last, sentences: [...last.sentences, ...sentences] };
    else kept.push(passage);
  }
  return kept;
};

const strongestOf = ({ scores }: Findings, sentences: readonly Sentence[]): ReadonlySet<Sentence> =>
  new Set(
    [...sentences]
      .sort((one, other) => (scores[other.index] ?? 0) - (scores[one.index] ?? 0))
      .slice(0, Math.ceil(sentences.length * strongShare)),
  );
