import { counted, list } from '../../../pack/lists.js';
import type { Numbers } from '../../../pack/subjects/figures/numbers.js';

export const germanNumbers = (): Partial<Numbers> => ({
  decimalMark: ',',
  numerals: { ...counted('eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf'), ein: 1, eine: 1, einen: 1 },
  decimalWords: ['komma'],
  multipliers: {
    dutzend: 12,
    hundert: 100,
    tausend: 1e3,
    tausende: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
  fractions: {
    'die hälfte': 0.5,
    'ein drittel': 1 / 3,
    'zwei drittel': 2 / 3,
    'ein viertel': 0.25,
    'drei viertel': 0.75,
    'ein fünftel': 0.2,
    'zwei fünftel': 0.4,
    'ein zehntel': 0.1,
    'doppelt so viel': 2,
    'doppelt so viele': 2,
    'das doppelte': 2,
    'das dreifache': 3,
  },
  ranges: list('zwischen … und|von … bis|von … auf|… bis'),
  rates: list('pro|je'),
  qualifiers: list(
    'fast|nahezu|beinahe|knapp|rund|etwa|ungefähr|circa|ca|gut|mehr als|weniger als|über|unter|mindestens|wenigstens|höchstens|maximal|bis zu|nur|lediglich|gerade einmal|insgesamt|weitere|schätzungsweise|im schnitt|durchschnittlich|annähernd|kaum|gegen|um die|um|an die|nicht mehr als|nicht weniger als',
  ),
  looseQualifiers: list('jede|jeder|jedes|alle|binnen'),
  bounds: list('über|unter|ab'),
  qualifiersBehind: list('oder mehr|oder weniger|und mehr'),
  units: list(
    '%|prozent|prozentpunkte|prozentpunkten|euro|dollar|franken|km|kilometer|kilometern|meter|metern|cm|zentimeter|mm|millimeter|kg|kilo|kilogramm|gramm|tonnen|tonne|hektar|liter|kubikmeter|quadratmeter|quadratkilometer|mw|gw|megawatt|gigawatt|kilowatt|kwh|mwh|gwh|kilowattstunden|megawattstunden|gigawattstunden|kilowattstunde|terawattstunden|grad|knoten|dezibel|barrel|hektoliter|gigabyte|grad celsius',
  ),
  percents: ['prozent'],
  currencies: list('euro|cent|dollar|us dollar|franken|pfund|yen|yuan|rubel|kronen|złoty|zloty|forint'),
  lesserUnits: list(
    'jahre|jahren|jahr|stunden|stunde|uhr|minuten|minute|sekunden|tage|tagen|tag|wochen|woche|monate|monaten|monat|jahrhunderte|tore|spiele|punkte|mal',
  ),
  keyCounts: list(
    'menschen|einwohner|haushalte|haushalten|familien|länder|ländern|staaten|schüler|studierende|kinder|beschäftigte|mitarbeiter|mitarbeitende|arbeitsplätze|stellen|patienten|fahrgäste|passagiere|wähler|kunden|mitglieder|fälle|tote|verletzte|frauen|männer|wohnungen|häuser|schulen|unternehmen|betriebe|stimmen|landwirte|besucher|geflüchtete|soldaten|lehrkräfte|pflegekräfte|nutzer|städte|gemeinden|bürger|gebäude',
  ),
  numbered: list(
    'straße|artikel|paragraf|paragraph|kapitel|seite|zimmer|raum|flug|gleis|linie|nummer|nr|phase|stufe|runde|etappe|ebene|band|teil|abbildung|tabelle|typ|modell|version|sektor|zone|los|gesetz|sender|jahr|jahre|jahres|platz|klasse|gruppe|level|windstärke|im|am|ab|seit|bis',
  ),
  totals: list('gesamt|insgesamt|summe|durchschnitt|mittelwert'),
  levels: list('war|waren|lag bei|lagen bei|betrug|betrugen|erreichte|auf|von'),
  ledgerSides: list('soll|haben'),
});
