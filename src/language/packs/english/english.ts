import type { LanguagePack } from '../../pack/pack.js';
import { englishTermWeights } from '../../term-weights/english.js';
import { englishClaims } from './figures/claims.js';
import { englishDates } from './figures/dates.js';
import { englishNumbers } from './figures/numbers.js';
import { englishClauses } from './grammar/clauses.js';
import { englishTurningWords } from './grammar/turning-words.js';
import { englishVerbs } from './grammar/verbs.js';
import { englishWordClasses } from './grammar/word-classes.js';
import { englishLabels } from './labels.js';
import { englishCounts } from './leaning/counts.js';
import { englishReferences } from './leaning/references.js';
import { englishCorrections } from './leaning/corrections.js';
import { englishTies } from './leaning/ties.js';
import { englishActs } from './papers/acts.js';
import { englishDecisions } from './papers/decisions.js';
import { englishFurniture } from './papers/furniture.js';
import { englishGenres } from './papers/genres.js';
import { englishLists } from './papers/lists.js';
import { englishMeetings } from './papers/meetings.js';
import { englishPictures } from './papers/pictures.js';
import { englishSections } from './papers/sections.js';
import { englishAnnouncements } from './speech/announcements.js';
import { englishNames } from './speech/names.js';
import { englishQuestions } from './speech/questions.js';
import { englishSayings } from './speech/sayings.js';
import { englishTalk } from './speech/talk.js';

/** English. */
export const english = (): LanguagePack => ({
  tag: 'en',
  locale: 'en-GB',
  name: 'English',
  labels: englishLabels,
  typology: {
    writtenWords: 'words',
    clauseOrder: 'subject-verb-object',
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
    datesInFigures: 'either',
    monthNames: 'capital',
    ordinals: 'without-stop',
  },
  pointWords: 18,
  slideWords: 45,
  spokenWords: 130,
  headingWords: 10,
  termWeights: englishTermWeights(),

  ...englishWordClasses(),
  ...englishVerbs(),
  ...englishClauses(),
  ...englishTurningWords(),

  ...englishReferences(),
  ...englishCounts(),
  ...englishTies(),
  ...englishCorrections(),

  ...englishNumbers(),
  ...englishDates(),
  ...englishClaims(),

  ...englishSayings(),
  ...englishNames(),
  ...englishTalk(),
  ...englishAnnouncements(),
  ...englishQuestions(),

  ...englishLists(),
  ...englishSections(),
  ...englishActs(),
  ...englishDecisions(),
  ...englishMeetings(),
  ...englishPictures(),
  ...englishFurniture(),
  ...englishGenres(),
});
