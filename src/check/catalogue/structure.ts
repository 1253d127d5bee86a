import { entries } from './entry.js';

/** What stands under what. */
export const structureCodes = entries({
  'enumeration-order': {
    severity: 'error',
    finds: 'An enumeration has its items in another order than the article.',
    example: 'The third condition before the first.',
    mend: 'Keep the order of the article.',
  },
  'enumeration-incomplete': {
    severity: 'error',
    finds: 'An enumeration lacks an item.',
    example: 'Conditions one and three of three.',
    mend: 'Show every item, or name the ordinals that the article itself skips.',
  },
  'list-incomplete': {
    severity: 'error',
    finds:
      'Some items of a list are shown below what announces it, as if they were all, or with a wrong number of others.',
    example: '"Four measures" with three of them.',
    mend: 'Show every item, or only what announces them, or set `leftOut` to how many are not shown.',
  },
  'list-partly': {
    severity: 'warning',
    finds: 'A slide shows several items of a list and not all of them.',
    example: 'Three of seven recommendations, with nothing that says so.',
    mend: 'Show every item, or say how many there are: `leftOut`.',
  },
  'exception-lost': {
    severity: 'error',
    finds: 'A line announces exceptions, and the slide shows none of them.',
    example: '"The limit is one year, except in these cases:" without the cases.',
    mend: 'Show the exceptions below the line, or leave the line out.',
  },
  'item-alone': {
    severity: 'error',
    finds: 'An item is shown without what announces its list, which turns what it says: a target, a ban, a condition.',
    example: '"sell tobacco to minors" without "It is forbidden to:".',
    mend: 'Show what announces the list, as the heading or before the item.',
  },
  'section-foreign': {
    severity: 'error',
    finds: 'A line stands under the heading of a section that it does not belong to.',
    example: 'A sentence of "Results" under the heading "Recommendations".',
    mend: 'Move it below the heading of its own section.',
  },
  'sections-mixed': {
    severity: 'error',
    finds: 'A slide holds lines of two sections.',
    example: 'A sentence of "Costs" beside one of "Risks".',
    mend: 'Make a topic of each section.',
  },
  'answer-alone': {
    severity: 'error',
    finds: 'An answer is shown without the question that it answers.',
    example: '"Not before next year." without "When will the road open?"',
    mend: 'Make the question the heading, or leave the answer out.',
  },
  'answer-elsewhere': {
    severity: 'error',
    finds: 'An answer stands under a question that it does not answer.',
    example: 'The answer about the costs under the question about the date.',
    mend: 'Show it under its own question.',
  },
  'verdict-lost': {
    severity: 'error',
    finds:
      'An option, a demand or a claim is shown without the sentence that turns it down, or an option without the verdict that ends its paragraph.',
    example: '"Option B: widen the bridge." without "This option is not recommended."',
    mend: 'Show the verdict beside it.',
  },
  'clause-alone': {
    severity: 'error',
    finds: 'An item of an article of law is shown without the article that it belongs to.',
    example: '"The fine is two million" without "Article 12".',
    mend: 'Name the article in the heading or the label.',
  },
  'heading-evidence': {
    severity: 'error',
    finds: 'A heading has no evidence and is no label of the language.',
    example: '"Farmers are happy" over points that do not say so.',
    mend: 'Take it from the article, or say that it is yours: `headingOrigin: author`.',
  },
  'heading-count': {
    severity: 'error',
    finds: 'A heading counts another number of items than stand below.',
    example: '"Three measures" over four.',
    mend: 'Count what stands below.',
  },
  'heading-broken': {
    severity: 'error',
    finds: 'A heading is a clause that was cut, or that leans on another.',
    example: '"Because the grant is", "which opened in".',
    mend: 'Take a whole short clause, a name, or the heading of the article.',
  },
  'heading-elsewhere': {
    severity: 'error',
    finds: 'A heading tells something of another passage than the points below it.',
    example: '"The council votes for the barrier" over points about the salt marsh.',
    mend: 'Take the heading from the passage that the points tell.',
  },
  'heading-far': {
    severity: 'info',
    finds:
      'A line or two stand far behind the heading of the article that they are shown under, and say no word of it.',
    example: '"Costs" over the sentence that closes its section, on who opens the gate.',
    mend: 'Show what stands behind the heading in the article, or head the lines by what they say.',
  },
  'heading-twice': {
    severity: 'error',
    finds: 'Two slides have the same title.',
    example: '"Costs" over two topics.',
    mend: 'Tell them apart.',
  },
});
