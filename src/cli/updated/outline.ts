import { resolve } from 'node:path';
import { outlineText } from '../../briefing/outline/write-outline.js';
import { updateBriefing } from '../../briefing/update/update-briefing.js';
import { briefingJson, briefingYaml } from '../../briefing/write-briefing.js';
import { BriefdeckError } from '../../diagnostics/error.js';
import { languagePack, type LanguagePack } from '../../language/index.js';
import { knownOf } from '../../pipeline.js';
import type { Updated } from './updated.js';
import type { Source } from '../input.js';
import type { Io } from '../io.js';
import type { UpdateArguments } from '../options/options.js';
import type { Target } from '../process/output.js';
import type { Watch } from '../watch.js';
import { asNamedIn } from '../written/article-place.js';
import { completed, readAt, type Completed } from '../written/completed.js';
import { isOfSeveral } from '../written/one-of-several.js';
import type { WrittenForm } from '../written/is-briefing.js';

interface Around {
  readonly packs: readonly LanguagePack[];
  readonly watch: Watch;
  readonly target: Target | undefined;
}

/**
 * Brings an outline up to date. Where the article as it was is still there, under the name that the outline gives it, what is new and
 * what is gone is known; else lines are looked up in the article as it is now, and what is not found there is its author's.
 */
export async function updatedOutline(
  source: Source,
  form: WrittenForm,
  args: UpdateArguments & { readonly article: string },
  { packs, watch, target }: Around,
  io: Io,
): Promise<Updated> {
  const { file, briefing, article: was, diagnostics } = await withOldArticle(source, form, args, packs, watch, io);
  if (isOfSeveral(briefing))
    throw new BriefdeckError('usage', 'usage.outline-of-several', `${args.input} is made of several articles.`, {
      hint: 'Update the deck itself, which brings their text along, and take its outline.',
    });
  const now = await readAt(args.article, { ...args, language: briefing.language }, packs, watch.stage, io);
  const isOld = was !== undefined && resolve(io.cwd, was.place) !== resolve(io.cwd, args.article);
  const pack = languagePack(briefing.language, packs);
  const updated = await watch.stage('summarize', () =>
    updateBriefing(briefing, {
      article: now.read.value,
      known: knownOf(now.read.value, { packs }),
      oldText: isOld ? was.read.value.text : briefing.text,
      pack,
    }),
  );
  const path = target?.path;
  const named = {
    source: asNamedIn(path, args.article, io),
    template: file.template,
    genre: args.genre,
  };
  const isJson = /\.json$/i.test(args.input);
  return {
    content:
      form === 'markdown'
        ? outlineText(updated.briefing, named, pack)
        : isJson
          ? briefingJson(updated.briefing)
          : briefingYaml(updated.briefing, false),
    changes: updated.changes,
    diagnostics: [...diagnostics, ...now.read.diagnostics],
  };
}

/** An outline whose article is no longer where it says is looked up in the article as it is now. */
async function withOldArticle(
  source: Source,
  form: WrittenForm,
  args: UpdateArguments & { readonly article: string },
  packs: readonly LanguagePack[],
  watch: Watch,
  io: Io,
): Promise<Completed> {
  const around = { packs, stage: watch.stage };
  try {
    const made = await completed(source, form, { ...args, article: undefined }, around, io);
    if (made.article !== undefined) return made;
  } catch (error) {
    const isMissing = error instanceof BriefdeckError && error.diagnostic.message.includes('There is no file');
    if (!isMissing) throw error;
  }
  return completed(source, form, args, around, io);
}
