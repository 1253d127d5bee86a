import type { Genre } from '../../model/article.js';
import type { Evidence } from './evidence.js';

/** One sign of what kind of document an article is. */
export interface Cue {
  readonly genre: Genre;
  /** What is seen, as it is told to people. */
  readonly name: string;
  /** From 1, a hint, to 6, next to sure. */
  readonly weight: number;
  readonly holds: (evidence: Evidence) => boolean;
}

/** What a paper may call itself that is sent to somebody and is no letter. */
const sentOut: readonly Genre[] = ['report', 'plan', 'notice', 'minutes', 'legal'];

/** Turns with a name before them: no speech is told so. */
const several = 4;

/** A person who writes in a few paragraphs of themselves gives no speech. */
const wordsOfSpeech = 300;

/** All cues. The weights of those that hold are added up by genre; see `genreOf`. */
export const cues: readonly Cue[] = [
  {
    genre: 'interview',
    name: 'questions and answers in turn',
    weight: 6,
    holds: ({ questions, headings }) => questions >= 3 && questions >= headings / 2,
  },
  { genre: 'interview', name: 'two questions with answers', weight: 3, holds: ({ questions }) => questions === 2 },
  {
    genre: 'interview',
    name: 'most of it is asked and answered',
    weight: 3,
    holds: ({ questions, said }) => questions >= 2 && said >= 0.5,
  },
  { genre: 'interview', name: 'a title of interviews', weight: 3, holds: ({ titled }) => titled('interview') },

  { genre: 'legal', name: 'articles of a law', weight: 3, holds: ({ articles }) => articles >= 3 },
  { genre: 'legal', name: 'many articles of a law', weight: 2, holds: ({ articles }) => articles >= 8 },
  { genre: 'legal', name: 'what it is founded on', weight: 3, holds: ({ furniture }) => furniture('legal-basis') >= 2 },
  { genre: 'legal', name: 'a title of laws', weight: 3, holds: ({ titled }) => titled('legal') },
  {
    genre: 'legal',
    name: 'a title of laws above an article',
    weight: 2,
    holds: ({ titled, articles }) => titled('legal') && articles > 0,
  },
  {
    genre: 'legal',
    name: 'a title of laws above what it orders',
    weight: 2,
    holds: ({ titled, orders, articles }) => titled('legal') && orders > 0 && articles === 0,
  },
  {
    genre: 'legal',
    name: 'a title of laws above numbered sections',
    weight: 2,
    holds: ({ titled, numbered, articles, orders }) =>
      titled('legal') && numbered >= 3 && articles === 0 && orders === 0,
  },
  {
    genre: 'legal',
    name: 'a title that ends as those of laws above numbered sections',
    weight: 5,
    holds: ({ endsAsLaw, titled, numbered, articles }) =>
      endsAsLaw && !titled('legal') && (numbered >= 3 || articles >= 3),
  },
  { genre: 'legal', name: 'headings of laws', weight: 2, holds: ({ headed }) => headed('legal') >= 2 },

  {
    genre: 'letter',
    name: 'whom it is written to',
    weight: 5,
    holds: ({ furniture, titled }) => furniture('addressee') > 0 && !sentOut.some(titled),
  },
  {
    genre: 'letter',
    name: 'a name below the closing',
    weight: 3,
    holds: ({ furniture, isSignedOff }) => furniture('salutation') > 0 && isSignedOff,
  },
  {
    genre: 'letter',
    name: 'a salutation above and a closing below',
    weight: 3,
    holds: ({ furniture, words }) => furniture('salutation') === 1 && furniture('closing') > 0 && words < 900,
  },
  { genre: 'letter', name: 'a title of letters', weight: 3, holds: ({ titled }) => titled('letter') },
  {
    genre: 'letter',
    name: 'a number and a signature',
    weight: 1,
    holds: ({ furniture }) => furniture('number') > 0 && furniture('signature') > 0,
  },

  { genre: 'release', name: 'an embargo line', weight: 4, holds: ({ furniture }) => furniture('embargo') > 0 },
  { genre: 'release', name: 'press release above the title', weight: 5, holds: ({ titled }) => titled('release') },
  { genre: 'release', name: 'who the sender is', weight: 3, holds: ({ furniture }) => furniture('about') > 0 },
  { genre: 'release', name: 'whom to ask', weight: 2, holds: ({ furniture }) => furniture('contact') >= 2 },
  {
    genre: 'release',
    name: 'a statement that lawyers ask for',
    weight: 2,
    holds: ({ furniture }) => furniture('disclaimer') > 0,
  },

  {
    genre: 'minutes',
    name: 'who was present',
    weight: 4,
    // Acts name who took part in passing them.
    holds: ({ furniture, titled }) => furniture('procedure') >= 2 && !titled('speech') && !titled('legal'),
  },
  {
    genre: 'minutes',
    name: 'when a meeting was opened or closed',
    weight: 2,
    holds: ({ furniture, titled }) => furniture('procedure') >= 1 && !titled('speech'),
  },
  { genre: 'minutes', name: 'how a meeting went on', weight: 4, holds: ({ courses }) => courses >= 2 },
  { genre: 'minutes', name: 'headings of minutes', weight: 3, holds: ({ headed }) => headed('minutes') >= 2 },
  { genre: 'minutes', name: 'a title of minutes', weight: 5, holds: ({ titled }) => titled('minutes') },

  {
    genre: 'speech',
    name: 'a salutation',
    weight: 2,
    holds: ({ furniture, speakers }) => speakers < several && furniture('salutation') > 0,
  },
  {
    genre: 'speech',
    name: 'salutations again and again',
    weight: 3,
    holds: ({ furniture, speakers }) => speakers < several && furniture('salutation') >= 2,
  },
  {
    genre: 'speech',
    name: 'somebody who speaks of themselves',
    weight: 2,
    holds: ({ firstPerson, speakers }) => speakers < several && firstPerson >= 0.25,
  },
  {
    genre: 'speech',
    name: 'nobody else throughout, and no heading',
    weight: 2,
    holds: ({ firstPerson, speakers, headings, words }) =>
      speakers === 0 && headings === 0 && firstPerson >= 0.4 && words >= wordsOfSpeech,
  },
  {
    genre: 'speech',
    name: 'thanks or a greeting to those who listen',
    weight: 4,
    holds: ({ opensWithCourtesy, speakers, words, attributed }) =>
      opensWithCourtesy && speakers < several && words >= wordsOfSpeech && attributed < 0.3,
  },
  { genre: 'speech', name: 'a title of speeches', weight: 4, holds: ({ titled }) => titled('speech') },

  { genre: 'report', name: 'a title of reports', weight: 4, holds: ({ titled }) => titled('report') },
  { genre: 'report', name: 'headings of reports', weight: 4, holds: ({ headed }) => headed('report') >= 2 },
  { genre: 'report', name: 'many numbered sections', weight: 1, holds: ({ numbered }) => numbered >= 3 },

  { genre: 'plan', name: 'a title of plans', weight: 5, holds: ({ titled }) => titled('plan') },
  { genre: 'plan', name: 'headings of plans', weight: 4, holds: ({ headed }) => headed('plan') >= 2 },

  {
    genre: 'abstract',
    name: 'a short text with headings of studies',
    weight: 6,
    holds: ({ headed, words, headings }) =>
      headed('abstract') >= 3 && headed('abstract') >= headings - 1 && words <= 700,
  },
  {
    genre: 'abstract',
    name: 'a title of abstracts',
    weight: 3,
    holds: ({ titled, words }) => titled('abstract') && words <= 700,
  },

  { genre: 'notice', name: 'a title of notices', weight: 4, holds: ({ titled }) => titled('notice') },
  { genre: 'notice', name: 'headings of notices', weight: 3, holds: ({ headed }) => headed('notice') >= 2 },

  { genre: 'news', name: 'a dateline with an agency', weight: 4, holds: ({ hasAgencyDateline }) => hasAgencyDateline },
];
