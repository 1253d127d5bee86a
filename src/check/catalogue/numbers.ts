import { entries } from './entry.js';

/** Figures, charts, tables and times. */
export const numberCodes = entries({
  'figure-number': {
    severity: 'error',
    finds: 'The number of a figure is not the one that its words say.',
    example: '`value: "38 million"` with `number: 38`.',
    mend: 'Give the number that the words say.',
  },
  'figure-value': {
    severity: 'error',
    finds: 'The value of a figure lacks its qualifier or its unit.',
    example: '`qualifier: "nearly"` with the value "80".',
    mend: 'Make them part of the value.',
  },
  'figure-role': {
    severity: 'error',
    finds:
      'A target, a limit, a condition or a value compared with is made big as if it were what was measured, or the reverse.',
    example: '"4.5% / lower than the target" of "4.1%, lower than the target of 4.5%".',
    mend: 'Show the value that was measured, or say beside the number what it is.',
  },
  'figure-bare': {
    severity: 'error',
    finds: 'A number is made big without the direction or the time that the article gives it.',
    example: '"12%" over "output" of "In 2019, output fell by 12%".',
    mend: 'Take direction and time into the words beside the number.',
  },
  'figure-name': {
    severity: 'error',
    finds: 'A number that names or dates something is made big as a count.',
    example: '"Article 12" as the figure 12.',
    mend: 'Leave it out.',
  },
  'figure-range': {
    severity: 'error',
    finds: 'One end of a range is made big.',
    example: '"5 days" of "3 to 5 days".',
    mend: 'Show the whole range.',
  },
  chart: {
    severity: 'error',
    finds:
      'A chart shows a label, a value, a name or a unit that its evidence does not hold, or a value without what makes it less than sure.',
    example: '"1,250" as a bar of "about 1,250".',
    mend: 'Show what the article gives, or a table.',
  },
  'chart-incomplete': {
    severity: 'error',
    finds: 'A chart leaves out a value or a year of its series.',
    example: 'Bars for 2019, 2020 and 2022 where the sentence gives 2021 too.',
    mend: 'Show every value of the series, or a table.',
  },
  table: {
    severity: 'error',
    finds: 'A row is of another length than the others, or a cell is cut from what turns it.',
    example: '"38 million" as a cell of "about 38 million".',
    mend: 'Show the rows and cells as the article gives them.',
  },
  when: {
    severity: 'error',
    finds: 'The time of a point is not the one that its sentence gives.',
    example: '`when: "15 May"` with a sentence that says "15 June".',
    mend: 'Give the time as its sentence words it.',
  },
});
