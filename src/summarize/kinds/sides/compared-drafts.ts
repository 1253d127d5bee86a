import type { Annotation } from '../../annotate/annotation.js';
import type { Draft } from '../draft.js';
import { comparedDraft } from './comparison.js';
import { optionRunAt } from './options-together.js';

/** A draft as it may be shown, and those that it is made of. */
export interface Compared {
  readonly draft: Draft;
  readonly of: readonly Draft[];
}

/** Drafts in order, two of them as one where they are the sides of a comparison, and options that are called by a letter alone. */
export const comparedDrafts = (annotation: Annotation, drafts: readonly Draft[]): Compared[] => {
  const compared: Compared[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const [one, other] = [drafts[index], drafts[index + 1]];
    if (one === undefined) continue;
    const taken = new Set(drafts.flatMap((draft) => (draft === one || draft === other ? [] : [draft.topic.heading])));
    const run = optionRunAt(annotation, drafts, index, taken);
    if (run !== undefined) {
      compared.push(
        ...(run.together === undefined
          ? run.of.map((draft): Compared => ({ draft, of: [draft] }))
          : [{ draft: run.together, of: run.of }]),
      );
      index += run.of.length - 1;
      continue;
    }
    const both = other && comparedDraft(annotation, one, other, taken);
    if (other !== undefined && both !== undefined) {
      compared.push({ draft: both, of: [one, other] });
      index += 1;
    } else compared.push({ draft: one, of: [one] });
  }
  return compared;
};
