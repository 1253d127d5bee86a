import type { XmlElement } from '../../opc/xml/element.js';
import { child, descend, descendants } from '../../opc/xml/query.js';
import { isSymbolFont, textOfSymbols } from '../office/symbol-font.js';
import { inCapitalFont, isCapitalFont } from '../vietnamese-fonts/capital-font.js';
import { isNoteMark } from '../raised/note-mark.js';
import type { Shift, ShiftedRun } from '../raised/raised.js';
import { chosen, type Drawn, readDrawing } from './drawing.js';
import { textOfEquation } from './equation.js';
import type { Fields } from './fields.js';
import type { PictureSource } from './picture-source.js';
import { isPrompt } from './prompt.js';
import { isOn, value } from './property.js';
import { shiftOf, type Styles } from './styles.js';

/** What stands in a paragraph. */
export interface ParagraphContent {
  /** Line breaks as `\n`. */
  readonly runs: ShiftedRun[];
  /** What is drawn before the first word, and behind it. */
  readonly before: Drawn[];
  readonly behind: Drawn[];
  /** Whether each run with a word says of itself that it is bold; undefined where it does not say. */
  readonly bold: Set<boolean | undefined>;
}

/** A paragraph in which nothing stands yet. */
export const emptyContent = (): ParagraphContent => ({ runs: [], before: [], behind: [], bold: new Set() });

/**
 * Adds what stands in a paragraph (ECMA-376 part 1, 17.3): runs as they are once tracked changes are accepted, without hidden
 * text, the instructions of fields, notes and comments.
 */
export function addContent(
  content: ParagraphContent,
  paragraph: XmlElement,
  { fields, picture, styles }: ContentWish,
): void {
  const add = (text: string, { bold, shift }: RunForm): void => {
    if (fields.isInstruction) return;
    content.runs.push({ text, shift });
    if (text.trim() !== '') content.bold.add(bold);
  };
  const visit = (element: XmlElement, form: RunForm): void => {
    if (leftOut.has(element.name)) return;
    switch (element.name) {
      case 'w:t':
        add(textOfRun(written(element), form), form);
        return;
      case 'm:oMath':
        add(textOfEquation(element), form);
        return;
      case 'w:tab':
      case 'w:ptab':
        add(' ', form);
        return;
      case 'w:br':
      case 'w:cr':
        add('\n', form);
        return;
      case 'w:noBreakHyphen':
        add('\u2011', form);
        return;
      // Of an old Vietnamese font it is a letter; of others nothing is seen of it, and it is left out with them.
      case 'w:softHyphen':
        add('\u00ad', form);
        return;
      case 'w:sym':
        add(symbol(element), form);
        return;
      case 'w:fldChar':
        fields.mark(element.attributes['w:fldCharType']);
        return;
      case 'w:instrText':
        fields.instruct(written(element));
        return;
      case 'w:fldSimple':
        fields.instruct(element.attributes['w:instr'] ?? '');
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        (content.bold.size === 0 ? content.before : content.behind).push(...readDrawing(element, picture));
        return;
      case 'mc:AlternateContent':
        for (const each of chosen(element)) visit(each, form);
        return;
      case 'w:sdt':
        if (isPrompt(element)) return;
        break;
      case 'w:hyperlink':
        if (leadsToNote(element, styles)) return;
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        // What stands in the same run behind it is the mark that somebody typed in place of a number.
        if (/^(?:1|true|on)$/.test(element.attributes['w:customMarkFollows'] ?? '')) form.isNoted = true;
        return;
      case 'w:r':
        if (isOn(descend(element, 'w:rPr', 'w:vanish')) === true) return;
    }
    const inner = element.name === 'w:r' ? formOfRun(element, styles) : form;
    for (const node of element.children) if (typeof node !== 'string' && !inner.isNoted) visit(node, inner);
  };
  for (const node of paragraph.children)
    if (typeof node !== 'string') visit(node, { bold: undefined, isSymbols: false, isCapitals: false, isNoted: false });
}

/** What a paragraph is read with. */
export interface ContentWish {
  readonly fields: Fields;
  readonly picture: PictureSource;
  readonly styles: Pick<Styles, 'shiftOf'>;
}

/** How a run is set. */
interface RunForm {
  /** Undefined where it does not say. */
  readonly bold: boolean | undefined;
  readonly shift?: Shift;
  /** Characters of the private use area are those of the font Symbol. */
  readonly isSymbols: boolean;
  /** The font draws capitals in the places of small letters. */
  readonly isCapitals: boolean;
  /** The rest of the run is the mark of a note. */
  isNoted: boolean;
}

function formOfRun(run: XmlElement, styles: ContentWish['styles']): RunForm {
  const font = descend(run, 'w:rPr', 'w:rFonts')?.attributes['w:ascii'];
  return {
    bold: isOn(descend(run, 'w:rPr', 'w:b')),
    shift: shiftOfRun(run, styles),
    isSymbols: isSymbolFont(font),
    isCapitals: isCapitalFont(font),
    isNoted: false,
  };
}

function textOfRun(text: string, { isSymbols, isCapitals }: RunForm): string {
  if (isCapitals) return inCapitalFont(text);
  return isSymbols ? text.replace(/[\uf020-\uf0ff]/g, textOfSymbols) : text;
}

function shiftOfRun(run: XmlElement, styles: ContentWish['styles']): Shift {
  const properties = child(run, 'w:rPr');
  const own = properties && child(properties, 'w:vertAlign');
  if (own !== undefined) return shiftOf(own);
  return shiftByHand(properties) ?? styles.shiftOf(value(properties && child(properties, 'w:rStyle')));
}

/** Small type that somebody raised or lowered by points (17.3.2.24), as before there was a button for it; type of one size is only set beside something. */
function shiftByHand(properties: XmlElement | undefined): Shift {
  const halfPoints = Number(value(properties && child(properties, 'w:position')) ?? 0);
  if (properties === undefined || child(properties, 'w:sz') === undefined) return undefined;
  return halfPoints >= leastShift ? 'raised' : halfPoints <= -leastShift ? 'lowered' : undefined;
}
/** In half points. */
const leastShift = 4;

function leadsToNote(link: XmlElement, styles: ContentWish['styles']): boolean {
  const anchor = link.attributes['w:anchor'];
  if (anchor === undefined) return false;
  const words = descendants(link, 'w:t').map(written).join('');
  const isRaised = descendants(link, 'w:r').every((run) => shiftOfRun(run, styles) === 'raised');
  return isNoteMark(words, `#${anchor}`, isRaised);
}

const leftOut = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:rt', 'w:sdtPr', 'w:sdtEndPr']);

const written = ({ children }: XmlElement): string => children.filter((node) => typeof node === 'string').join('');

/**
 * A character of a symbol font (17.3.3.30), in the private use area as a rule: those of Symbol are letters, those of others are pictures.
 */
function symbol({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (isSymbolFont(attributes['w:font'])) return textOfSymbols(String.fromCharCode(code || 0));
  return code > 0x20 && code < 0xd800 ? String.fromCharCode(code) : '';
}
