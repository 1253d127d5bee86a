import type { Annotation } from '../../annotate/annotation.js';
import type { Group } from '../../group/groups.js';
import { statementsOf } from '../../say/statement.js';
import type { Heading } from '../heading.js';
import { claimHeading } from './claim.js';

/**
 * What somebody speaks of: the claim that stands right before their words, in the same paragraph, in the article's own ("Fares for students stay as
 * they are. “We asked for that,” says …"). Their name over what they say would be read twice.
 */
export const matterOfVoice = (annotation: Annotation, { statements, series, turn }: Group): Heading | undefined => {
  const { quotations, reading } = annotation;
  if (series !== undefined || turn !== undefined) return undefined;
  const first = statements[0]?.sentence;
  const before = reading.sentences[(first?.index ?? 0) - 1];
  if (first === undefined || before?.block !== first.block) return undefined;
  if (quotations.some(({ sentence }) => sentence === before.index)) return undefined;
  const told = statementsOf(annotation).find(({ sentence }) => sentence.index === before.index);
  return told === undefined ? undefined : claimHeading(told, annotation);
};
