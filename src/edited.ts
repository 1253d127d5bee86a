import { editedBriefing, type EditedBriefing } from './briefing/deck/edited-briefing.js';
import { dateText, taskRows } from './compose/index.js';
import { languagePack, type LanguagePack } from './language/index.js';
import type { Briefing } from './model/briefing.js';
import type { ShownDeck } from './model/shown-deck.js';
import { datesOf } from './review.js';

/**
 * The Briefing that a deck carries, with what people changed on its slides and in its notes.
 *
 * @param packs language packs of the caller, with the labels that the deck was made with
 */
export function asEdited(briefing: Briefing, deck: ShownDeck, packs: readonly LanguagePack[] = []): EditedBriefing {
  const pack = languagePack(briefing.language, packs);
  const { date } = briefing;
  return editedBriefing(briefing, deck, {
    pack,
    dateText: date === undefined ? undefined : (dateText(date, pack) ?? date),
    also: datesOf(briefing, pack),
    tasksOf: (topic) => taskRows(topic, pack),
  });
}
