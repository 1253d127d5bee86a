import { list } from '../../../pack/lists.js';
import type { Sayings } from '../../../pack/subjects/speech/sayings.js';

export const germanSayings = (): Partial<Sayings> => ({
  speechVerbs: list(
    'sagte|sagt|sagten|sagen|erklärte|erklärt|erklärten|betonte|betont|betonten|warnte|warnt|warnten|berichtete|berichtet|berichteten|fügte hinzu|ergänzte|ergänzt|meinte|meint|kritisierte|kritisiert|kritisierten|forderte|fordert|forderten|räumte ein|räumt ein|bestätigte|bestätigt|teilte mit|teilt mit|schrieb|schreibt|erläuterte|erläutert|versicherte|versichert|versprach|verspricht|hofft|hoffte|fürchtet|befürchtet|befürchten|glaubt|schätzt|schätzen|rechnet|resümiert|resümierte|bilanzierte|mahnte|mahnt|verweist|verwies|begründete|begründet|erzählt|erzählte|antwortete|lobte|lobt|dementierte|dementiert|empfiehlt|empfahl|erinnerte|erinnert|stellte klar|kündigte an|kündigt an',
  ),
  keptSpeechVerbs: list(
    'warnte|warnt|warnten|forderte|fordert|forderten|kritisierte|kritisiert|kritisierten|hofft|hoffte|fürchtet|befürchtet|befürchten|glaubt|schätzt|schätzen|rechnet|versprach|verspricht|mahnte|mahnt|dementierte|dementiert|empfiehlt|empfahl|lobte|lobt|meinte|meint|räumte ein|räumt ein',
  ),
  showingVerbs: list('berichtet|bestätigt|erklärt'),
  speechSources: list(
    'laut|nach angaben von|nach angaben der|nach angaben des|nach einschätzung von|nach einschätzung der|nach den worten von|zufolge',
  ),
  speakerNouns: list(
    'behörde|behörden|experten|fachleute|wissenschaftler|forscher|polizei|regierung|bundesregierung|ministerium|rat|stadt|stadtrat|gemeinderat|kreis|land|bund|agentur|unternehmen|konzern|firma|gruppe|anwohner|kritiker|analysten|ärzte|gewerkschaft|gewerkschaften|komitee|gericht|team|amt|veranstalter|staatsanwaltschaft|anwälte|bauern|landwirte|kommission|bank|universität|hochschule|krankenhaus|klinik|verband|verbände|verein|betreiber|ökonomen|ingenieure|institut|opposition|koalition|partei|parlament|bundestag|bundesrat|landtag|feuerwehr|lehrer|eltern|fischer|mitarbeiter|patienten|zeugen|ermittler|stadtwerke|mieterverein|bürgerinitiative|stiftung|kammer|handwerkskammer|verwaltung|stadtverwaltung|un|eu|eu kommission|weißes haus|kreml|sprecher|sprecherin',
  ),
  speakerPapers: list(
    'bericht|studie|umfrage|gutachten|mitteilung|zahlen|daten|statistik|ergebnisse|papier|untersuchung|analyse',
  ),
  speechAnnouncers: list('folgende erklärung|folgende stellungnahme|folgendes statement'),
  personPronouns: list('er|sie'),
  bodyPronouns: list('sie'),
});
