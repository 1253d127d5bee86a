import { entries } from './entry.js';

/** Who says what. */
export const speechCodes = entries({
  'speaker-unknown': {
    severity: 'error',
    finds: 'A speaker or a role does not stand in the article.',
    example: '"Mr Tran Van Nam" where the article speaks of Tran Van Leo.',
    mend: 'Name the speaker as the article does.',
  },
  'speaker-elsewhere': {
    severity: 'error',
    finds:
      'The speaker printed with a line says something else: the article does not name them in its sentence, nor before it in the same paragraph with nobody else speaking between.',
    example: 'The mayor, who speaks in one paragraph, over a sentence of the next, in which an engineer speaks.',
    mend: 'Print who says it, or show the sentence whole without a speaker.',
  },
  'speaker-nobody': {
    severity: 'error',
    finds: 'What is printed as a speaker cannot speak: a place, a paper, a relative clause.',
    example: '"in Da Nang", "the report", "who led the survey".',
    mend: 'Print who says it, or no speaker.',
  },
  'quotation-parted': {
    severity: 'error',
    finds: 'What is shown as a quotation is not a whole one of the article, nor whole sentences of one.',
    example: 'Half of a quoted sentence.',
    mend: 'Show the whole quotation, or one of its sentences.',
  },
  'quotation-false': {
    severity: 'error',
    finds: 'Marks stand around words that nobody is quoted with.',
    example: '"The barrier is “too dear”" where the article has no marks.',
    mend: 'Take the marks off, or quote what the article quotes.',
  },
  'voice-unnamed': {
    severity: 'error',
    finds: 'Who said what is shown without who.',
    example: 'A point of a topic of the kind `voices` without a speaker.',
    mend: 'Print the speaker, or leave it out.',
  },
});
