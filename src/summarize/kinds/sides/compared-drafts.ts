import type { Annotation } from '../../annotate/annotation.js';
import type { Draft } from '../draft.js';
import { comparedDraft } from './comparison.js';

/** A draft as it may be shown, and those that it is made of. */
export interface Compared {
  readonly draft: Draft;
  readonly of: readonly Draft[];
}

/** Drafts in order, two of them as one where they are the sides of a comparison. */
export const comparedDrafts = (annotation: Annotation, drafts: readonly Draft[]): Compared[] => {
  const compared: Compared[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const [one, other] = [drafts[index], drafts[index + 1]];
    if (one === undefined) continue;
    const taken = new Set(drafts.flatMap((draft) => (draft === one || draft === other ? [] : [draft.topic.heading])));
    const both = other && comparedDraft(annotation, one, other, taken);
    if (other !== undefined && both !== undefined) {
      compared.push({ draft: both, of: [one, other] });
      index += 1;
    } else compared.push({ draft: one, of: [one] });
  }
  return compared;
};
