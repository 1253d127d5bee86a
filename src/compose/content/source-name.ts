import type { Briefing } from '../../model/briefing.js';
import { tidyOptional, tidyText } from './tidy-text.js';

/** What a source is called on slides: who published it, else its name. */
export const sourceName = ({ name, publisher }: Briefing['sources'][number]): string =>
  tidyOptional(publisher) ?? tidyText(name);
