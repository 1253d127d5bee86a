import { fold, scriptedPattern, surroundingPattern, type LanguagePack } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import { describesBehindMark } from './described.js';

/** Who made a picture, at the end of a line. Positions are relative to the line. */
export interface Credit {
  readonly start: number;
  readonly end: number;
  /** Where the caption before it ends: at the opening bracket, where there is one. */
  readonly cut: number;
  /** How plain the wording is: in brackets, behind a full stop, or only by the name of an agency. */
  readonly strength: 'bracketed' | 'bare' | 'agency';
}

/**
 * The credit that a line ends in: `(Ảnh: Gia Vũ)`, `[Photo by Ann Lee]`, `Foto: Jonas Petermann`, `Gia Vũ/TTXVN`.
 *
 * @param marked the line is known to be a caption, so any closing `(Word: Name)` is a credit
 */
export function findCredit(line: string, pack: LanguagePack, marked: boolean): Credit | undefined {
  return inBrackets(line, pack, marked) ?? behindStop(line, pack, marked) ?? (marked ? behindSign(line) : undefined);
}

function inBrackets(line: string, pack: LanguagePack, marked: boolean): Credit | undefined {
  const bracket = /[([] ?([^ ()[\]][^()[\]]{0,90})[)\]]\.?$/u.exec(line);
  const inner = bracket?.[1];
  if (bracket === null || inner === undefined) return undefined;
  const start = line.indexOf(inner, bracket.index);
  const credit = { start, end: start + inner.trimEnd().length, cut: bracket.index };
  if (opensWithMark(inner, pack) || (marked && /^[^:]{2,25}: ?\S/u.test(inner)))
    return { ...credit, strength: 'bracketed' };
  // "… Đài Tiếng nói Việt Nam (VOV).": the stop behind the bracket makes the name a word of the sentence.
  const isWord = line.endsWith('.') && !/[.!?…] ?$/u.test(line.slice(0, bracket.index));
  return endsWithAgency(inner, pack) && !isWord ? { ...credit, strength: 'agency' } : undefined;
}

/** Behind the last full stop or dash, or on a line of its own. */
function behindStop(line: string, pack: LanguagePack, marked: boolean): Credit | undefined {
  const gaps = [
    ...line.matchAll(/^(?:\| ?)?(?=\S)|(?:[.!?…]["”’»)]? (?:[–—|-] )?|["”»)] (?:[–—|-] )?| [–—|/-] )(?=\S)/gu),
  ];
  for (const gap of gaps.reverse()) {
    const start = gap.index + gap[0].length;
    const tail = line.slice(start);
    if (tail.length > longestCredit) break;
    const credit = { start, end: line.replace(/ ?\.$/, '').length, cut: start - dashLength(gap[0]) };
    if (gap.index === 0 && describesBehindMark(tail, pack)) return undefined;
    if (opensWithMark(tail, pack, true)) return { ...credit, strength: 'bare' };
    if (marked && gap.index > 0 && /^\p{L}[\p{L} ]{2,20}: ?\S/u.test(tail)) return { ...credit, strength: 'bare' };
    if (gap.index > 0 && endsWithAgency(tail, pack)) return { ...credit, strength: 'agency' };
  }
  return undefined;
}

/** `Caption. © Name`, `Caption — © Name`, in what is known to be a caption. */
function behindSign(line: string): Credit | undefined {
  const [, before = '', sign = '', name = ''] =
    /^(.*?)((?:\s*[–—|-])?\s*(?=[©Ⓒ]\s?[\p{L}]))(.{2,90})$/u.exec(line) ?? [];
  if (name === '' || /[.!?…] /u.test(name)) return undefined;
  const start = before.length + sign.length;
  return { start, end: line.replace(/ ?\.$/, '').length, cut: before.length, strength: 'bare' };
}

const longestCredit = 90;

/** A dash between caption and credit belongs to neither. */
const dashLength = (gap: string): number => / [–—|/-] $/.exec(gap)?.[0].length ?? 0;

/** `Photo: Name`; inside brackets also `Photo by Name`, `Ảnh TTXVN`, `Ảnh minh họa`, but not "ảnh hưởng". */
function opensWithMark(text: string, pack: LanguagePack, colon = false): boolean {
  const folded = fold(text);
  return pack.captionMarks.some((mark) => {
    if (!folded.startsWith(fold(mark))) return false;
    const rest = text.slice(mark.length);
    return colonAndName.test(rest) || (!colon && linksName(pack).test(rest));
  });
}

/** `AFP`, `Gia Vũ/TTXVN`, `AP Photo/Ann Lee`: a name and an agency, no clause. */
function endsWithAgency(text: string, pack: LanguagePack): boolean {
  if (text.split(' ').length > 6) return false;
  const parts = text
    .toLowerCase()
    .replace(/\.$/, '')
    .split(/ ?[/–—] ?| - /u);
  return parts.some((part) => pack.agencies.some((agency) => part === agency || part === `${agency} photo`));
}

const linksName = onceFor((pack: LanguagePack) =>
  scriptedPattern(`^(?:$|,| \\p{Lu}| ${surroundingPattern('creditLinks', [pack])}(?!\\p{L}))`),
);

const colonAndName = scriptedPattern('^ ?: ?[\\p{L}\\p{N}@©]');
