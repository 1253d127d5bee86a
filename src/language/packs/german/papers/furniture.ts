import { list } from '../../../pack/lists.js';
import type { Furniture } from '../../../pack/subjects/papers/furniture.js';
import { germanSurroundings } from '../../../surroundings/others.js';

export const germanFurniture = (): Partial<Furniture> => ({
  furniture: {
    signature: { lines: list('gez|gezeichnet|unterschrift'), openers: [], labels: list('gez|gezeichnet') },
    'legal-basis': { lines: [], openers: list('auf grund|aufgrund|gestützt auf'), labels: [] },
    embargo: {
      lines: list('zur sofortigen veröffentlichung|pressemitteilung|es gilt das gesprochene wort'),
      openers: list('sperrfrist|zur veröffentlichung frei ab'),
      labels: [],
    },
    salutation: {
      lines: list('meine damen und herren|sehr geehrte damen und herren|exzellenzen|herr präsident|frau präsidentin'),
      openers: list(
        'sehr geehrte|sehr geehrter|meine sehr geehrten|meine damen und herren|liebe kolleginnen|liebe kollegen|liebe freunde|verehrte|exzellenzen',
      ),
      labels: [],
    },
    closing: {
      lines: list(
        'vielen dank|danke|ich danke ihnen|herzlichen dank|mit freundlichen grüßen|mit besten grüßen|hochachtungsvoll|ende|der bundesrat hat zugestimmt',
      ),
      openers: list('vielen dank für ihre aufmerksamkeit|ich danke ihnen für ihre|mit freundlichen'),
      labels: [],
    },
    contact: {
      lines: list('kontakt|pressekontakt|ansprechpartner'),
      openers: list('weitere informationen finden sie|für weitere informationen|rückfragen richten sie'),
      labels: list('kontakt|pressekontakt|ansprechpartner|telefon|tel|fax|e mail|email|internet'),
    },
    about: { lines: [], openers: list('über'), labels: [] },
    related: {
      lines: list(
        'einzelnachweise|weblinks|siehe auch|anmerkungen und einzelnachweise|weiterlesen|mehr zum thema|lesen sie auch|teilen|drucken',
      ),
      openers: list(
        'abonnieren sie unseren|melden sie sich an für|jetzt newsletter abonnieren|verfolgen sie live|laden sie unsere app',
      ),
      labels: list('lesen sie auch|siehe auch'),
    },
    credit: {
      lines: [],
      openers: list(
        'die fragen stellte|die fragen stellten|das gespräch führte|das gespräch führten|das interview führte|das interview führten',
      ),
      labels: list(
        'quelle|quellen|redaktion|übersetzung|fundstelle|ausfertigungsdatum|neugefasst durch|geändert durch|zuletzt geändert durch',
      ),
    },
    byline: { lines: [], openers: list('von'), labels: list('autor|autorin|text') },
    disclaimer: {
      lines: list(
        'wir verwenden cookies um|verwendet cookies um ihnen|cookies auf ihrem gerät|cookies in ihrem browser|cookies sind für den betrieb|einwilligung in die verwendung von|ihre cookie einstellungen jederzeit ändern',
      ),
      openers: list(
        'dieser artikel ersetzt kein|dieser artikel ersetzt keine|dieser artikel ersetzt keinen|dieser artikel ersetzt nicht|dieser beitrag ersetzt kein|dieser beitrag ersetzt keine|dieser beitrag ersetzt keinen|dieser beitrag ersetzt nicht|dieser text ersetzt kein|dieser text ersetzt keine|dieser text ersetzt keinen',
      ),
      labels: list(
        'hinweis für die redaktion|hinweis für die redaktionen|hinweis an die redaktion|hinweis an die redaktionen|hinweise für die redaktion|hinweise für die redaktionen|hinweis für redaktionen|anmerkung für die redaktion|anmerkung für die redaktionen|redaktioneller hinweis',
      ),
    },
    procedure: {
      lines: list(
        'anwesend|anwesende|abwesend|abwesende|entschuldigt|teilnehmer|teilnehmende|teilnehmerinnen und teilnehmer|gäste|anwesende mitglieder|anwesende personen|abwesende mitglieder',
      ),
      openers: list(
        'die sitzung wurde eröffnet|die sitzung wurde um|die sitzung wird geschlossen|die sitzung endete|die sitzung endet um|die versammlung wurde eröffnet|die versammlung wurde um|die versammlung wurde geschlossen|die versammlung wird geschlossen|die versammlung endete|die versammlung endet um',
      ),
      labels: list(
        'leitung|sitzungsleitung|vorsitz|anwesend|anwesende|abwesend|abwesende|entschuldigt|teilnehmer|teilnehmende|teilnehmerinnen und teilnehmer|gäste|anwesende mitglieder|protokoll|protokollant|protokollantin|protokollant in|protokollführer|protokollführerin|protokollführung|versammlungsleiter|versammlungsleiterin|versammlungsleitung|sitzungsleiter|sitzungsleiterin',
      ),
    },
  },
  surroundings: germanSurroundings,
  linkPlaces: list('hier|diesem link|unten'),
  linkLabels: list(
    'folien|präsentation|vorschlag|link|links|video|aufzeichnung|tagesordnung|dokument|dokumente|bericht',
  ),
});
