import { opensQuotation, phraseAt, type LanguagePack } from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import { leastOfKeyFigure } from '../annotate/structure/figures/worth.js';
import { isWordForWord, type Statement } from '../say/statement.js';

/** What statements that nothing names do in their article. */
export type Role = 'background' | 'figures' | 'outlook' | 'quote' | 'reactions' | 'steps' | 'details';

/** Statements of one role, as they follow each other in the article. */
export interface RolePart {
  readonly role: Role;
  readonly statements: readonly Statement[];
}

/**
 * Statements parted by what they do in the article, in its order: background that they open with, and what they end with, be it what is
 * to come, what people say, or numbers. What stands between is not picked out: a claim stays with its ground. What goes on stays with what it
 * follows.
 */
export const partsByRole = (annotation: Annotation, statements: readonly Statement[]): RolePart[] => {
  const roles: Role[] = [];
  for (const statement of statements)
    roles.push(statement.goesOn === true ? (roles.at(-1) ?? 'details') : roleOf(annotation, statement));
  const [opening = 'details', closing = 'details'] = [roles[0], roles.at(-1)];
  const closes = roles.length - 1 - roles.findLastIndex((role) => role !== closing);
  const end = isPart(annotation, closing, statements.slice(-closes)) ? statements.length - closes : statements.length;
  const opens = roles.findIndex((role) => role !== opening);
  const start = opening === 'background' && opens >= fewest && opens <= end ? opens : 0;
  const parts: RolePart[] = [
    { role: opening, statements: statements.slice(0, start) },
    { role: 'details', statements: statements.slice(start, end) },
    { role: closing, statements: statements.slice(end) },
  ];
  return parts.filter((part) => part.statements.length > 0);
};

/** Whether statements that close a passage are enough for a label of their own. */
const isPart = (annotation: Annotation, role: Role, statements: readonly Statement[]): boolean => {
  if (role === 'details' || role === 'background') return false;
  if (role === 'reactions')
    return (
      new Set(statements.flatMap((statement) => speakerOf(annotation, statement))).size >= fewest &&
      // Who only reports what happened reacts to nothing.
      statements.filter(({ text }) => opensQuotation(text)).length * 2 >= statements.length
    );
  return statements.length >= (role === 'figures' ? fewestFigures : fewest);
};

const fewest = 2;
/** Hardly a sentence of the news is without a number. */
const fewestFigures = 3;

/** The fixed labels that may head statements of a role, the most telling first. */
export const labelsOf = (role: Role, { labels }: LanguagePack): string[] =>
  role === 'details' ? [labels.details, labels.points] : [labels[role], labels.details, labels.points];

const roleOf = (annotation: Annotation, statement: Statement): Role => {
  const { sentence, speaker } = statement;
  const { reading, attributions, figures } = annotation;
  const { pack, article } = reading;
  if (isWordForWord(statement)) return 'reactions';
  const published = article.published?.slice(0, 4);
  const opening = sentence.words.slice(0, openingWords);
  if (opening.some(({ key }) => /^(?:19|20)\d\d$/.test(key) && published !== undefined && key < published))
    return 'background';
  // "due to" gives a reason, and says nothing of what is due.
  const isAhead = (_: unknown, index: number): boolean =>
    phraseAt(pack, 'outlooks', sentence.words, index) > phraseAt(pack, 'causes', sentence.words, index);
  if (sentence.words.some(isAhead)) return 'outlook';
  // Who talks in turn answers somebody, and reacts to nothing.
  const talks = sentence.turn !== undefined;
  if (!talks && (speaker !== undefined || attributions[sentence.index] !== undefined)) return 'reactions';
  return figures.some((figure) => figure.sentence === sentence.index && figure.worth >= leastOfKeyFigure)
    ? 'figures'
    : 'details';
};

const speakerOf = ({ reading: { text }, attributions }: Annotation, { sentence, speaker }: Statement): string => {
  const span = attributions[sentence.index]?.speaker.span;
  return speaker ?? (span === undefined ? '' : text.slice(span.start, span.end));
};

/** A year among the first words says when all of it was. */
const openingWords = 6;
