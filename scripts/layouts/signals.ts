import { mostEntries } from '../../src/compose/choose/chains.js';
import { fewestForDividers, fewestSections, mostSections } from '../../src/compose/content/sections.js';
import { fewestShares, mostShares, sumOfShares } from '../../src/summarize/annotate/numbers/shares.js';
import { fewestTasks, mostTasks } from '../../src/summarize/kinds/tasks/tasked-topic.js';
import { mostWithoutAgenda } from '../../src/compose/content/sheets/agenda-sheet.js';
import { fewestSteps } from '../../src/compose/content/steps.js';
import type { SheetKind } from '../../src/compose/content/sheet.js';
import { fewestFigures, longestBelow, mostFigures } from '../../src/summarize/kinds/shown/counted-topic.js';
import { fewestDates, mostDates } from '../../src/summarize/kinds/shown/dated-topic.js';
import { fewestValues, mostSeries, mostValues } from '../../src/summarize/kinds/graphics/table-chart.js';

/** What a slide's content says of itself, by what it is laid out as. */
export const signals: Readonly<Record<SheetKind, string>> = {
  summary:
    'the sentences that are worth most, before all others; a claim where the first is the message or says half of the title',
  points:
    'whatever has no other signal; a question and its answer stand below the question; a lead where a sentence of the points is the title; a claim where the article puts the first line over the others, a key figure of the first or the last, passages of two or three paragraphs; in the rows of a table where each opens with what it is about, before a colon, or several people take turns',
  enumeration:
    'a list of the article: ordinals, a list, or parts parted by semicolons behind what announces them; whole, in order',
  steps: `${fewestSteps} items of a list and more that count themselves ("Step 1"), or that their heading calls steps or a procedure; whole, in order`,
  timeline: `${fewestDates} to ${mostDates} lines, each with a time of its own that opens it, or closes a clause of it, in order, or a time of the clock before a colon or dash; a passage of running text whose sentences do, put in order where all name their days, with what follows on a date ("The next day"); in the rows of a table where no layout holds them`,
  figure: `one line of at most ${longestBelow} words with one key figure: money, a share, people or countries counted; no condition, no negation`,
  figures: `${fewestFigures} to ${mostFigures} lines, each with a key figure, no two the same; in the rows of a table where no layout holds them`,
  quote: 'what one person says word for word, and nothing beside it',
  voices: `what two people and more say, word for word or each a line of their own, up to ${mostEntries.voices ?? 0} on a slide; in the rows of a table where no layout holds them`,
  comparison:
    'two neighbouring sections whose headings, or two lines whose first words, stand against each other: pros and cons, before and after, the first option and the second; "Previously …" and then "Now …"; under a heading that stands over little else, two neighbouring sentences that open alike but for what each is about, or the two clauses of a sentence about two of a kind, parted by a semicolon or "whereas"',
  divider: `the first of the topics of a section of two and more that begins behind what to remember, in a deck of ${fewestSections} to ${mostSections} sections and at least ${fewestForDividers} slides beside the frame; not where the template has no layout for it`,
  table: `a table of the article that fits on a slide; tasks: ${fewestTasks} to ${mostTasks} items of a list that each open with who has to do something, all of them with a limit of time, or one where the heading calls them so; or decisions with labels ("Owner: …", "Due: …"); neighbouring sentences that each say who does something by when`,
  chart: `${fewestValues} to ${mostValues} numbers of one unit, each with its time or name, in a passage, also where the first alone has its verb, or as the parts that a colon announces; or in a table of at most ${mostSeries} columns of them; a ring where ${fewestShares} to ${mostShares} percentages with names add up to ${sumOfShares.least} to ${sumOfShares.most}`,
  agenda: `more than ${mostWithoutAgenda} topics beside the summary`,
  sources: 'a source that more is known of than the name of its file',
  closing:
    'whole sentences that tell with a verb of the future what happens on a day, under no condition, where the last topic does not say all of them; their source stands below',
};
