import { attribution, contents, noSayings } from './attribution.js';
import { dates } from './dates.js';
import { headFirstSpeakers, headLastSpeakers } from './speakers.js';
import type { ReadFamily } from './family.js';
import { figures } from './figures.js';
import { listStarts, noLists } from './semicolons.js';
import { announcers, clauseStarts, itemStarts, markers, nexts } from './series.js';

/** The families of rules, in the order of the reference. */
export const families: readonly ReadFamily[] = [
  dates,
  attribution,
  contents,
  noSayings,
  headFirstSpeakers,
  headLastSpeakers,
  figures,
  markers,
  clauseStarts,
  itemStarts,
  nexts,
  announcers,
  listStarts,
  noLists,
];
