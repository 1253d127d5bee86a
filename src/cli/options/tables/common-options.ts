import { chartsChoices, fromChoices, genreChoices, lengthChoices, slideChoices } from '../choices.js';
import { isFlag, takesChoice, takesText, type OptionTable } from './option.js';
import { encodingOption, reachOptions, timeoutOption } from './shared.js';

/**
 * What every command that reads an article and writes something takes. Defaults are described, not set, so that what
 * nobody gave can be told from what somebody did.
 */
export const commonOptions: OptionTable = {
  output: takesText('Where to write; - is stdout. The ending says the format; a deck may have several', { alias: 'o' }),
  force: isFlag('Overwrite an existing file'),
  title: takesText('Title, in place of that of the article'),
  lang: takesText('Language of the article: vi, en, …', { defaultDescription: 'told from the text' }),
  'language-pack': takesText('A language pack of your own (.yaml); the article is read in its language'),
  genre: takesChoice(genreChoices, 'What kind of document the article is', { defaultDescription: 'auto' }),
  from: takesChoice(fromChoices, 'Format of the article; outline: it is one, in Markdown', {
    defaultDescription: 'told from what it holds',
  }),
  encoding: encodingOption,
  length: takesChoice(
    lengthChoices,
    'How much is told: about 29, 46 or 70 words in a hundred, fewer of a long article',
    { defaultDescription: 'standard' },
  ),
  slides: takesText('How many slides the deck is to have, as far as the article holds enough: 3 to 40'),
  minutes: takesText('How many minutes it is spoken at: as much is told, and notes say the time of each slide'),
  charts: takesChoice(chartsChoices, 'Whether comparable numbers become charts', { defaultDescription: 'auto' }),
  summary: takesChoice(slideChoices, 'Whether the deck begins with what to remember', { defaultDescription: 'auto' }),
  date: takesText('Date of the briefing: 2026-10-26, 26/10/2026, 26 October 2026, today', {
    defaultDescription: 'that of the article',
  }),
  presenter: takesText('Who presents'),
  organisation: takesText('On whose behalf'),
  marking: takesText('Handling line on every slide'),
  ...reachOptions,
  timeout: timeoutOption,
  json: isFlag('Print a report as JSON on stdout'),
  quiet: isFlag('Say nothing but errors'),
  config: takesText('A config file (.yaml or .json)', { defaultDescription: 'the nearest briefdeck.config.yaml' }),
  'no-config': isFlag('Read no config file'),
  'print-config': isFlag('Print what holds for a deck, and where each value comes from'),
  verbose: isFlag('Tell the time of each stage and what was left out'),
};
