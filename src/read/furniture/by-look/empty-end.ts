import type { LanguagePack } from '../../../language/index.js';
import type { FurnitureKind } from '../../../model/article.js';
import { readDivision } from '../../lines/division.js';
import type { Step } from '../page.js';

/**
 * The last heading, below which nothing stands: a page leads on by its title to another page, and may say on a short line above it where
 * that is. A number says that more was there, which was left out.
 */
export const emptyEnd: Step = ({ units, pack }) => {
  const last = units.length - 1;
  const [above, heading] = [units[last - 1], units[last]];
  const passages = units.slice(0, last).filter(({ role }) => role === 'passage').length;
  if (heading?.role !== 'heading' || above === undefined || passages < fewest) return [];
  if (heading.text.includes('\n') || isCounted(heading.text, pack)) return [];
  const leads = above.role === 'passage' && above.words.length <= longest && !/[.!?…:：]$/u.test(above.text);
  return (leads ? [last - 1, last] : [last]).map((index): [number, FurnitureKind] => [index, 'related']);
};

const isCounted = (text: string, pack: LanguagePack): boolean =>
  /^\P{L}*\d/u.test(text) || readDivision(text, pack) !== undefined;

/** Of an excerpt less may be left. */
const fewest = 3;
/** Words of such a line. */
const longest = 6;
