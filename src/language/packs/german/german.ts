import type { LanguagePack } from '../../pack/pack.js';
import { germanTermWeights } from '../../term-weights/german.js';
import { neutralPack } from '../neutral/neutral.js';
import { germanClaims } from './figures/claims.js';
import { germanDates } from './figures/dates.js';
import { germanNumbers } from './figures/numbers.js';
import { germanClauses } from './grammar/clauses.js';
import { germanTurningWords } from './grammar/turning-words.js';
import { germanVerbs } from './grammar/verbs.js';
import { germanWordClasses } from './grammar/word-classes.js';
import { germanLabels } from './labels.js';
import { germanCounts } from './leaning/counts.js';
import { germanReferences } from './leaning/references.js';
import { germanTies } from './leaning/ties.js';
import { germanActs } from './papers/acts.js';
import { germanDecisions } from './papers/decisions.js';
import { germanFurniture } from './papers/furniture.js';
import { germanGenres } from './papers/genres.js';
import { germanLists } from './papers/lists.js';
import { germanMeetings } from './papers/meetings.js';
import { germanPictures } from './papers/pictures.js';
import { germanSections } from './papers/sections.js';
import { germanAnnouncements } from './speech/announcements.js';
import { germanNames } from './speech/names.js';
import { germanQuestions } from './speech/questions.js';
import { germanSayings } from './speech/sayings.js';
import { germanTalk } from './speech/talk.js';

/**
 * German. The verb frames its clause and stands last behind "dass", so that neither an opening adverbial nor a reported
 * clause can be cut loose: the lists that would allow it stay empty.
 */
export const german = (): LanguagePack => ({
  ...neutralPack('de'),
  locale: 'de-DE',
  name: 'Deutsch',
  labels: germanLabels,
  typology: {
    writtenWords: 'words',
    clauseOrder: 'verb-second',
    head: 'last',
    demonstratives: 'before',
    articles: 'used',
    nouns: 'inflected',
    verbs: 'inflected',
    subjects: 'expressed',
    surname: 'last',
    calledBy: 'last',
    speakerBehindVerb: 'possible',
    commaBehindSpeaker: 'closes-aside',
    datesInFigures: 'day-first',
    monthNames: 'capital',
    ordinals: 'with-stop',
  },
  pointWords: 22,
  slideWords: 42,
  spokenWords: 105,
  headingWords: 11,
  termWeights: germanTermWeights(),

  ...germanWordClasses(),
  ...germanVerbs(),
  ...germanClauses(),
  ...germanTurningWords(),

  ...germanReferences(),
  ...germanCounts(),
  ...germanTies(),

  ...germanNumbers(),
  ...germanDates(),
  ...germanClaims(),

  ...germanSayings(),
  ...germanNames(),
  ...germanTalk(),
  ...germanAnnouncements(),
  ...germanQuestions(),

  ...germanLists(),
  ...germanSections(),
  ...germanActs(),
  ...germanDecisions(),
  ...germanMeetings(),
  ...germanPictures(),
  ...germanFurniture(),
  ...germanGenres(),
});
