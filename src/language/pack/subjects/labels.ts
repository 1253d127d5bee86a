import { z } from 'zod';

/** What slides and notes say of their own. */
export const labelsSchema = z.strictObject({
  briefing: z.string().describe('Small line on the cover: what this document is.'),
  agenda: z.string(),
  summary: z.string(),
  summaryHeading: z.string().describe('Heading of the summary slide where the article offers no better one.'),
  points: z.string().describe('Label of a topic with no more telling one.'),
  assessment: z.string(),
  needs: z.string(),
  enumeration: z.string(),
  figure: z.string(),
  figures: z.string().describe('Label and heading of a slide with several figures.'),
  quote: z.string(),
  timeline: z.string(),
  cause: z.string(),
  outlook: z.string(),
  background: z.string().describe('Heading of a passage that tells what came before.'),
  reactions: z.string().describe('Heading of a passage of what several people say.'),
  nextSteps: z.string().describe('Heading of a passage that tells what is to be done.'),
  steps: z.string().describe('Heading of steps that nothing names.'),
  question: z.string().describe('Label of a question with its answer.'),
  voices: z.string().describe('Label of what several people say.'),
  comparison: z.string().describe('Label of two sides that stand against each other.'),
  tasks: z.string().describe('Label of who has to do what by when.'),
  responsible: z.string().describe('Over the column of who has to do something.'),
  task: z.string().describe('Over the column of what is to be done.'),
  due: z.string().describe('Over the column of by when it is to be done.'),
  saidBy: z.string().optional().describe('Heading over what one person says; "{speaker}" stands for who.'),
  saidByMany: z
    .string()
    .optional()
    .describe('Heading over what two or three people say; "{speaker}" stands for their names, joined.'),
  details: z.string().describe('Heading of a passage of further facts.'),
  sources: z.string(),
  evidence: z.string().describe('Above the source sentences in the notes.'),
  captions: z.string().describe('Above the photo captions in the notes.'),
  picture: z.string().describe('Before the heading of a passage, over a slide of its pictures alone: "Picture: …".'),
  table: z.string().describe('Label of a topic that is a table.'),
  tableBy: z
    .string()
    .optional()
    .describe(
      'Heading of a table that nothing names: "{columns}" stands for what its columns hold, "{rows}" for what its rows are, "{Rows}" where nouns keep their capital inside a line.',
    ),
  chart: z.string().describe('Label of a topic that is a chart.'),
  barChart: z.string().describe('Opens the alternative text of a chart with bars.'),
  lineChart: z.string().describe('Opens the alternative text of a chart with lines.'),
  ringChart: z.string().describe('Opens the alternative text of a ring of the shares of a whole.'),
  unit: z.string().describe('Before the unit of a chart: "Unit: tonnes".'),
  traced: z.string().optional().describe('On the slide of sources: how its lines are traced to them.'),
  tracedInNotes: z.string().optional().describe('The same where the notes hold the source sentences.'),
  time: z
    .string()
    .optional()
    .describe('Above the notes of a slide: how long it is spoken at, "{time}", and when it is over, "{until}".'),
  accordingTo: z.string().describe('"{speaker}" stands for who said it.'),
  more: z.string().describe('Below some items of a list: "{count}" stands for how many there are beside them.'),
  part: z.string().describe('Behind the heading of a slide that a topic goes on over a second time: "({part}/{of})".'),
  continued: z.string().describe('Behind the heading of the second of two slides: "(continued)".'),
  date: z.string().describe('"{day}", "{month}" and "{year}" in the order of the language.'),
  dayMonth: z.string(),
});

export type Labels = z.infer<typeof labelsSchema>;
