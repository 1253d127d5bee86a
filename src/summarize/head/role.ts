import type { LanguagePack } from '../../language/index.js';
import type { Statement } from '../say/statement.js';

/** The fixed labels that may head statements which nothing names, the most telling first: several voices, else what is said further. */
export const rolesOf = (statements: readonly Statement[], pack: LanguagePack): string[] => {
  const { labels } = pack;
  const voices = statements.length > 1 && statements.every(({ speaker }) => speaker !== undefined);
  return [...(voices ? [labels.reactions] : []), labels.details, labels.points];
};
