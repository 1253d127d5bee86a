import type { LanguagePack } from '../../pack/pack.js';
import { vietnameseTermWeights } from '../../term-weights/vietnamese.js';
import { vietnameseClaims } from './figures/claims.js';
import { vietnameseDates } from './figures/dates.js';
import { vietnameseNumbers } from './figures/numbers.js';
import { vietnameseClauses } from './grammar/clauses.js';
import { vietnameseTurningWords } from './grammar/turning-words.js';
import { vietnameseVerbs } from './grammar/verbs.js';
import { vietnameseWordClasses } from './grammar/word-classes.js';
import { vietnameseLabels } from './labels.js';
import { vietnameseCounts } from './leaning/counts.js';
import { vietnameseReferences } from './leaning/references.js';
import { vietnameseCorrections } from './leaning/corrections.js';
import { vietnameseTies } from './leaning/ties.js';
import { vietnameseActs } from './papers/acts.js';
import { vietnameseDecisions } from './papers/decisions.js';
import { vietnameseFurniture } from './papers/furniture.js';
import { vietnameseGenres } from './papers/genres.js';
import { vietnameseLists } from './papers/lists.js';
import { vietnameseMeetings } from './papers/meetings.js';
import { vietnamesePictures } from './papers/pictures.js';
import { vietnameseSections } from './papers/sections.js';
import { vietnameseAnnouncements } from './speech/announcements.js';
import { vietnameseNames } from './speech/names.js';
import { vietnameseQuestions } from './speech/questions.js';
import { vietnameseSayings } from './speech/sayings.js';
import { vietnameseTalk } from './speech/talk.js';

/** Vietnamese: the first language of briefdeck. */
export const vietnamese = (): LanguagePack => ({
  tag: 'vi',
  locale: 'vi-VN',
  name: 'Tiếng Việt',
  labels: vietnameseLabels,
  typology: {
    writtenWords: 'syllables',
    clauseOrder: 'subject-verb-object',
    head: 'first',
    demonstratives: 'behind',
    articles: 'none',
    nouns: 'uninflected',
    verbs: 'uninflected',
    subjects: 'dropped',
    surname: 'first',
    calledBy: 'last',
    speakerBehindVerb: 'never',
    commaBehindSpeaker: 'opens-speech',
    datesInFigures: 'day-first',
    monthNames: 'small',
    ordinals: 'without-stop',
  },
  pointWords: 28,
  slideWords: 65,
  spokenWords: 160,
  headingWords: 14,
  termWeights: vietnameseTermWeights(),

  ...vietnameseWordClasses(),
  ...vietnameseVerbs(),
  ...vietnameseClauses(),
  ...vietnameseTurningWords(),

  ...vietnameseReferences(),
  ...vietnameseCounts(),
  ...vietnameseTies(),
  ...vietnameseCorrections(),

  ...vietnameseNumbers(),
  ...vietnameseDates(),
  ...vietnameseClaims(),

  ...vietnameseSayings(),
  ...vietnameseNames(),
  ...vietnameseTalk(),
  ...vietnameseAnnouncements(),
  ...vietnameseQuestions(),

  ...vietnameseLists(),
  ...vietnameseSections(),
  ...vietnameseActs(),
  ...vietnameseDecisions(),
  ...vietnameseMeetings(),
  ...vietnamesePictures(),
  ...vietnameseFurniture(),
  ...vietnameseGenres(),
});
