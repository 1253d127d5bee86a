import { expect, test } from 'vitest';
import { detectLanguage, languagePack, languageTags } from '../../../src/language/index.js';

test.each([
  ['vi', 'Chính phủ hỗ trợ người dân vùng lũ.'],
  ['en', 'The council will decide next week whether the old bridge is to be repaired by the city.'],
  ['en', 'CPF contribution cap and CPF rates: they have been raised, as our CPF members can still pay.'],
  ['id', 'Pemerintah akan mengirim pompa ke desa-desa yang paling parah.'],
  ['id', 'Uang itu antara lain dari sejumlah biro travel. KPK menduga uang itu biaya percepatan kuota haji khusus.'],
  ['fr', 'Les soignants sont revenus au papier après l’attaque.'],
  ['es', 'El ayuntamiento aprobará mañana la reforma del mercado central.'],
  ['de', 'Der Stadtrat entscheidet am Montag über den neuen Fahrplan.'],
  ['ja', '市は三日、新しい水道料金を発表した。'],
  ['zh', '市政府将于下周公布新的用水价格。'],
  ['zh', '市政府將於下週公布新的用水價格，並開放民眾陳情。'],
  ['de', 'Montag · Der Stadtrat entscheidet über den neuen Fahrplan.'],
  ['und', '2026 – 31.12. / 45 %'],
  ['und', ''],
])('%s: %s', async (tag, text) => {
  expect(await detectLanguage(text)).toBe(tag);
});

test.each([
  ['fr', 'Le quai est neuf'],
  ['id', 'Rilis data ekspor kapal April'],
])('a language with a pack goes before one that is hardly likelier: %s', async (tag, text) => {
  expect(await detectLanguage(text)).not.toBe(tag);
  expect(await detectLanguage(text, languageTags)).toBe(tag);
});

test('what is written in letters of no known language still gets a pack', async () => {
  const tag = await detectLanguage('ᚠᚢᚦᚨᚱᚲ');
  expect(languagePack(tag).pointWords).toBeGreaterThan(0);
});
