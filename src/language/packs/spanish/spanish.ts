import type { LanguagePack } from '../../pack/pack.js';
import { spanishTermWeights } from '../../term-weights/spanish.js';
import { neutralPack } from '../neutral/neutral.js';
import { spanishClaims } from './figures/claims.js';
import { spanishDates } from './figures/dates.js';
import { spanishNumbers } from './figures/numbers.js';
import { spanishClauses } from './grammar/clauses.js';
import { spanishTurningWords } from './grammar/turning-words.js';
import { spanishVerbs } from './grammar/verbs.js';
import { spanishWordClasses } from './grammar/word-classes.js';
import { spanishLabels } from './labels.js';
import { spanishCounts } from './leaning/counts.js';
import { spanishReferences } from './leaning/references.js';
import { spanishTies } from './leaning/ties.js';
import { spanishActs } from './papers/acts.js';
import { spanishDecisions } from './papers/decisions.js';
import { spanishFurniture } from './papers/furniture.js';
import { spanishGenres } from './papers/genres.js';
import { spanishLists } from './papers/lists.js';
import { spanishMeetings } from './papers/meetings.js';
import { spanishPictures } from './papers/pictures.js';
import { spanishSections } from './papers/sections.js';
import { spanishAnnouncements } from './speech/announcements.js';
import { spanishNames } from './speech/names.js';
import { spanishQuestions } from './speech/questions.js';
import { spanishSayings } from './speech/sayings.js';
import { spanishTalk } from './speech/talk.js';

/** Spanish. */
export const spanish = (): LanguagePack => ({
  ...neutralPack('es'),
  locale: 'es-ES',
  name: 'Español',
  labels: spanishLabels,
  typology: {
    writtenWords: 'words',
    clauseOrder: 'subject-verb-object',
    head: 'both',
    demonstratives: 'before',
    articles: 'used',
    nouns: 'inflected',
    verbs: 'inflected',
    subjects: 'dropped',
    surname: 'last',
    calledBy: 'last',
    speakerBehindVerb: 'possible',
    commaBehindSpeaker: 'closes-aside',
    datesInFigures: 'day-first',
    monthNames: 'small',
    ordinals: 'without-stop',
  },
  pointWords: 24,
  slideWords: 45,
  spokenWords: 120,
  headingWords: 12,
  termWeights: spanishTermWeights(),

  ...spanishWordClasses(),
  ...spanishVerbs(),
  ...spanishClauses(),
  ...spanishTurningWords(),

  ...spanishReferences(),
  ...spanishCounts(),
  ...spanishTies(),

  ...spanishNumbers(),
  ...spanishDates(),
  ...spanishClaims(),

  ...spanishSayings(),
  ...spanishNames(),
  ...spanishTalk(),
  ...spanishAnnouncements(),
  ...spanishQuestions(),

  ...spanishLists(),
  ...spanishSections(),
  ...spanishActs(),
  ...spanishDecisions(),
  ...spanishMeetings(),
  ...spanishPictures(),
  ...spanishFurniture(),
  ...spanishGenres(),
});
