import { entries } from './entry.js';

/** What a line is made of. */
export const evidenceCodes = entries({
  'no-source': {
    severity: 'error',
    finds: 'The briefing names no source.',
    example: '`sources: []`',
    mend: 'Name the article that it was made of.',
  },
  'text-changed': {
    severity: 'error',
    finds:
      'The text of the source is not the one that the briefing was made of, so that no place in it can be trusted.',
    example: 'A paragraph was put into the article after the briefing was made.',
    mend: 'Find the evidence again by its words, or make the briefing anew.',
  },
  'unknown-source': {
    severity: 'error',
    finds: 'Evidence names a source that was not given.',
    example: '`evidence: [{ source: other, … }]` where only `article` is given.',
    mend: 'Take it out, or name the source that the words stand in.',
  },
  'evidence-range': {
    severity: 'error',
    finds: 'Evidence is no part of the article.',
    example: 'A span that ends behind the last character.',
    mend: 'Point to the words of the article.',
  },
  'word-parted': {
    severity: 'error',
    finds: 'A word, a number or a compound is cut inside.',
    example: '"14 đồng" as money, of "14 đồng chí": the unit is half of another word.',
    mend: 'Take the whole word, or leave it out.',
  },
  'evidence-quote': {
    severity: 'error',
    finds: 'The words that evidence brings along do not stand where it points.',
    example: '`quote: "four stations"` at a place that says "five stations".',
    mend: 'Point to the place that holds the words.',
  },
  'evidence-missing': {
    severity: 'error',
    finds: 'A line that no person wrote has no evidence.',
    example: 'A point with `origin: extract` and `evidence: []`.',
    mend: 'Say where it stands, or that it is yours: `origin: author`.',
  },
  'words-not-kept': {
    severity: 'error',
    finds: 'A line says a word, a number or a sign that its evidence does not say at that place.',
    example: '"the first station has opened" of "the first station was tested".',
    mend: 'Word it as the article does.',
  },
  'insertion-unknown': {
    severity: 'error',
    finds:
      'Words in square brackets inside a line, which say in full what it calls by a short form, stand in no sentence of the article together with that form, or are only the end of the name that its letters stand for.',
    example: '"[Mayor Anna] Osei said …" where the article names a mayor Ama Osei.',
    mend: 'Name whom the article names, or take the brackets out.',
  },
  'words-missing': {
    severity: 'error',
    finds: 'A line leaves out words that its evidence holds.',
    example: '"The station was" with the evidence "The station was tested".',
    mend: 'Say all of the evidence, or point to less.',
  },
  'too-many-spans': {
    severity: 'error',
    finds: 'A line is joined of more than three parts of a sentence.',
    example: 'Four parts of one sentence with gaps between them.',
    mend: 'Show the whole sentence.',
  },
  'spans-order': {
    severity: 'error',
    finds: 'The parts of a line stand in another order than in the article.',
    example: '"next month the province will open" of "the province will open … next month".',
    mend: 'Keep the order of the article.',
  },
  'several-sentences': {
    severity: 'error',
    finds:
      'A line joins parts of several sentences. Whole sentences in a row may stand together, and so may an item and what announces its list.',
    example: '"The council voted, it would dry out" of two sentences pages apart.',
    mend: 'Make a point of each sentence.',
  },
  'caption-elsewhere': {
    severity: 'error',
    finds: 'A caption is not the caption of a picture.',
    example: 'A sentence of the running text among the captions.',
    mend: 'Take it out of the captions.',
  },
  'caption-as-line': {
    severity: 'error',
    finds: 'The caption of a picture is shown as a point, a heading or a quotation.',
    example: '"Farmers test the water at the river mouth" as a point.',
    mend: 'Leave it in the captions of the topic nearest to its picture.',
  },
  'furniture-as-line': {
    severity: 'error',
    finds:
      'What a document carries beside its message is shown as a line: letterhead, salutation, contact, signature, legal basis.',
    example: '"For more information, call the press office" as a point.',
    mend: 'Take it out.',
  },
  'reworded-number': {
    severity: 'error',
    finds:
      'A person worded a line anew, and its number is not that of the sentence, or no longer "nearly" or "at least" so much.',
    example: '"Some 430 homes were flooded" of "Some 340 homes were flooded".',
    mend: 'Say the number as the article does; a line that is not about it needs other words.',
  },
  'reworded-name': {
    severity: 'warning',
    finds: 'A person worded a line anew, and it names somebody or something that the sentence does not name.',
    example: '"Daniel Pryce urged residents to sign up" of "Osei urged residents to sign up".',
    mend: 'Name whom the sentence names.',
  },
  'reworded-turned': {
    severity: 'error',
    finds: 'A person worded a line anew, and a "not" or an "if" came or went.',
    example: '"The engineers dispute the need for more evidence" of "… but not the need for more evidence".',
    mend: 'Keep the word, or say it in a line of your own.',
  },
  'reworded-speaker': {
    severity: 'warning',
    finds: 'A person worded a line anew, and it is printed as said by somebody who is not said to say it.',
    example: 'A sentence of an engineer with the mayor below it.',
    mend: 'Print who says it, or no speaker.',
  },
  'author-point': {
    severity: 'info',
    finds:
      'A person wrote the line; nothing vouches for it. What is worded after a sentence of the article keeps its numbers and names.',
    example: 'A point with `origin: author`.',
    mend: 'Nothing: it is told so that a reader knows.',
  },
  'author-heading': {
    severity: 'info',
    finds: 'A person worded the heading; nothing vouches for it.',
    example: 'A topic with `headingOrigin: author`.',
    mend: 'Nothing: it is told so that a reader knows.',
  },
});
