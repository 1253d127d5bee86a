import type { Rule } from './rule.js';
import { attribution } from './rules/cuts/attribution.js';
import { authorPoints } from './rules/evidence/author-points.js';
import { balance } from './rules/cuts/balance.js';
import { captions } from './rules/evidence/captions.js';
import { bigFigures } from './rules/numbers/big-figures.js';
import { charts } from './rules/numbers/charts.js';
import { enumeration } from './rules/structure/enumeration.js';
import { reworded } from './rules/evidence/reworded.js';
import { evidenceRange } from './rules/evidence/evidence-range.js';
import { evidenceSentence } from './rules/evidence/evidence-sentence.js';
import { evidenceWords } from './rules/evidence/evidence-words.js';
import { figures } from './rules/numbers/figures.js';
import { headings } from './rules/structure/headings.js';
import { insertions } from './rules/evidence/insertions.js';
import { keptSpans } from './rules/evidence/kept-spans.js';
import { labels } from './rules/form/labels.js';
import { cores } from './rules/form/cores.js';
import { leads } from './rules/form/leads.js';
import { licensedCuts } from './rules/cuts/licensed-cuts.js';
import { missingEvidence } from './rules/evidence/missing-evidence.js';
import { negations } from './rules/cuts/negations.js';
import { qualifiers } from './rules/cuts/qualifiers.js';
import { halvedConnections } from './rules/cuts/halved-connections.js';
import { lostWords } from './rules/cuts/lost-words.js';
import { series } from './rules/cuts/series.js';
import { counterparts } from './rules/cuts/counterparts.js';
import { doubts } from './rules/cuts/doubts.js';
import { torn } from './rules/cuts/torn.js';
import { wholeCharts } from './rules/numbers/whole-charts.js';
import { sureCuts } from './rules/cuts/sure-cuts.js';
import { connections } from './rules/reference/connections.js';
import { references } from './rules/reference/references.js';
import { quotations } from './rules/speech/quotations.js';
import { sourceText } from './rules/evidence/source-text.js';
import { roles } from './rules/speech/roles.js';
import { speakerPlaces } from './rules/speech/speaker-places.js';
import { speakers } from './rules/speech/speakers.js';
import { tables } from './rules/numbers/tables.js';
import { sectionYears } from './rules/numbers/section-years.js';
import { times } from './rules/numbers/times.js';
import { answers } from './rules/structure/answers.js';
import { clauses } from './rules/structure/clauses.js';
import { exceptions } from './rules/structure/exceptions.js';
import { sections } from './rules/structure/sections.js';
import { verdicts } from './rules/structure/verdicts.js';
import { headingForms } from './rules/structure/heading-forms.js';
import { farHeadings } from './rules/structure/far-headings.js';
import { lists } from './rules/structure/lists.js';
import { furniture } from './rules/evidence/furniture.js';
import { marks } from './rules/speech/marks.js';
import { bareQuotations } from './rules/speech/bare-quotations.js';
import { uniqueHeadings } from './rules/structure/unique-headings.js';
import { uniqueIds } from './rules/form/unique-ids.js';

/** Every rule that a Briefing must pass, by its name, in the order in which findings are told. */
export const rules = {
  sourceText,
  evidenceRange,
  evidenceWords,
  missingEvidence,
  keptSpans,
  insertions,
  evidenceSentence,
  licensedCuts,
  sureCuts,
  negations,
  halvedConnections,
  torn,
  counterparts,
  doubts,
  lostWords,
  series,
  qualifiers,
  attribution,
  speakers,
  speakerPlaces,
  roles,
  bareQuotations,
  marks,
  balance,
  references,
  connections,
  leads,
  cores,
  headings,
  headingForms,
  farHeadings,
  labels,
  figures,
  bigFigures,
  quotations,
  tables,
  charts,
  wholeCharts,
  times,
  sectionYears,
  captions,
  furniture,
  enumeration,
  lists,
  sections,
  clauses,
  answers,
  verdicts,
  exceptions,
  uniqueHeadings,
  uniqueIds,
  reworded,
  authorPoints,
} as const satisfies Readonly<Record<string, Rule>>;
