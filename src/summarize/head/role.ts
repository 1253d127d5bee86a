import { phraseAt, type LanguagePack } from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Statement } from '../say/statement.js';

/** What statements that nothing names do in their article. */
export type Role = 'background' | 'figures' | 'outlook' | 'quote' | 'reactions' | 'details';

/**
 * Statements by what they do in the article, in its order: what came before, what is to come, what people say, numbers, and further
 * facts. A role is given to two statements or more; what goes on stays with what it follows.
 */
export const byRole = (annotation: Annotation, statements: readonly Statement[]): Map<Role, Statement[]> => {
  const roles: Role[] = [];
  for (const statement of statements)
    roles.push(statement.goesOn === true ? (roles.at(-1) ?? 'details') : roleOf(annotation, statement));
  const counts = new Map<Role, number>();
  for (const role of roles) counts.set(role, (counts.get(role) ?? 0) + 1);
  const speakers = new Set(
    statements.flatMap((statement, index) => (roles[index] === 'reactions' ? speakerOf(annotation, statement) : [])),
  );
  const stands = (role: Role): boolean =>
    (counts.get(role) ?? 0) >= (role === 'figures' ? fewestFigures : fewest) &&
    (role !== 'reactions' || speakers.size >= fewest);
  const kept = roles.map((role) => (stands(role) ? role : 'details'));
  const parted = new Map<Role, Statement[]>();
  for (const [index, statement] of statements.entries()) {
    const role = kept[index] ?? 'details';
    parted.set(role, [...(parted.get(role) ?? []), statement]);
  }
  return parted;
};

const fewest = 2;
/** Hardly a sentence of the news is without a number. */
const fewestFigures = 3;

/** The fixed labels that may head statements of a role, the most telling first. */
export const labelsOf = (role: Role, { labels }: LanguagePack): string[] =>
  role === 'details' ? [labels.details, labels.points] : [labels[role], labels.details, labels.points];

const roleOf = (annotation: Annotation, { sentence, speaker }: Statement): Role => {
  const { reading, attributions, figures } = annotation;
  const { pack, article } = reading;
  const published = article.published?.slice(0, 4);
  const opening = sentence.words.slice(0, openingWords);
  if (opening.some(({ key }) => /^(?:19|20)\d\d$/.test(key) && published !== undefined && key < published))
    return 'background';
  // "due to" gives a reason, and says nothing of what is due.
  const isAhead = (_: unknown, index: number): boolean =>
    phraseAt(pack, 'outlooks', sentence.words, index) > phraseAt(pack, 'causes', sentence.words, index);
  if (sentence.words.some(isAhead)) return 'outlook';
  if (speaker !== undefined || attributions[sentence.index] !== undefined) return 'reactions';
  return figures.some((figure) => figure.sentence === sentence.index && figure.worth >= keyFigure)
    ? 'figures'
    : 'details';
};

const speakerOf = ({ reading: { text }, attributions }: Annotation, { sentence, speaker }: Statement): string => {
  const span = attributions[sentence.index]?.speaker.span;
  return speaker ?? (span === undefined ? '' : text.slice(span.start, span.end));
};

/** A year among the first words says when all of it was. */
const openingWords = 6;
const keyFigure = 3;
