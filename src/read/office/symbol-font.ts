/**
 * Text that was typed for the font Symbol, which draws Greek letters and signs of sums in the places of Latin letters, in Unicode (Adobe,
 * "Symbol Encoding"). Programs write its places as bytes, or as U+F020 to U+F0FF.
 */
export const textOfSymbols = (text: string): string =>
  text.replace(/[\u0020-\u00ff\uf020-\uf0ff]/g, (character) => letters[(character.charCodeAt(0) & 0xff) - 0x20] ?? '');

/** Whether letters of a font are those of Symbol. */
export const isSymbolFont = (name: string | undefined): boolean => /^\s*symbol\s*(?:;|$)/i.test(name ?? '');

/** Its places from 0x20; `\0` where nothing of meaning is. */
const letters: readonly string[] = Array.from(
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼' +
    '\0'.repeat(33) +
    '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…|—↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑(\0\0[\0\0{\0\0\0\0⟩∫∫\0\0)\0\0]\0\0}\0\0\0',
  (letter) => (letter === '\0' ? '' : letter),
);
