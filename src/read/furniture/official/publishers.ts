import { endsSentence } from '../../lines/line.js';
import { headLength, type Page, type Step } from '../page.js';
import type { Unit } from '../unit.js';
import { opens } from '../wording.js';

/**
 * `**City of Lind**`, `**Office of the Auditor**`: in the head of a paper, below its title, who publishes it, in lines that look like headings. Such a line heads
 * nothing: below it stand others like it, or particulars, and no running text.
 */
export const publishers: Step = (page) => {
  const { units, pack } = page;
  return units.slice(0, headLength(page)).flatMap((unit, index) => {
    const isName =
      // A paper may be called so itself.
      (page.title === undefined ? index > 0 : unit.start !== page.title.start) &&
      unit.role === 'heading' &&
      unit.words.length <= longestName &&
      !endsSentence(unit.text) &&
      opens(pack, 'letterhead', unit) > 0;
    return isName && !heads(page, index) ? [[index, 'letterhead'] as const] : [];
  });
};
/** In words. */
const longestName = 12;

/** Whether running text or a list stands right below. */
const heads = ({ units }: Page, index: number): boolean => {
  const below = units[index + 1];
  return below !== undefined && below.role !== 'heading' && (below.role !== 'passage' || isRunningText(below));
};

const isRunningText = ({ text }: Unit): boolean => endsSentence(text);
