import { describe, expect, it } from 'vitest';
import { losesNegation } from '../../../src/check/sentence/negation.js';
import { halvesConnection } from '../../../src/check/sentence/halved.js';
import { losesWords } from '../../../src/check/sentence/lost-words.js';
import { leaningWord } from '../../../src/check/index.js';
import { languagePack, wordsOf } from '../../../src/language/index.js';
import { attributionOf } from '../../../src/summarize/annotate/structure/attribution/attribution.js';
import { findDates } from '../../../src/summarize/annotate/structure/dates/dates.js';
import { findFigures } from '../../../src/summarize/annotate/structure/figures/figures.js';
import { findSeries } from '../../../src/summarize/annotate/structure/series/series.js';
import { marked } from '../../check/sentence/marked.js';
import { readText, textOf } from './read-text.js';

// What is told by the words of a language, in those that have fewer tests of their own than Vietnamese and English.

const said = async (language: string, text: string): Promise<string> => {
  const reading = await readText(language, text);
  const found = attributionOf(reading, reading.sentences.length - 1);
  return found === undefined ? 'nobody' : `${textOf(reading, found.speaker.name)}: ${textOf(reading, found.content)}`;
};

const figures = async (language: string, text: string): Promise<string> => {
  const reading = await readText(language, text);
  return findFigures(reading)
    .map(({ value, of }) => `${textOf(reading, value)} | ${textOf(reading, of)}`)
    .join('; ');
};

const dates = async (language: string, text: string): Promise<string> =>
  findDates(await readText(language, text))
    .map(({ iso }) => iso)
    .join(' ');

const items = async (language: string, text: string): Promise<string> => {
  const reading = await readText(language, text);
  return findSeries(reading)
    .flatMap((series) => series.items.map(({ span }) => textOf(reading, span)))
    .join(' / ');
};

const leans = (language: string, text: string): Promise<string> =>
  Promise.resolve(leaningWord(wordsOf(text), text, languagePack(language)) ?? 'nothing');

const lost = (language: string, told: string): Promise<string> => {
  const { text, sentence, spans } = marked(told);
  const pack = languagePack(language);
  const words = losesNegation(sentence, spans, text, pack) ?? halvesConnection(sentence, spans, text, pack);
  return Promise.resolve(words ?? losesWords(sentence, spans, text, pack)?.words ?? 'nothing');
};

type Find = (language: string, text: string) => Promise<string>;
type Row = readonly [language: string, text: string, found: string];

const holds = (rule: string, find: Find, rows: readonly Row[]): void => {
  it.each(rows)(`${rule} (%s): %s`, async (language, text, found) => {
    expect(await find(language, text)).toBe(found);
  });
};

describe('in other languages', () => {
  holds('who says it', said, [
    ['fr', 'Selon la préfecture, le pont restera fermé.', 'la préfecture: le pont restera fermé.'],
    ['fr', 'Le maire Jean Duval a déclaré que le pont resterait fermé.', 'Jean Duval: le pont resterait fermé.'],
    [
      'fr',
      '« Le pont restera fermé », a expliqué Claire Vasseur, directrice du port.',
      'Claire Vasseur: Le pont restera fermé',
    ],
    ['fr', 'Le pont de pierre a été fermé lundi.', 'nobody'],
    ['es', 'Según el ayuntamiento, el puente seguirá cerrado.', 'el ayuntamiento: el puente seguirá cerrado.'],
    ['es', 'La alcaldesa Ana Ruiz dijo que el puente seguiría cerrado.', 'Ana Ruiz: el puente seguiría cerrado.'],
    [
      'es',
      '«El puente seguirá cerrado», explicó Luis Gil, director del puerto.',
      'Luis Gil: El puente seguirá cerrado',
    ],
    ['es', 'El puente de piedra fue cerrado el lunes.', 'nobody'],
    [
      'de',
      'Laut dem Ministerium bleibt die Brücke gesperrt.',
      'dem Ministerium: Laut dem Ministerium bleibt die Brücke gesperrt.',
    ],
    ['de', '„Die Brücke bleibt gesperrt“, sagte Jan Voss, Leiter des Hafens.', 'Jan Voss: Die Brücke bleibt gesperrt'],
    ['de', 'Die alte Brücke wurde am Montag gesperrt.', 'nobody'],
    ['id', 'Menurut kementerian, jembatan akan ditutup.', 'kementerian: jembatan akan ditutup.'],
    ['id', 'Wali Kota Surya Wijaya mengatakan bahwa jembatan akan ditutup.', 'Surya Wijaya: jembatan akan ditutup.'],
    ['id', 'Jembatan batu ditutup pada Senin.', 'nobody'],
  ]);

  holds('a figure', figures, [
    ['fr', 'Plus de 340 maisons ont été détruites.', 'Plus de 340 | maisons'],
    ['fr', 'Le chantier coûtera environ 12,5 millions d’euros.', 'environ 12,5 millions d’euros | Le chantier coûtera'],
    ['fr', 'Près des deux tiers des habitants ont signé.', 'deux tiers | habitants'],
    ['es', 'Más de 340 casas fueron destruidas.', 'Más de 340 | casas'],
    ['es', 'La obra costará unos 12,5 millones de euros.', 'unos 12,5 millones de euros | La obra costará'],
    ['es', 'Casi el 40% de los vecinos firmó.', '40% | los vecinos'],
    ['de', 'Mehr als 340 Häuser wurden zerstört.', 'Mehr als 340 | Häuser'],
    ['de', 'Der Bau kostet rund 12,5 Millionen Euro.', 'rund 12,5 Millionen Euro | Der Bau kostet'],
    ['id', 'Lebih dari 340 rumah hancur.', 'Lebih dari 340 | rumah'],
    ['id', 'Biaya proyek itu sekitar 12,5 juta dolar.', 'sekitar 12,5 juta dolar | Biaya proyek itu'],
  ]);

  holds('a date', dates, [
    ['de', 'Die Brücke wurde am 14. Mai 2026 gesperrt.', '2026-05-14'],
    ['id', 'Jembatan ditutup pada 14 Mei 2026.', '2026-05-14'],
  ]);

  holds('a series', items, [
    [
      'fr',
      'Le maire a posé deux conditions. Premièrement, le pont doit être réparé. Deuxièmement, la route doit être élargie.',
      'le pont doit être réparé / la route doit être élargie',
    ],
    [
      'es',
      'La alcaldesa puso dos condiciones. En primer lugar, hay que reparar el puente. En segundo lugar, hay que ampliar la carretera.',
      'hay que reparar el puente / hay que ampliar la carretera',
    ],
    [
      'de',
      'Die Stadt stellt zwei Bedingungen. Erstens: Die Brücke wird repariert. Zweitens: Die Straße wird breiter.',
      'Die Brücke wird repariert / Die Straße wird breiter',
    ],
    [
      'id',
      'Wali kota mengajukan dua syarat. Pertama, jembatan harus diperbaiki. Kedua, jalan harus dilebarkan.',
      'jembatan harus diperbaiki / jalan harus dilebarkan',
    ],
  ]);

  holds('what it leans on', leans, [
    ['fr', 'Il a vendu la roue à un musée.', 'Il'],
    ['fr', 'Le maire a vendu la roue.', 'nothing'],
    ['es', 'El alcalde vendió la rueda.', 'nothing'],
    ['de', 'Sie verkaufte das Rad an ein Museum.', 'Sie'],
    ['de', 'Diese Entscheidung überraschte die Anwohner.', 'Diese'],
    ['de', 'Die Stadt verkaufte das Rad.', 'nothing'],
    ['id', 'Keputusan ini mengejutkan warga.', 'ini'],
  ]);

  holds('what a cut loses', lost, [
    ['fr', 'Le pont ouvrira lundi, |mais pas aux camions|.', 'pas'],
    ['fr', '|Si la pluie cesse,| le pont ouvrira lundi.', 'Si'],
    ['fr', '|Bien que la route reste fermée,| le pont a ouvert.', 'Bien'],
    ['fr', '|En 2019,| le trafic a baissé.', 'En 2019'],
    ['es', 'El puente abrirá el lunes, |pero no para camiones|.', 'no'],
    ['es', '|Si deja de llover,| el puente abrirá el lunes.', 'Si'],
    ['es', '|En 2019,| el tráfico bajó.', 'En 2019'],
    ['de', 'Die Brücke öffnet am Montag, |aber nicht für Lastwagen|.', 'nicht'],
    ['de', '|Wenn der Regen aufhört,| öffnet die Brücke am Montag.', 'Wenn'],
    ['de', '|Obwohl die Straße gesperrt bleibt,| öffnete die Brücke.', 'Obwohl'],
    ['id', 'Jembatan dibuka pada Senin, |tetapi tidak untuk truk|.', 'tidak'],
    ['id', '|Jika hujan berhenti,| jembatan dibuka pada Senin.', 'Jika'],
    ['id', '|Meskipun jalan ditutup,| jembatan dibuka.', 'Meskipun'],
  ]);
});
