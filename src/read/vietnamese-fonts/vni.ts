/**
 * A word of the set VNI (VNI-Times and the like) as Unicode: there a letter with a tone, a roof or a breve is the plain letter
 * and a mark behind it, and a few letters have places of their own.
 */
export const vniWord = (word: string): string =>
  word.replace(/([aeiouyôö])([ùøûõïâáàåãäêéèúüë])|[íìæóòîñôö]/gi, (found, base?: string, mark?: string) => {
    if (base === undefined || mark === undefined) return lone(found);
    const [shape, tone] = marks.get(mark.toLowerCase()) ?? ['', ''];
    const isFit = shape === '' || (shape === roof ? /[aeo]/i : /a/i).test(base);
    return isFit ? (lone(base) + shape + tone).normalize('NFC') : lone(base) + mark;
  });

/** What may be a letter or a mark of this set. */
export const vniLetters = /[ùøûõïâáàåãäêéèúüëíìæóòîñôöÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜËÍÌÆÓÒÎÑÔÖ]/;

const [roof, breve] = ['\u0302', '\u0306'];
const [acute, grave, hook, tilde, dot] = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

const marks: ReadonlyMap<string, readonly [shape: string, tone: string]> = new Map([
  ['ù', ['', acute]],
  ['ø', ['', grave]],
  ['û', ['', hook]],
  ['õ', ['', tilde]],
  ['ï', ['', dot]],
  ['â', [roof, '']],
  ['á', [roof, acute]],
  ['à', [roof, grave]],
  ['å', [roof, hook]],
  ['ã', [roof, tilde]],
  ['ä', [roof, dot]],
  ['ê', [breve, '']],
  ['é', [breve, acute]],
  ['è', [breve, grave]],
  ['ú', [breve, hook]],
  ['ü', [breve, tilde]],
  ['ë', [breve, dot]],
]);

const loneLetters: ReadonlyMap<string, string> = new Map([
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
]);

function lone(letter: string): string {
  const lower = letter.toLowerCase();
  const found = loneLetters.get(lower) ?? lower;
  return letter === lower ? found : found.toUpperCase();
}
