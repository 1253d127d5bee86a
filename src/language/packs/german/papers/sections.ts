import { list } from '../../../pack/lists.js';
import type { Sections } from '../../../pack/subjects/papers/sections.js';

export const germanSections = (): Partial<Sections> => ({
  divisions: [
    list('teil|buch|anlage|anhang'),
    list('kapitel'),
    list('abschnitt'),
    list('unterabschnitt|titel|untertitel'),
    list('artikel|art|§'),
    list('absatz'),
    list('nummer'),
  ],
  sectionNames: list(
    'hintergrund|einleitung|zusammenfassung|ziel|ziele|zielsetzung|methoden|methode|methodik|ergebnisse|diskussion|schlussfolgerung|schlussfolgerungen|fazit|empfehlungen|ausblick|teilnehmer|tagesordnung|beschlüsse|zeitplan|kosten',
  ),
  topicOpeners: list('was die|was den|was das|hinsichtlich|bezüglich|in bezug auf|zum thema|mit blick auf'),
  goals: list('ziel|ziele|zielsetzung|zweck|hauptziel'),
  fundings: list('budget|kosten|finanzierung|mittel'),
  findings: list('das ergebnis|die ergebnisse|ergebnisse|ergebnis|schlussfolgerung|schlussfolgerungen|fazit'),
  recommendations: list('empfehlung|empfehlungen|beschlussvorschlag'),
  surroundingHeadings: list(
    'hintergrund|ausgangslage|einleitung|einführung|umfang|methodik|methoden|vorgehen|stellungnahme der|stellungnahme des|danksagung',
  ),
  aheadHeadings: list('ausblick|aufgaben für|ziele für|schwerpunkte für|planungen für|vorhaben für|weiteres vorgehen'),
  needs: list(
    'muss|müssen|müsse|müssten|müsste|soll|sollen|sollte|sollten|braucht|brauchen|benötigt|benötigen|erfordert|fordert|fordern|forderte|verlangt|verlangen|empfiehlt|empfehlen|ist nötig|notwendig|erforderlich|verpflichtet|ist zu|sind zu',
  ),
  outlooks: list(
    'künftig|nächste|nächsten|nächstes|kommende|kommenden|kommendes|geplant|plant|planen|erwartet|erwarten|voraussichtlich|bis ende|ab dem|soll|sollen|wird|werden|will|wollen',
  ),
  warnings: list('niemals|auf keinen fall|keinesfalls|unter keinen umständen'),
  cautions: list(
    'nicht verwenden|nicht mehr verwenden|nicht mehr verwendet|nicht verzehren|nicht mehr verzehren|nicht benutzen|nicht mehr benutzen',
  ),
  imprints: list('erstellt für|bericht an|im auftrag'),
});
