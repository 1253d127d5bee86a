/** Whether a word is a syllable as Vietnamese spells them, with or without a tone. */
export function isVietnameseSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0;
  if (tones > 1 || word.length > longest) return false;
  const plain = parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC');
  if (!syllable.test(plain)) return false;
  // What is stopped short has one of two tones.
  return !/(?:[cpt]|ch)$/.test(plain) || tones === 0 || /[\u0301\u0323]/.test(parts);
}

const longest = 8;

const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvxq])?';
const rhymes = [
  'a(?:c|ch|m|n|ng|nh|p|t|i|y|o|u)?',
  'ă(?:c|m|n|ng|p|t)',
  'â(?:c|m|n|ng|p|t|u|y)',
  'e(?:c|m|n|ng|p|t|o)?',
  'ê(?:ch|c|m|n|ng|nh|p|t|u)?',
  'i(?:ch|m|n|nh|p|t|u|a)?',
  'iê(?:c|m|n|ng|p|t|u)',
  'o(?:c|m|n|ng|p|t|i)?',
  'oo(?:c|ng)',
  'ô(?:c|m|n|ng|p|t|i)?',
  'ơ(?:m|n|p|t|i)?',
  'u(?:c|m|n|ng|p|t|i|a)?',
  'ư(?:c|m|n|ng|t|i|u|a)?',
  'uô(?:c|m|n|ng|t|i)',
  'ươ(?:c|m|n|ng|p|t|i|u)',
  'o[ae](?:c|ch|m|n|ng|nh|p|t|i|y|o)?',
  'oă(?:c|m|n|ng|t)',
  'u(?:â(?:c|n|ng|t|y)|ê(?:ch|n|nh)?|ơ(?:n)?|e)',
  'uy(?:a|ch|n|nh|p|t|u)?',
  'uyê(?:n|t)',
  'y(?:ch|m|n|nh|t|a|ê(?:m|n|ng|t|u))?',
].join('|');
const syllable = new RegExp(`^${onset}(?:${rhymes})$`);
