import type { LanguagePack } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';

/** Whether a word is a verb that no list of a language's commonest ones holds, with or without an ending. */
export const isFurtherVerb = (key: string, pack: LanguagePack): boolean => furtherForms(pack).has(key);

const furtherForms = onceFor(
  ({ furtherVerbs, verbEndings }: LanguagePack): ReadonlySet<string> =>
    new Set(furtherVerbs.flatMap((verb) => verbEndings.flatMap((ending) => [verb, verb + ending]))),
);
