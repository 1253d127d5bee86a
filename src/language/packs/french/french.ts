import type { LanguagePack } from '../../pack/pack.js';
import { frenchTermWeights } from '../../term-weights/french.js';
import { neutralPack } from '../neutral/neutral.js';
import { frenchClaims } from './figures/claims.js';
import { frenchDates } from './figures/dates.js';
import { frenchNumbers } from './figures/numbers.js';
import { frenchClauses } from './grammar/clauses.js';
import { frenchTurningWords } from './grammar/turning-words.js';
import { frenchVerbs } from './grammar/verbs.js';
import { frenchWordClasses } from './grammar/word-classes.js';
import { frenchLabels } from './labels.js';
import { frenchCounts } from './leaning/counts.js';
import { frenchReferences } from './leaning/references.js';
import { frenchTies } from './leaning/ties.js';
import { frenchActs } from './papers/acts.js';
import { frenchDecisions } from './papers/decisions.js';
import { frenchFurniture } from './papers/furniture.js';
import { frenchGenres } from './papers/genres.js';
import { frenchLists } from './papers/lists.js';
import { frenchMeetings } from './papers/meetings.js';
import { frenchPictures } from './papers/pictures.js';
import { frenchSections } from './papers/sections.js';
import { frenchAnnouncements } from './speech/announcements.js';
import { frenchNames } from './speech/names.js';
import { frenchQuestions } from './speech/questions.js';
import { frenchSayings } from './speech/sayings.js';
import { frenchTalk } from './speech/talk.js';

/** French. Elided words are words of their own: "d' euros", "jusqu' à". */
export const french = (): LanguagePack => ({
  ...neutralPack('fr'),
  locale: 'fr-FR',
  name: 'Français',
  labels: frenchLabels,
  typology: {
    writtenWords: 'words',
    clauseOrder: 'subject-verb-object',
    head: 'both',
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
    monthNames: 'small',
    ordinals: 'without-stop',
  },
  pointWords: 24,
  slideWords: 45,
  spokenWords: 145,
  headingWords: 12,
  termWeights: frenchTermWeights(),

  ...frenchWordClasses(),
  ...frenchVerbs(),
  ...frenchClauses(),
  ...frenchTurningWords(),

  ...frenchReferences(),
  ...frenchCounts(),
  ...frenchTies(),

  ...frenchNumbers(),
  ...frenchDates(),
  ...frenchClaims(),

  ...frenchSayings(),
  ...frenchNames(),
  ...frenchTalk(),
  ...frenchAnnouncements(),
  ...frenchQuestions(),

  ...frenchLists(),
  ...frenchSections(),
  ...frenchActs(),
  ...frenchDecisions(),
  ...frenchMeetings(),
  ...frenchPictures(),
  ...frenchFurniture(),
  ...frenchGenres(),
});
