import { leadNames, namesOf } from '../names.js';
import { type HtmlElement, linkedShare } from '../tree.js';

/** Pages set the paragraph that sums an article up as a heading, of one sentence or several. */
export const isPassage = (text: string): boolean =>
  text.length > 200 || (text.length > 60 && /[.…]["'”’»)]*$|^.{30,}?[\p{Ll}\p{N}%)][.!?] \p{Lu}.{20}/u.test(text));

/** The same without a full stop, where it is called so. */
export const isNamedLead = (element: HtmlElement, text: string): boolean =>
  text.length > shortestNamedLead && leadNames.test(namesOf(element)) && linkedShare(element) < 0.5;

/** Characters; what is shorter may head a section. */
const shortestNamedLead = 60;
