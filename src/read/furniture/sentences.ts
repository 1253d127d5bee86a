import { wordsOf } from '../../language/index.js';
import type { Furniture } from '../../model/article.js';
import { readDateline } from './days/dateline.js';
import { movedLead } from './days/moved-lead.js';
import { addressLength } from './postal-address.js';
import { firstPassage, headLength, type Page } from './page.js';
import { isWorded } from './worded/is-worded.js';
import { placesOf } from './worded/worded-lines.js';
import { rules } from './worded/rules.js';

/** Furniture inside of passages that have something to say beside it: datelines and addresses at their head, and whole sentences. */
export function furnitureWithin(page: Page): Furniture[] {
  const places = placesOf(page);
  const ofSentences = rules.filter(({ sentences }) => sentences === true);
  // A page that was saved with its menus begins far down.
  const last = Math.max(headLength(page), Math.min(firstPassage(page), longestMenu)) + datelined;
  return page.units.flatMap((unit, index): Furniture[] => {
    if (page.kinds.has(index) || unit.role !== 'passage') return [];
    const moved = movedLead(unit.text);
    const dateline =
      index <= last || moved > 0 ? readDateline(unit.text.slice(moved), unit.start + moved, page.pack) : undefined;
    const found: Furniture[] =
      dateline === undefined ? [] : [{ kind: 'dateline', span: { start: unit.start, end: dateline.span.end } }];
    const address = addressLength(unit.text);
    if (address > 0) found.push({ kind: 'contact', span: { start: unit.start, end: unit.start + address } });
    if (unit.sentences.length < 2) return found;
    for (const span of unit.sentences) {
      const text = unit.text.slice(span.start - unit.start, span.end - unit.start);
      const wording = {
        text,
        start: span.start,
        words: wordsOf(text).map((word) => ({ ...word, start: word.start + span.start, end: word.end + span.start })),
      };
      const rule = ofSentences.find((each) => places[each.place](index) && isWorded(wording, each, page));
      if (rule !== undefined) found.push({ kind: rule.kind, span });
    }
    return found;
  });
}

const longestMenu = 200;

/** How many passages behind the head may open with a dateline. */
const datelined = 2;
