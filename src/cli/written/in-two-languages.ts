import { combinedArticle } from '../../briefing/merge/combined-article.js';
import { pairUnits } from '../../briefing/translation/pair-units.js';
import { withTranslation } from '../../briefing/translation/with-translation.js';
import { sha256Of } from '../../check/rules/evidence/source-text.js';
import { BriefdeckError } from '../../diagnostics/error.js';
import { languagePack, type LanguagePack } from '../../language/index.js';
import { betweenTexts } from '../../model/sources.js';
import { sourceOf } from '../../summarize/cover/source.js';
import type { Io } from '../io.js';
import type { Material } from '../material.js';
import { languageName } from '../options/language-name.js';
import type { BuildArguments } from '../options/options.js';
import { usage } from '../options/usage.js';
import type { Watch } from '../watch.js';
import { readAt } from './completed.js';

/**
 * What a deck is made from, with what the article's translation says in the same places.
 *
 * @throws BriefdeckError of kind `usage` without a translation or an article, of kind `input` where both are in one language
 */
export async function inTwoLanguages<Made extends Material>(
  material: Made,
  args: BuildArguments,
  packs: readonly LanguagePack[],
  watch: Watch,
  io: Io,
): Promise<Made> {
  const { translation: place, bilingual = 'notes', input } = args;
  const { article, briefing } = material;
  if (place === undefined)
    throw usage('usage.no-translation', '--bilingual is said without a translation.', 'Name it with --translation.');
  if (article === undefined)
    throw usage(
      'usage.translation-of-nothing',
      `${input} comes without its article, which the translation would be paired with.`,
      'Name the article with --source.',
    );
  if (article.parts !== undefined)
    throw usage(
      'usage.translation-of-several',
      `${input} is made of several articles.`,
      'Build from the article, with --translation.',
    );
  const { read } = await readAt(place, { ...args, language: undefined, genre: undefined }, packs, watch.stage, io);
  const translation = read.value;
  const both = [languagePack(briefing.language, packs), languagePack(translation.language, packs)] as const;
  if (both[0].tag === both[1].tag)
    throw new BriefdeckError(
      'input',
      'input.same-language',
      `${input} and ${place} are both in ${languageName(translation.language)}.`,
      { hint: 'Give the article in another language.' },
    );
  const spoken = await watch.stage('summarize', () =>
    withTranslation(briefing, {
      article,
      translation,
      source: sourceOf(translation, both[1]),
      pairs: pairUnits(article, translation),
      packs: both,
      mode: bilingual,
    }),
  );
  return {
    ...material,
    briefing: spoken.briefing,
    article: combinedArticle([article, translation], sha256Of(article.text + betweenTexts + translation.text)),
    diagnostics: [...material.diagnostics, ...spoken.diagnostics],
  };
}
