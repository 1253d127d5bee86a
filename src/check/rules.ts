import type { Rule } from './rule.js';
import { attribution } from './rules/attribution.js';
import { authorPoints } from './rules/author-points.js';
import { balance } from './rules/balance.js';
import { captions } from './rules/captions.js';
import { charts } from './rules/charts.js';
import { enumeration } from './rules/enumeration.js';
import { evidenceRange } from './rules/evidence-range.js';
import { evidenceSentence } from './rules/evidence-sentence.js';
import { evidenceWords } from './rules/evidence-words.js';
import { figures } from './rules/figures.js';
import { headings } from './rules/headings.js';
import { keptSpans } from './rules/kept-spans.js';
import { labels } from './rules/labels.js';
import { leads } from './rules/leads.js';
import { licensedCuts } from './rules/licensed-cuts.js';
import { missingEvidence } from './rules/missing-evidence.js';
import { negations } from './rules/negations.js';
import { qualifiers } from './rules/qualifiers.js';
import { quotations } from './rules/quotations.js';
import { sourceText } from './rules/source-text.js';
import { speakers } from './rules/speakers.js';
import { tables } from './rules/tables.js';
import { times } from './rules/times.js';
import { uniqueHeadings } from './rules/unique-headings.js';
import { uniqueIds } from './rules/unique-ids.js';

/** Every rule that a Briefing must pass, in the order in which findings are told. */
export const rules: readonly Rule[] = [
  sourceText,
  evidenceRange,
  evidenceWords,
  missingEvidence,
  keptSpans,
  evidenceSentence,
  licensedCuts,
  negations,
  qualifiers,
  attribution,
  speakers,
  balance,
  leads,
  headings,
  labels,
  figures,
  quotations,
  tables,
  charts,
  times,
  captions,
  enumeration,
  uniqueHeadings,
  uniqueIds,
  authorPoints,
];
