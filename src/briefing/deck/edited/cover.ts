import { joinedWords, likenessFrom, wordsOfText } from '../../../check/index.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../language/index.js';
import type { Briefing } from '../../../model/briefing.js';
import { readDateLine } from '../../../read/date.js';
import type { Said } from '../recognised.js';
import { cameBack, leftBehind, named } from '../edit-messages.js';
import { holdsForm, withCutOff } from '../wording.js';

type Particular = 'subtitle' | 'date' | 'presenter' | 'organisation' | 'marking';

/**
 * What the cover says now of a briefing: its title, and what stands below it.
 *
 * @param dateText the date as slides write it
 */
export function editedCover(
  briefing: Briefing,
  said: readonly Said[],
  pack: LanguagePack,
  dateText: string | undefined,
): { readonly briefing: Briefing; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let changed = briefing;
  const tell = (message: string, { slide }: Said): void => {
    diagnostics.push(cameBack('particulars-changed', message, slide.number));
  };
  const title = said.find(({ paragraph }) => paragraph.isTitle);
  const titleText = title?.paragraph.text ?? briefing.title;
  const isTitled = title?.parts !== undefined && (titleText.endsWith('…') || holdsForm(titleText, briefing.title));
  if (title !== undefined && !isTitled) {
    const whole = withCutOff(titleText, briefing.title);
    changed = { ...changed, title: whole };
    delete changed.titleEvidence;
    tell(`The briefing is called ${named(whole)}.`, title);
  }
  const shown = joinedWords(said.map(({ paragraph }) => paragraph.text).join('\n'));
  const { subtitle, presenter, organisation, marking } = briefing;
  const particulars: readonly (readonly [Particular, string | undefined])[] = [
    ['subtitle', subtitle],
    ['date', dateText],
    ['presenter', presenter],
    ['organisation', organisation],
    ['marking', marking],
  ];
  const missing = new Map(
    particulars.flatMap(([key, text]): [Particular, string][] =>
      text === undefined || shown.includes(joinedWords(text)) ? [] : [[key, text]],
    ),
  );
  const strange = said.filter(({ paragraph, parts }) => !paragraph.isTitle && parts === undefined);
  const pieces = strange.flatMap((one) =>
    one.paragraph.text
      .split(' · ')
      .filter((text) => particulars.every(([, own]) => own !== text))
      .map((text) => ({ one, text })),
  );
  const take = (key: Particular, { one, text }: Piece, value = text): void => {
    missing.delete(key);
    changed = { ...changed, [key]: value };
    tell(`The ${key} is ${named(text)}.`, one);
  };
  const undated = pieces.filter((piece) => {
    const date = missing.has('date') ? readDateLine(piece.text, pack) : undefined;
    if (date !== undefined) take('date', piece, date);
    return date === undefined;
  });
  // A date in words that nobody can read stays what it was.
  missing.delete('date');
  const unlike = undated.filter((piece) => {
    const key = likest(missing, piece.text);
    if (key !== undefined) take(key, piece);
    return key === undefined;
  });
  // As many as are missing stand in the order in which slides say them.
  const keys = unlike.length === missing.size ? [...missing.keys()] : [];
  for (const [index, piece] of unlike.entries()) {
    const key = keys[index];
    if (key === undefined) diagnostics.push(homeless(piece));
    else take(key, piece);
  }
  return { briefing: changed, diagnostics };
}

/** A text of a person's on the cover. */
interface Piece {
  readonly one: Said;
  readonly text: string;
}

const homeless = ({ one, text }: Piece): Diagnostic =>
  leftBehind(
    `${named(text)} stands on the cover and has no place in a briefing.`,
    one.slide.number,
    'Put it on a slide of its own.',
  );

/** What a text was before: what half of its words say. */
function likest(missing: ReadonlyMap<Particular, string>, text: string): Particular | undefined {
  const words = wordsOfText(text);
  return [...missing].find(([, own]) => likenessFrom(words, wordsOfText(own), 0.5) > 0)?.[0];
}
