import { list } from '../../../pack/lists.js';
import type { Lists } from '../../../pack/subjects/papers/lists.js';

export const germanLists = (): Partial<Lists> => ({
  announcers: list(
    'gründe|gründen|bedingungen|schritte|schritten|maßnahmen|punkte|punkten|ziele|prioritäten|grundsätze|fragen|änderungen|vorschläge|empfehlungen|regeln|optionen|möglichkeiten|faktoren|aufgaben|wege|bereiche|säulen|ursachen|anforderungen|forderungen|lehren|probleme|teile|phasen|risiken|zusagen|vorteile|elemente|aktionen|szenarien|kategorien|kriterien|hindernisse|herausforderungen|fehler|ergebnisse|argumente|erklärungen|hinweise|tipps|anzeichen|symptome|entscheidungen|ausnahmen|ideen|arten|quellen|dienste|projekte|bausteine|voraussetzungen|stufen',
  ),
  plurals: list(
    'die folgenden|die|diese|diesen|mehrere|mehreren|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|einige|einigen|folgende|folgenden|den',
  ),
  listOpeners: list('folgende|folgenden|wie folgt|nämlich|sind|umfasst|umfassen|darunter|unter anderem|und zwar'),
  listPointers: [],
  exampleOpeners: list('wie|darunter|etwa|beispielsweise|zum beispiel|unter anderem'),
  ordinals: [
    list('erstens|der erste|die erste|das erste|zum ersten|zuerst'),
    list('zweitens|der zweite|die zweite|das zweite|zum zweiten|danach'),
    list('drittens|der dritte|die dritte|das dritte|zum dritten'),
    list('viertens|der vierte|die vierte|das vierte|zum vierten'),
    list('fünftens|der fünfte|die fünfte|das fünfte|zum fünften'),
    list('sechstens|der sechste|die sechste|das sechste|zum sechsten'),
  ],
  firstSteps: list('zunächst|zum einen|vor allem anderen'),
  nextSteps: list('anschließend|zum anderen|als nächstes'),
  lastOrdinals: list('schließlich|zuletzt|zu guter letzt|der letzte|die letzte|das letzte'),
  ordinalLinks: list('ist dass|war dass|lautet'),
  ordinalStops: list(
    'der|die|das|den|dem|des|im|am|zum|zur|in|an|auf|bei|für|von|seit|ein|eine|einen|jede|jeder|jedes|seine|ihre',
  ),
  steps: list('die schritte|folgende schritte|in schritten'),
  stepWords: ['schritt', 'schritte', 'schritten'],
  courses: list('ablauf|der ablauf'),
  formLabels: list('wer|was|wann|wo|warum|wie|datum|zeit|uhrzeit|termin|ort|veranstaltungsort|teilnehmer|veranstalter'),
  opposites: list(
    'vorher … nachher|früher … heute|bisher … künftig|vorteile … nachteile|stärken … schwächen|chancen … risiken|pro … contra|dafür … dagegen|befürworter … gegner',
  ),
});
