import { list } from '../../../pack/lists.js';
import type { Acts } from '../../../pack/subjects/papers/acts.js';

export const germanActs = (): Partial<Acts> => ({
  legalBases: list('nach|gemäß|laut|auf grund des|aufgrund des|im sinne des'),
  citations: list('gemäß|nach maßgabe|im sinne des|im sinne von'),
  provisions: list('regelt|bestimmt'),
  preliminaries: list(
    'zweck und geltungsbereich|geltungsbereich|anwendungsbereich|begriffe|begriffsbestimmungen|allgemeines|allgemeine bestimmungen|gegenstand',
  ),
  closingProvisions: list(
    'inkrafttreten|schlussbestimmungen|schlussvorschriften|übergangsbestimmungen|übergangsvorschriften|übergangsvorschrift|übergangs und schlussbestimmungen|übergangsregelung',
  ),
  definitions: list('im sinne dieses gesetzes'),
  entitlements: [],
  ruleReferences: [],
  sanctions: list(
    'mit einer geldbuße|mit geldbuße|mit bußgeld|mit einem bußgeld|ordnungswidrig handelt|mit freiheitsstrafe|mit geldstrafe',
  ),
  commencements: list('tritt in kraft|treten in kraft|tritt am|treten am|in kraft treten'),
  passages: [],
  promulgations: list('erlässt diese|erlässt folgende|erlässt die folgende|erlassen folgende'),
  namingNotes: list('im folgenden|nachfolgend|nachstehend'),
  citedAs: [],
  repeals: list('aufgehoben|außer kraft'),
  enforcements: list('ist für die durchführung dieser verantwortlich|ist für die durchführung dieses verantwortlich'),
  actRequests: [],
  correspondence: list('schreiben|brief|anfrage|eingabe|antrag'),
  receipts: list('erhalten|eingegangen|haben wir erhalten|bestätigen den eingang'),
  matterOpeners: list('betreffend|bezüglich|hinsichtlich|in bezug auf|wegen'),
});
