import { germanSurroundings } from '../surroundings/others.js';
import { germanCautions } from '../cautions/german.js';
import { counted, list } from '../pack/lists.js';
import { neutralPack } from './neutral.js';
import { germanFurniture } from './other-furniture.js';
import { germanGenres } from './other-genres.js';
import type { LanguagePack } from '../pack/pack.js';
import { germanTermWeights } from '../term-weights/german.js';

/**
 * German. The verb frames its clause and stands last behind "dass", so that neither an opening adverbial nor a reported
 * clause can be cut loose: the lists that would allow it stay empty.
 */
export const german = (): LanguagePack => ({
  ...neutralPack('de'),
  ...germanCautions(),
  locale: 'de-DE',
  name: 'Deutsch',
  labels: {
    briefing: 'Kurzbericht',
    agenda: 'Inhalt',
    summary: 'Zusammenfassung',
    summaryHeading: 'Das Wichtigste in Kürze',
    points: 'Kernpunkte',
    assessment: 'Einschätzung',
    needs: 'Was nötig ist',
    enumeration: 'Punkt für Punkt',
    figure: 'Die Zahl',
    figures: 'Wichtige Zahlen',
    quote: 'Im Wortlaut',
    timeline: 'Zeitlicher Ablauf',
    cause: 'Hintergrund',
    outlook: 'Ausblick',
    background: 'Hintergrund',
    reactions: 'Reaktionen',
    nextSteps: 'Nächste Schritte',
    details: 'Einzelheiten',
    question: 'Frage und Antwort',
    voices: 'Wer was sagt',
    comparison: 'Gegenüberstellung',
    tasks: 'Wer macht was',
    responsible: 'Wer',
    task: 'Aufgabe',
    due: 'Bis wann',
    saidBy: '{speaker} im Wortlaut',
    sources: 'Quelle',
    evidence: 'Sätze des Artikels',
    captions: 'Bildunterschriften',
    picture: 'Bild',
    table: 'Tabelle',
    chart: 'Diagramm',
    barChart: 'Balkendiagramm',
    lineChart: 'Liniendiagramm',
    ringChart: 'Ringdiagramm',
    unit: 'Einheit',
    traced: 'Die Worte auf den Folien sind die der Quelle.',
    tracedInNotes:
      'Die Worte auf den Folien sind die der Quelle; Sätze, die eine Folie nicht ganz zeigt, stehen in ihren Notizen.',
    accordingTo: '{speaker}',
    more: '… und {count} weitere',
    part: '({part}/{of})',
    date: '{day}. {monthName} {year}',
    dayMonth: '{day}. {monthName}',
  },
  typology: {
    writtenWords: 'words',
    clauseOrder: 'verb-second',
    head: 'last',
    demonstratives: 'before',
    articles: 'used',
    nouns: 'inflected',
    verbs: 'inflected',
    subjects: 'expressed',
    surname: 'last',
    calledBy: 'last',
    speakerBehindVerb: 'possible',
    commaBehindSpeaker: 'closes-aside',
    datesInFigures: 'day-first',
    monthNames: 'capital',
    ordinals: 'with-stop',
  },
  pointWords: 22,
  slideWords: 42,
  spokenWords: 105,
  headingWords: 11,
  decimalMark: ',',
  quarters: list('quartal'),
  levels: list('war|waren|lag bei|lagen bei|betrug|betrugen|erreichte|auf|von'),
  totals: list('gesamt|insgesamt|summe|durchschnitt|mittelwert'),

  abbreviations: list(
    'dr|prof|hr|fr|st|str|nr|ca|bzw|usw|evtl|ggf|inkl|exkl|mio|mrd|tsd|abs|art|hrsg|jh|z|b|u|a|d|h|i|s|o|v|n|chr|geb|gest|jan|feb|apr|aug|sept|sep|okt|nov|dez|tel|max|min|vgl|sog|dipl|ing|rd|std|kfm|bd|aufl|allg|einschl|entspr|etc|gem|ges|lt|mind|pkt|rer|nat|phil|med|vorm|nachm|zzgl|zzt|zt|usf|abt|anm|bes|bspw|co|ltd',
  ),
  ordinalNouns: list(
    'jahrhundert|jahrhunderts|jahrestag|jahrtausend|geburtstag|mal|male|platz|rang|etage|stock|stockwerk|spieltag|runde|minute|kalenderwoche|woche|liga|bundesliga|weltkrieg|weltkriegs|auflage|ausgabe|klasse|klassen|quartal|quartals|sitzung|lebensjahr|lebensjahres|tag|tages|jahr|jahres|fc|sc|sv|semester|bezirk|wahlperiode|legislaturperiode|änderung|verordnung|bataillon|division|deutsche|deutschen|internationale|internationalen',
  ),
  stopwords: list(
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|denn|sondern|in|im|ins|an|am|auf|aus|bei|beim|mit|nach|von|vom|zu|zum|zur|für|um|über|unter|vor|durch|gegen|ohne|bis|seit|während|wegen|trotz|zwischen|ist|sind|war|waren|wird|werden|wurde|wurden|worden|sein|hat|haben|hatte|hatten|kann|können|konnte|soll|sollen|sollte|muss|müssen|musste|will|wollen|darf|dürfen|er|sie|es|wir|ihr|ich|sich|ihn|ihm|ihnen|ihre|ihren|ihrer|seine|seinen|seiner|unser|dieser|diese|dieses|diesen|diesem|jener|welche|welcher|was|wer|wie|wo|wenn|als|ob|dass|weil|da|so|auch|nur|noch|schon|nicht|kein|keine|keinen|mehr|sehr|dann|doch|damit|alle|allen|andere|anderen|man|sagte|zwei',
  ),
  pronouns: list(
    'erstens|zweitens|drittens|viertens|fünftens|bis dahin|bis dato|andernfalls|sonst|seither|seitdem|er|sie|es|wir|ihr|ich|dies|das sei|diese|dieser|dieses|diesen|diesem|jene|jener|sein|seine|seinen|seiner|ihre|ihren|ihrer|ihm|ihnen|ihn|dort|hier|da|dabei|dafür|dagegen|daher|damit|danach|daneben|daran|darauf|daraus|darin|darüber|darum|darunter|davon|davor|dazu|dann|so|beide|beides|andere|einige|letztere|letzterer|erstere|ersterer|deren|dessen|man|ebenso|solche|das|nur eine|nur einer|nur eines',
  ),
  connectives: list(
    'aber|und|doch|jedoch|allerdings|außerdem|zudem|ferner|darüber hinaus|dennoch|trotzdem|deshalb|deswegen|daher|folglich|somit|also|hingegen|dagegen|andererseits|einerseits|indes|indessen|unterdessen|inzwischen|gleichzeitig|zugleich|ebenfalls|zum beispiel|beispielsweise|kurzum|schließlich|denn|immerhin|freilich|vielmehr|überdies|hinzu kommt|oder|sondern',
  ),
  contrasts: list(
    'aber|jedoch|doch|allerdings|obwohl|obgleich|obschon|wenngleich|trotz|trotzdem|dennoch|statt|anstatt|anstelle|sondern|außer|ausgenommen|während|hingegen|dagegen|nicht nur|zwar',
  ),
  causes: list('weil|da|denn|wegen|aufgrund|infolge|dank|deshalb|deswegen|daher|sodass|so dass|grund dafür|ursache'),
  conditions: list(
    'wenn|falls|sofern|soweit|solange|es sei denn|vorausgesetzt|unter der bedingung|im falle|bis|bevor|ehe|ob|nur wenn|erst wenn',
  ),
  negations: list(
    'nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|nichts|ohne|weder|noch nicht|kaum|lehnt|lehnte|verweigert|dementiert|nirgends|verneint',
  ),
  harmless: list(
    'nicht nur|ohne zweifel|nicht zuletzt|ohnehin|bis zu|bis heute|bis jetzt|bis ende|bis anfang|bis mitte',
  ),
  qualifiers: list(
    'fast|nahezu|beinahe|knapp|rund|etwa|ungefähr|circa|ca|gut|mehr als|weniger als|über|unter|mindestens|wenigstens|höchstens|maximal|bis zu|nur|lediglich|gerade einmal|insgesamt|weitere|schätzungsweise|im schnitt|durchschnittlich|annähernd|kaum|gegen|um die|um|an die|nicht mehr als|nicht weniger als',
  ),
  looseQualifiers: list('jede|jeder|jedes|alle|binnen'),
  qualifiersBehind: list('oder mehr|oder weniger|und mehr'),
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
  currencies: list('euro|cent|dollar|us dollar|franken|pfund|yen|yuan|rubel|kronen|złoty|zloty|forint'),
  numbered: list(
    'straße|artikel|paragraf|paragraph|kapitel|seite|zimmer|raum|flug|gleis|linie|nummer|nr|phase|stufe|runde|etappe|ebene|band|teil|abbildung|tabelle|typ|modell|version|sektor|zone|los|gesetz|sender|jahr|jahre|jahres|platz|klasse|gruppe|level|windstärke|im|am|ab|seit|bis',
  ),
  keyCounts: list(
    'menschen|einwohner|haushalte|haushalten|familien|länder|ländern|staaten|schüler|studierende|kinder|beschäftigte|mitarbeiter|mitarbeitende|arbeitsplätze|stellen|patienten|fahrgäste|passagiere|wähler|kunden|mitglieder|fälle|tote|verletzte|frauen|männer|wohnungen|häuser|schulen|unternehmen|betriebe|stimmen|landwirte|besucher|geflüchtete|soldaten|lehrkräfte|pflegekräfte|nutzer|städte|gemeinden|bürger|gebäude',
  ),
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
  units: list(
    '%|prozent|prozentpunkte|prozentpunkten|euro|dollar|franken|km|kilometer|kilometern|meter|metern|cm|zentimeter|mm|millimeter|kg|kilo|kilogramm|gramm|tonnen|tonne|hektar|liter|kubikmeter|quadratmeter|quadratkilometer|mw|gw|megawatt|gigawatt|kilowatt|kwh|mwh|gwh|kilowattstunden|megawattstunden|gigawattstunden|kilowattstunde|terawattstunden|grad|knoten|dezibel|barrel|hektoliter|gigabyte|grad celsius',
  ),
  percents: ['prozent'],
  lesserUnits: list(
    'jahre|jahren|jahr|stunden|stunde|uhr|minuten|minute|sekunden|tage|tagen|tag|wochen|woche|monate|monaten|monat|jahrhunderte|tore|spiele|punkte|mal',
  ),

  ordinals: [
    list('erstens|der erste|die erste|das erste|zum ersten|zuerst'),
    list('zweitens|der zweite|die zweite|das zweite|zum zweiten|danach'),
    list('drittens|der dritte|die dritte|das dritte|zum dritten'),
    list('viertens|der vierte|die vierte|das vierte|zum vierten'),
    list('fünftens|der fünfte|die fünfte|das fünfte|zum fünften'),
    list('sechstens|der sechste|die sechste|das sechste|zum sechsten'),
  ],
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
  askers: list('frage|reporter|interviewer|journalist|f'),
  answerers: list('antwort|a'),
  addresses: list('sie|ihr|ihre|ihnen'),
  interviewOpeners: list('interview mit|gespräch mit|sprach mit|spricht mit|sprachen mit'),
  firstSteps: list('zunächst|zum einen|vor allem anderen'),
  steps: list('die schritte|folgende schritte|in schritten'),
  courses: list('ablauf|der ablauf'),
  nextSteps: list('anschließend|zum anderen|als nächstes'),
  opposites: list(
    'vorher … nachher|früher … heute|bisher … künftig|vorteile … nachteile|stärken … schwächen|chancen … risiken|pro … contra|dafür … dagegen|befürworter … gegner',
  ),
  formerTimes: list('bisher|früher'),
  presentTimes: list('künftig|nun|heute|jetzt'),
  options: list('variante|option|szenario'),
  taskHeadings: list('nächste schritte|aufgaben|zuständigkeiten|aufgabenverteilung'),
  deadlines: list('bis|bis zum|spätestens|vor dem'),
  owners: list('verantwortlich|zuständig'),
  dueLabels: list('frist|termin|bis wann'),
  ordinalLinks: list('ist dass|war dass|lautet'),
  lastOrdinals: list('schließlich|zuletzt|zu guter letzt|der letzte|die letzte|das letzte'),
  ordinalStops: list(
    'der|die|das|den|dem|des|im|am|zum|zur|in|an|auf|bei|für|von|seit|ein|eine|einen|jede|jeder|jedes|seine|ihre',
  ),
  announcers: list(
    'gründe|gründen|bedingungen|schritte|schritten|maßnahmen|punkte|punkten|ziele|ziele|prioritäten|grundsätze|fragen|änderungen|vorschläge|empfehlungen|regeln|optionen|möglichkeiten|faktoren|aufgaben|wege|bereiche|säulen|ursachen|anforderungen|forderungen|lehren|probleme|teile|phasen|risiken|zusagen|vorteile|elemente|aktionen|szenarien|kategorien|kriterien|hindernisse|herausforderungen|fehler|ergebnisse|argumente|erklärungen|hinweise|tipps|anzeichen|symptome|entscheidungen|ausnahmen|ideen|arten|quellen|dienste|projekte|bausteine|voraussetzungen|stufen',
  ),
  plurals: list(
    'die|diese|diesen|mehrere|mehreren|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|einige|einigen|folgende|folgenden|den',
  ),
  termWeights: germanTermWeights,
  numerals: { ...counted('eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf'), ein: 1, eine: 1, einen: 1 },
  listOpeners: list('folgende|folgenden|wie folgt|nämlich|sind|umfasst|umfassen|darunter|unter anderem|und zwar'),
  exampleOpeners: list('wie|darunter|etwa|beispielsweise|zum beispiel|unter anderem'),
  topicOpeners: list('was die|was den|was das|hinsichtlich|bezüglich|in bezug auf|zum thema|mit blick auf'),
  needs: list(
    'muss|müssen|müsse|müssten|müsste|soll|sollen|sollte|sollten|braucht|brauchen|benötigt|benötigen|erfordert|fordert|fordern|forderte|verlangt|verlangen|empfiehlt|empfehlen|ist nötig|notwendig|erforderlich|verpflichtet|ist zu|sind zu',
  ),
  decisionLabels: list('beschluss|beschlüsse|aufgabe|ergebnis|beschlossen|abstimmung|nächste schritte'),
  decisionVerbs: list('beschlossen|beschließt|stimmte zu|einstimmig|angenommen|einigte sich|einigten sich|genehmigt'),
  commencements: list('tritt in kraft|treten in kraft|tritt am|treten am|in kraft treten'),
  enforcements: list('ist für die durchführung dieser verantwortlich|ist für die durchführung dieses verantwortlich'),
  outlooks: list(
    'künftig|nächste|nächsten|nächstes|kommende|kommenden|kommendes|geplant|plant|planen|erwartet|erwarten|voraussichtlich|bis ende|ab dem|soll|sollen|wird|werden|will|wollen',
  ),

  speechVerbs: list(
    'sagte|sagt|sagten|sagen|erklärte|erklärt|erklärten|betonte|betont|betonten|warnte|warnt|warnten|berichtete|berichtet|berichteten|fügte hinzu|ergänzte|ergänzt|meinte|meint|kritisierte|kritisiert|kritisierten|forderte|fordert|forderten|räumte ein|räumt ein|bestätigte|bestätigt|teilte mit|teilt mit|schrieb|schreibt|erläuterte|erläutert|versicherte|versichert|versprach|verspricht|hofft|hoffte|fürchtet|befürchtet|befürchten|glaubt|schätzt|schätzen|rechnet|resümiert|resümierte|bilanzierte|mahnte|mahnt|verweist|verwies|begründete|begründet|erzählt|erzählte|antwortete|lobte|lobt|dementierte|dementiert|empfiehlt|empfahl|erinnerte|erinnert|stellte klar|kündigte an|kündigt an',
  ),
  keptSpeechVerbs: list(
    'warnte|warnt|warnten|forderte|fordert|forderten|kritisierte|kritisiert|kritisierten|hofft|hoffte|fürchtet|befürchtet|befürchten|glaubt|schätzt|schätzen|rechnet|versprach|verspricht|mahnte|mahnt|dementierte|dementiert|empfiehlt|empfahl|lobte|lobt|meinte|meint|räumte ein|räumt ein',
  ),
  passives: list('wird|werden|wurde|wurden|worden'),
  complementisers: [],
  speechSources: list(
    'laut|nach angaben von|nach angaben der|nach angaben des|nach einschätzung von|nach einschätzung der|nach den worten von|zufolge',
  ),
  speakerTitles: list(
    'herr|herrn|frau|dr|prof|professor|professorin|präsident|präsidentin|bundespräsident|kanzler|kanzlerin|bundeskanzler|bundeskanzlerin|minister|ministerin|ministerpräsident|ministerpräsidentin|bundesminister|bundesministerin|staatssekretär|staatssekretärin|bürgermeister|bürgermeisterin|oberbürgermeister|oberbürgermeisterin|landrat|landrätin|stadtrat|stadträtin|richter|richterin|staatsanwalt|staatsanwältin|direktor|direktorin|leiter|leiterin|chef|chefin|vorstand|vorsitzender|vorsitzende|geschäftsführer|geschäftsführerin|sprecher|sprecherin|abgeordneter|abgeordnete|senator|senatorin|trainer|trainerin|ingenieur|ingenieurin|manager|managerin|gründer|gründerin|anwalt|anwältin|rechtsanwalt|rechtsanwältin|arzt|ärztin|lehrer|lehrerin|landwirt|landwirtin|forscher|forscherin|wissenschaftler|wissenschaftlerin|ökonom|ökonomin|historiker|historikerin|geologe|geologin|biologe|biologin|analyst|analystin|experte|expertin|könig|königin|papst|bischof|botschafter|botschafterin|autor|autorin|anwohner|anwohnerin|pfarrer|pfarrerin|kapitän|kommissar|kommissarin|projektleiter|projektleiterin|energieberater|energieberaterin|mieter|mieterin|vermieter|vermieterin|eigentümer|eigentümerin',
  ),
  speakerNouns: list(
    'behörde|behörden|experten|fachleute|wissenschaftler|forscher|polizei|regierung|bundesregierung|ministerium|rat|stadt|stadtrat|gemeinderat|kreis|land|bund|agentur|unternehmen|konzern|firma|gruppe|anwohner|kritiker|analysten|ärzte|gewerkschaft|gewerkschaften|komitee|gericht|team|amt|veranstalter|staatsanwaltschaft|anwälte|bauern|landwirte|kommission|bank|universität|hochschule|krankenhaus|klinik|verband|verbände|verein|betreiber|ökonomen|ingenieure|institut|opposition|koalition|partei|parlament|bundestag|bundesrat|landtag|feuerwehr|lehrer|eltern|fischer|mitarbeiter|patienten|zeugen|ermittler|stadtwerke|mieterverein|bürgerinitiative|stiftung|kammer|handwerkskammer|verwaltung|stadtverwaltung|un|eu|eu kommission|weißes haus|kreml|sprecher|sprecherin',
  ),
  speakerPapers: list(
    'bericht|studie|umfrage|gutachten|mitteilung|zahlen|daten|statistik|ergebnisse|papier|untersuchung|analyse',
  ),
  showingVerbs: list('berichtet|bestätigt|erklärt'),
  firstPersons: list('ich|wir|uns|mich|mir|mein|meine|unser|unsere'),
  oneselves: list('ich|mich|mir|mein|meine'),
  oppositions: list('aber|jedoch|doch|dennoch|trotzdem|hingegen|dagegen|stattdessen|im gegenteil|in wirklichkeit'),
  signposts: list(
    'lassen sie mich|ich beginne mit|ich möchte beginnen|ich komme nun|ich komme jetzt|zum schluss möchte ich|ich beginne|ich möchte nun|ich möchte zunächst|lassen sie uns nun|bevor ich|damit komme ich|nun zu|abschließend möchte ich',
  ),
  examples: list('zum beispiel|beispielsweise|angenommen'),
  courtesies: list(
    'ich danke|wir danken|ich möchte mich bedanken|ich bedanke mich|vielen dank|herzlichen dank|danke|es freut mich|ich freue mich hier|es ist mir eine ehre|es ist mir eine freude|guten morgen|guten tag|guten abend|herzlich willkommen|es ist mir eine große ehre|es ist mir eine große freude|es ist mir ein großes vergnügen|es ist eine große ehre|es ist eine ehre|ich freue mich sehr hier|ich gratuliere|wir gratulieren|ich möchte ihnen danken|ich möchte danken|ich möchte gratulieren|auch ich danke',
  ),
  courtesyWords: list('gratuliere|gratulieren|glückwünsche|dank|dankbarkeit|anerkennung|beste wünsche'),
  reportedBefore: list('wie berichtet|wie bereits berichtet|wie gemeldet'),
  speechAnnouncers: list('folgende erklärung|folgende stellungnahme|folgendes statement'),
  selfReferences: list('diesem artikel|diesem beitrag|dieser serie'),
  linkPlaces: list('hier|diesem link|unten'),
  linkLabels: list(
    'folien|präsentation|vorschlag|link|links|video|aufzeichnung|pdf|tagesordnung|dokument|dokumente|bericht',
  ),
  lesserOpeners: list('weil|damit|um|obwohl|nachdem|bevor'),
  definites: list('der|die|das'),
  personPronouns: list('er|sie'),
  bodyPronouns: list('sie'),
  keptTitles: list('dr|prof|professor|professorin'),

  occasions: list('sitzung|tagung|konferenz|debatte|versammlung|gipfel|kongress|eröffnung|festakt|feier|forum'),
  furniture: germanFurniture,
  surroundings: germanSurroundings,
  genres: germanGenres,
  captionMarks: list(
    'foto|fotos|bild|bilder|grafik|quelle|illustration|video|karte|archivfoto|symbolbild|fotograf|aufnahme|zeichnung|montage',
  ),
  picturePlaces: list('links|rechts|mitte|im vordergrund|im hintergrund'),
  pictureRows: list('von links|von rechts'),
  agencies: list(
    'dpa|afp|reuters|ap|epa|apa|sda|keystone|imago|picture alliance|getty images|getty|ddp|epd|kna|xinhua|shutterstock|adobe stock|bloomberg',
  ),

  clauseOpeners: list('wobei|wodurch|sodass|weshalb|weswegen|woraufhin|womit'),
  relatives: list('dessen|deren|welche|welcher|welches'),
  danglers: list(
    'dass|der|die|das|wenn|weil|ob|als|wie|sehr|zu|fast|rund|etwa|knapp|nur|noch|auch|nicht|sich|mehr|weniger|so|um|herr|frau|dr|prof|damit|deren|dessen|was|wo|schon|erst',
  ),
  collectives: list('zwischen|sowohl|weder|entweder|beziehungsweise|jeweils|umfasst|umfassen'),
  verbs: list(
    'kündig|rost|beantrag|beauftrag|befrag|bemüh|berat|berät|bereit|beruh|beschäftig|beschädig|beseitig|besuch|beteilig|bewert|bewillig|bezahl|bezeichn|bezifferte|beziffer|dien|drück|eröffn|erfass|ergänz|erinner|erkrank|erlaub|erleb|ermöglich|ermittel|ernann|erneuer|erschwer|erwäg|erzähl|erziel|feier|folg|förder|frag|freu|fürcht|gefährd|genehmig|gestalt|glaub|gründ|halbier|handel|hinder|holte|hör|informier|infizier|kämpf|kehr|klag|klär|kontrollier|konzentrier|kritisier|kümmer|lager|lern|lös|mach|meld|mess|mein|merk|miet|nenn|nannte|ordn|organisier|pack|pfleg|präsentier|protestier|prüf|rag|reagier|realisier|regel|registrier|reis|reparier|rett|sag|sammel|sanier|schaff|schätz|schick|schließ|schütz|schwank|siedel|sicher|spar|sperr|spür|stärk|stopp|streich|streik|stürz|tausch|teil|teste|trenn|überleg|übernahm|übernimm|überprüf|überrasch|überzeug|umfass|untersuch|unterzeichn|verdien|verdoppel|vereinbar|verfolg|verfüg|verhandel|verhinder|verkünd|verkürz|verletz|vermeld|vermut|veröffentlich|verringer|versammel|verschärf|verschieb|verschob|versicher|verstärk|versuch|verteil|verteidig|vertret|vertritt|verursach|verwend|verweiger|verzeichn|verzöger|vorleg|wähl|warn|wechsel|wehr|weiger|weis|wies|werb|wirb|widersprach|widerspricht|wiederhol|wohn|wünsch|zähl|zerstör|zöger|zwing|zwang|ist|sind|war|waren|sei|wäre|wären|wird|werden|wurde|wurden|würde|würden|hat|haben|hatte|hatten|hätte|hätten|kann|können|konnte|konnten|könnte|könnten|soll|sollen|sollte|sollten|muss|müssen|musste|mussten|müsste|will|wollen|wollte|wollten|darf|dürfen|durfte|dürfte|dürften|mag|gibt|geben|gab|gaben|geht|gehen|ging|gingen|kommt|kommen|kam|kamen|steht|stehen|stand|standen|liegt|liegen|lag|lagen|sieht|sehen|sah|sahen|nimmt|nehmen|nahm|nahmen|hält|halten|hielt|hielten|lässt|lassen|ließ|ließen|bleibt|bleiben|blieb|blieben|heißt|heißen|hieß|findet|finden|fand|fanden|bringt|bringen|brachte|brachten|weiß|wissen|wusste|spricht|sprechen|sprach|sprachen|trifft|treffen|traf|trafen|tritt|treten|trat|traten|fällt|fallen|fiel|fielen|steigt|steigen|stieg|stiegen|sinkt|sinken|sank|sanken|wächst|wachsen|wuchs|beginnt|beginnen|begann|begannen|gewinnt|gewinnen|gewann|verliert|verlieren|verlor|verloren|zieht|ziehen|zog|zogen|trägt|tragen|trug|trugen|schließt|schließen|schloss|entscheidet|entschied|entschieden|verbietet|verbot|bietet|bieten|bot|fordert|bekommt|bekommen|bekam|erhält|erhalten|erhielt|erhielten|betrifft|betraf|entsteht|entstehen|entstand|entspricht|entsprechen|entsprach|verspricht|versprach|beträgt|betragen|betrug|fährt|fahren|fuhr|läuft|laufen|lief|schreibt|schrieb|heizt|stellt|stellen|stellte|setzt|setzen|setzte|legt|legen|legte|führt|führen|führte|zeigt|zeigen|zeigte|braucht|brauchen|brauchte|kostet|kostete|zahlt|zahlen|zahlte|reicht|reichen|reichte|rechnet|rechnen|rechnete|plant|planen|plante|baut|bauen|baute|arbeitet|arbeiten|arbeitete|lebt|leben|lebte|gehört|gehören|gehörte|dauert|dauern|dauerte|startet|starten|startete|endet|enden|endete|öffnet|öffnen|öffnete|lehnt|lehnte|warnt|warnte|erklärt|erklärte|betont|betonte|erwartet|erwarten|erwartete|erreicht|erreichte|erhöht|erhöhte|senkt|senkte|deckt|decken|deckte|liefert|liefern|lieferte|versorgt|versorgen|versorgte|ersetzt|ersetzen|ersetzte|verkauft|verkaufte|kauft|kaufte|verlangt|verlangte|bestätigt|bestätigte|beschließt|beschloss|beschlossen|stimmt|stimmte|stimmten|unterstützt|unterstützte|prüft|prüfen|prüfte|investiert|investieren|investierte|finanziert|finanzieren|profitiert|profitieren|scheitert|scheiterte|verzichtet|verzichtete|nutzt|nutzen|nutzte|sorgt|sorgen|sorgte|fehlt|fehlen|fehlte|wirkt|wirken|wirkte|drängt|drängte|droht|drohen|drohte|hofft|hoffte|sucht|suchte|verbraucht|erzeugt|erzeugen|produziert|speist|speisen',
  ),
  partialVerbs: true,
  verbEndings: ['t', 'te', 'ten', 'en', 'et', 'ete', 'eten', 'n'],
  auxiliaries: list(
    'ist|sind|war|waren|sei|wird|werden|wurde|wurden|würde|würden|hat|haben|hatte|hatten|kann|können|konnte|konnten|könnte|könnten|soll|sollen|sollte|sollten|muss|müssen|musste|mussten|will|wollen|wollte|wollten|darf|dürfen|dürfte|dürften|nicht|auch|noch|bereits',
  ),
  existentials: [],
  subjectAuxiliaries: [],
  prepositions: list(
    'in|im|ins|an|am|ans|auf|aufs|aus|bei|beim|mit|nach|von|vom|zu|zum|zur|für|fürs|um|über|unter|vor|durch|gegen|ohne|bis|seit|während|wegen|trotz|zwischen|neben|hinter|laut|gegenüber|innerhalb|außerhalb|entlang|dank|aufgrund|infolge|statt|anstelle|mithilfe|ab|pro|je|binnen',
  ),
  genitives: list('der|des|von|vom'),
  alternatives: list('oder|weder|noch|zwischen'),
  coordinators: list('und|oder|aber|sondern|denn|sowie|beziehungsweise'),
  demonstratives: list('dieser|diese|dieses|diesen|diesem'),
  backReferences: list(
    'obengenannte|obengenannten|oben genannte|oben genannten|vorgenannten|letzteren|derartigen|diese art von|letzterer|letztere|ebenso|derartige|dergleichen',
  ),
  conclusions: list('daher|somit|folglich|zusammenfassend'),
  partOpeners: list(
    'andere|ein anderer|eine andere|ein anderes|ein weiterer|eine weitere|ein weiteres|weitere|die anderen|die übrigen|davon|darunter|von diesen',
  ),
  shortNames: list(
    'die maßnahme|die maßnahmen|die entscheidung|der vorgang|der schritt|die änderung|der anstieg|der rückgang|der vorfall|das ergebnis',
  ),
  exhibits: list('abbildung|abb|grafik'),
  determiners: list(
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|dieser|diese|dieses|diesen|diesem|jeder|jede|jedes|jeden|jedem|mein|meine|sein|seine|seinen|seiner|seinem|ihr|ihre|ihren|ihrer|ihrem|unser|unsere|kein|keine|keinen|keiner|alle|allen|einige|viele|mehrere|beide|zwei|drei|vier|fünf|sechs|im|am|zum|zur|vom|beim|ins',
  ),
  dayWords: [],
  dayEndings: [],
  dateLinks: [],
  yearWords: list('jahr|jahre|jahres'),
  yearOpeners: list('seit|bis|im|ende|anfang|mitte|ab|vor|nach'),
  dateOpeners: list('am|vom|zum|ab dem|seit dem|bis zum|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag'),
  todayWords: list('heute'),
  months: list('januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember'),
  weekdays: list('montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag'),
});
