import { entries } from './entry.js';

/** What leans on what stands before it. */
export const referenceCodes = entries({
  'reference-dangling': {
    severity: 'error',
    finds:
      'A line points back ("he", "this plan", "con số này"), leaves open whose or what it speaks of ("we used their plans", "we still do"), or speaks of what only the sentence before it brings in ("the friend called"), and stands first on its slide, or tells in a summary of a part of a law that only its place names ("khoản 2", "this Article").',
    example: 'A slide that opens with "It depends on regular flooding".',
    mend: 'Show the sentence before it on the same slide, or leave it out.',
  },
  'reference-wrong': {
    severity: 'error',
    finds:
      'A line points back or leaves something open, and what stands before it on the slide is not what stands before it in the article.',
    example:
      '"It depends on regular flooding" below a sentence about the harbour, where the article speaks of the marsh.',
    mend: 'Show the sentence before it on the same slide, or leave it out.',
  },
  'connection-wrong': {
    severity: 'error',
    finds:
      'A connective, at the head of a line or between commas inside it, joins it to another one than in the article.',
    example: '"However, the grant is not secure" below a sentence that it does not limit.',
    mend: 'Show the sentence before it, or cut the connective.',
  },
  'connection-dangling': {
    severity: 'warning',
    finds: 'The first line of a slide holds a connective, at its head or between commas.',
    example: 'A slide that begins with "However, …" or "Tuy nhiên, …".',
    mend: 'Show the sentence before it, or cut the connective.',
  },
});
