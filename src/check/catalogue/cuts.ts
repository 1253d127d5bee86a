import { entries } from './entry.js';

/** What is lost where a sentence is not shown whole. */
export const cutCodes = entries({
  'cut-unlicensed': {
    severity: 'error',
    finds: 'A sentence is cut where no clause or phrase begins or ends.',
    example: '"The province will open four" of "The province will open four stations".',
    mend: 'Show the whole sentence, or cut at a mark.',
  },
  'cut-unsure': {
    severity: 'warning',
    finds:
      'A point is neither a whole sentence nor one with a sure edit: a connective at the head, a dateline, who says it, what stands in brackets or between dashes, or what a semicolon parts.',
    example: '"The rule holds for every household" of "The rule holds for every household in the province".',
    mend: 'Show the whole sentence.',
  },
  'negation-cut': {
    severity: 'error',
    finds: 'A negation or a condition is cut from what it turns.',
    example: '"The gates will close" of "The gates will close unless it rains".',
    mend: 'Keep it, or show the whole sentence.',
  },
  'qualifier-cut': {
    severity: 'error',
    finds: 'A number is cut from its qualifier or its unit.',
    example: '"80 countries" of "nearly 80 countries".',
    mend: 'Keep what stands beside the number.',
  },
  'attribution-cut': {
    severity: 'error',
    finds: 'Who says it is cut off, or a quotation shown without its marks, and no speaker is printed.',
    example: '"Prices rose" of "Ann Lee said that prices rose".',
    mend: 'Keep who says it, or print them as the speaker.',
  },
  'marks-unpaired': {
    severity: 'error',
    finds: 'A bracket or a quotation mark stands without its partner.',
    example: '"the “third plan" of "the “third plan” of May".',
    mend: 'Keep both marks, or neither.',
  },
  'hedge-cut': {
    severity: 'error',
    finds: 'What makes it less than sure is cut off: a forecast, a plan, a possibility, an allegation.',
    example: '"The bridge opens in May" of "If all goes to plan, the bridge opens in May"; "Dự kiến, …" cut off.',
    mend: 'Keep it, or show the whole sentence.',
  },
  'time-cut': {
    severity: 'error',
    finds: 'The year or the time that it was true of is cut off, or stands in a heading that a summary does not show.',
    example: '"Output fell by 12%" of "In 2019, output fell by 12%".',
    mend: 'Keep the time, or show the whole sentence.',
  },
  'former-cut': {
    severity: 'error',
    finds: 'A word that says that somebody no longer is, or not fully is, what they are called is cut off.',
    example: '"minister Ann Lee" of "former minister Ann Lee".',
    mend: 'Keep the word.',
  },
  'scope-cut': {
    severity: 'error',
    finds: 'A word that says of how many, or of which alone it is true is cut off.',
    example: '"residents support the plan" of "Most residents support the plan".',
    mend: 'Keep the word.',
  },
  'connection-halved': {
    severity: 'error',
    finds:
      'One half of a connection is shown without the other: "not X but Y", "although X, Y", "X, but Y"; or one of two sentences that are set beside each other: "Sometimes X.", "Other times Y."',
    example: '"The road opened on Monday" of "The road opened on Monday, but two lanes stay shut".',
    mend: 'Show both halves, or neither.',
  },
  'sentence-torn': {
    severity: 'error',
    finds:
      'A line is half of a sentence that the end of a page or a scan parted: what it goes on with is another paragraph.',
    example:
      '"This matters more to us because", or "Place, opened fire" of "He drove east on 23 ¶ Place, opened fire".',
    mend: 'Leave it out, or mend the text and build anew.',
  },
  'doubt-alone': {
    severity: 'warning',
    finds:
      'A line tells of a doubt or of a question that is asked, and the sentence behind it, which answers it, is not shown.',
    example:
      '"The pause raised the question whether the bridge is safe" where the article goes on "It is, says the council".',
    mend: 'Show the sentence behind it too, or leave both out.',
  },
  'series-cut': {
    severity: 'error',
    finds: 'A series of values or names is cut as if it were complete.',
    example: '"900 in 2027" of "900 in 2027, 1,700 in 2028 and 2,500 in 2029".',
    mend: 'Show the whole series.',
  },
});
