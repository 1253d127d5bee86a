import { list } from '../../../pack/lists.js';
import type { Dates } from '../../../pack/subjects/figures/dates.js';
import { adverbialOpeners } from '../grammar/clauses.js';
import { prepositions } from '../grammar/word-classes.js';

export const englishDates = (): Dates => ({
  months: list('january|february|march|april|may|june|july|august|september|october|november|december'),
  weekdays: list('monday|tuesday|wednesday|thursday|friday|saturday|sunday'),
  quarters: list('quarter'),
  dayWords: [],
  dayEndings: ['st', 'nd', 'rd', 'th'],
  daysInWords: list(
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty first|twenty second|twenty third|twenty fourth|twenty fifth|twenty sixth|twenty seventh|twenty eighth|twenty ninth|thirtieth|thirty first',
  ),
  dateLinks: list('of|day of'),
  yearWords: [],
  yearOpeners: [...prepositions, ...adverbialOpeners],
  dateOpeners: [],
  timeOpeners: list(
    'in|on|by|since|from|until|before|after|during|at|between|last|next|this|early in|late in|at the end of|by the end of|as of|through|throughout|for|back in|earlier|later|starting|in early|in late',
  ),
  startOpeners: list(
    'from|as of|as from|starting|starting on|starting from|beginning|beginning on|effective|with effect from|on and after',
  ),
  todayWords: list('today'),
  relativeTimes: list(
    'previously|last year|last month|last week|last quarter|last winter|last summer|last spring|last autumn|the year before|a year earlier|a year ago|the previous year|the same period|yesterday|next year|next month|next week|next summer|next winter|next spring|next autumn|this year|tomorrow|a decade ago|by the end of the year|years ago',
  ),
  laterWords: list('later|earlier|after that|before that|afterwards|thereafter|previously'),
  formerTimes: list(
    'previously|until now|in the past|formerly|under the old rules|under the old system|under the previous rules|under the current rules',
  ),
  timesPast: list('years ago|decades ago|months ago|when i was'),
  presentTimes: list('now|from now on|in future|under the new rules|under the new system|under the new law'),
  deadlineOpeners: list('within|no later than|not later than|at the latest'),
  deadlineStarts: list(
    'of receiving|of receipt|of the receipt|after receiving|after receipt|from receipt|from the receipt|from the date|of the date|after the date|of being|of such|of that|of notification|of the notice',
  ),
  laterDays: list(
    'next meeting|the next meeting|next call|next session|next meeting date|date of next meeting|upcoming meeting|upcoming call|deadline|due date',
  ),
  lifeDays: list('born|died'),
  adoptions: list(
    'passed by a vote|passed by|adopted by a vote|adopted by|enacted by|passed and adopted|made on|sealed by order of|sealed on|given under|adopted on|adopted this|adopted|passed on|passed this|approved this|approved by|approved on|enacted on|done at',
  ),
});
