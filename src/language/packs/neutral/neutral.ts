import type { LanguagePack } from '../../pack/pack.js';
import { englishLabels } from '../english/labels.js';
import { neutralFigures } from './figures.js';
import { neutralGrammar } from './grammar.js';
import { neutralLeaning } from './leaning.js';
import { neutralPapers } from './papers.js';
import { neutralSpeech } from './speech.js';

/**
 * For a language without a pack: what punctuation and numbers show, labels in English. Nothing is assumed of its words,
 * so nothing is cut that a list of words would have to license.
 */
export const neutralPack = (tag: string): LanguagePack => ({
  tag,
  locale: tag,
  name: tag,
  labels: englishLabels,
  typology: {
    writtenWords: 'words',
    clauseOrder: 'unknown',
    head: 'unknown',
    demonstratives: 'unknown',
    articles: 'unknown',
    nouns: 'unknown',
    verbs: 'unknown',
    subjects: 'unknown',
    surname: 'unknown',
    calledBy: 'unknown',
    speakerBehindVerb: 'unknown',
    commaBehindSpeaker: 'unknown',
    datesInFigures: 'unknown',
    monthNames: 'unknown',
    ordinals: 'unknown',
  },
  pointWords: 20,
  slideWords: 45,
  spokenWords: 130,
  headingWords: 12,
  termWeights: {},
  ...neutralGrammar(),
  ...neutralLeaning(),
  ...neutralFigures(),
  ...neutralSpeech(),
  ...neutralPapers(),
});
