import type { LanguagePack } from '../../pack/pack.js';
import { indonesianTermWeights } from '../../term-weights/indonesian.js';
import { neutralPack } from '../neutral/neutral.js';
import { indonesianClaims } from './figures/claims.js';
import { indonesianDates } from './figures/dates.js';
import { indonesianNumbers } from './figures/numbers.js';
import { indonesianClauses } from './grammar/clauses.js';
import { indonesianTurningWords } from './grammar/turning-words.js';
import { indonesianVerbs } from './grammar/verbs.js';
import { indonesianWordClasses } from './grammar/word-classes.js';
import { indonesianLabels } from './labels.js';
import { indonesianCounts } from './leaning/counts.js';
import { indonesianReferences } from './leaning/references.js';
import { indonesianTies } from './leaning/ties.js';
import { indonesianActs } from './papers/acts.js';
import { indonesianDecisions } from './papers/decisions.js';
import { indonesianFurniture } from './papers/furniture.js';
import { indonesianGenres } from './papers/genres.js';
import { indonesianLists } from './papers/lists.js';
import { indonesianMeetings } from './papers/meetings.js';
import { indonesianPictures } from './papers/pictures.js';
import { indonesianSections } from './papers/sections.js';
import { indonesianAnnouncements } from './speech/announcements.js';
import { indonesianNames } from './speech/names.js';
import { indonesianQuestions } from './speech/questions.js';
import { indonesianSayings } from './speech/sayings.js';
import { indonesianTalk } from './speech/talk.js';

/** Indonesian. */
export const indonesian = (): LanguagePack => ({
  ...neutralPack('id'),
  locale: 'id-ID',
  name: 'Bahasa Indonesia',
  labels: indonesianLabels,
  typology: {
    writtenWords: 'words',
    clauseOrder: 'subject-verb-object',
    head: 'first',
    demonstratives: 'behind',
    articles: 'none',
    nouns: 'uninflected',
    verbs: 'uninflected',
    subjects: 'dropped',
    surname: 'unknown',
    calledBy: 'first',
    speakerBehindVerb: 'possible',
    commaBehindSpeaker: 'opens-speech',
    datesInFigures: 'day-first',
    monthNames: 'capital',
    ordinals: 'without-stop',
  },
  pointWords: 22,
  slideWords: 42,
  spokenWords: 100,
  headingWords: 11,
  termWeights: indonesianTermWeights(),

  ...indonesianWordClasses(),
  ...indonesianVerbs(),
  ...indonesianClauses(),
  ...indonesianTurningWords(),

  ...indonesianReferences(),
  ...indonesianCounts(),
  ...indonesianTies(),

  ...indonesianNumbers(),
  ...indonesianDates(),
  ...indonesianClaims(),

  ...indonesianSayings(),
  ...indonesianNames(),
  ...indonesianTalk(),
  ...indonesianAnnouncements(),
  ...indonesianQuestions(),

  ...indonesianLists(),
  ...indonesianSections(),
  ...indonesianActs(),
  ...indonesianDecisions(),
  ...indonesianMeetings(),
  ...indonesianPictures(),
  ...indonesianFurniture(),
  ...indonesianGenres(),
});
