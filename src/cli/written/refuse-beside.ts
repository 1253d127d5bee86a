import type { BuildArguments } from '../options/options.js';
import { usage } from '../options/usage.js';
import type { BriefingForm } from './is-briefing.js';

/**
 * Refuses what says nothing of a source of this form: an article was made from no other, and a briefing is none.
 *
 * @param form in what form the source is a Briefing; nothing where it is an article
 * @throws BriefdeckError of kind `usage`
 */
export function refuseBeside(
  form: BriefingForm | undefined,
  { input, article, emit }: Pick<BuildArguments, 'input' | 'article'> & Partial<Pick<BuildArguments, 'emit'>>,
): void {
  if (form === undefined && article !== undefined)
    throw usage(
      'usage.source-of-article',
      `${input} is an article itself: --source names the one that an outline or a deck was made from.`,
      'Leave --source out; --from outline says that it is an outline.',
    );
  if (form !== undefined && emit === 'article')
    throw usage(
      'usage.emit-of-briefing',
      `${input} is a briefing: there is no article in it to print.`,
      'Name the article itself, or print the briefing with --emit briefing.',
    );
}
