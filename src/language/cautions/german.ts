import { list } from '../pack/lists.js';
import type { Cautions } from './cautions.js';

/** What is not said here is not known. */
export const germanCautions = (): Partial<Cautions> => ({
  anaphors: list(
    'davon|hiervon|darüber|darunter|ausschlaggebend war|ausschlaggebend waren|ausschlaggebend ist|ausschlaggebend sind|der grund dafür|grund dafür|grund ist|grund war|der grund ist|der grund war|die ursache ist|die ursache war|das ergebnis ist|das ergebnis war|er|sie|es|dies|dieser|diese|dieses|diesem|diesen|solche|solcher|solches|hierzu|hierbei|hierfür|hierdurch|dabei|dazu|dafür|damit|darauf|darin|darum|dahinter|das ist|das war|das bedeutet|das heißt|das gilt|das wird|das sind|das hat|sein|seine|seinen|ihre|ihren|jener|jene|deren|dessen|beide|letzterer|letztere|der rest|die anderen|danach|davor|dadurch|daraus|daran|dort|seither|seitdem|zu diesem zweck|auf diese weise|ohne ihn|ohne sie|ohne diese|beim zweiten mal|beim dritten mal',
  ),
  anaphorStops: list('es gibt|es gab|es ist|es war|es geht|es wird'),
  rankWords: list(
    'erste|ersten|zweite|zweiten|dritte|dritten|vierte|vierten|fünfte|fünften|ersten beiden|letzten beiden|beiden ersten|beiden letzten|beiden|erstere|ersteren',
  ),
  countPronouns: list(
    'keiner|keine|keines|einige|manche|mehrere|beide|alle drei|alle vier|alle fünf|die meisten|nur einer|nur eine|nur eines|die hälfte|einer|nicht alle|die beiden',
  ),
  substitutes: list('die ihrigen|das ihrige|hat keine|hatte keine|haben keine|hatten keine'),
  partitives: list('davon|darunter|von ihnen|unter ihnen|von diesen|von denen'),
  orderWords: list('respektive'),
  countVerbs: list('sind es|waren es|haben|hat|hatte|hatten'),
  insertedTies: list('jedoch|hingegen|dagegen|allerdings|dennoch|trotzdem|außerdem|zudem|deshalb|daher'),
  proForms: list('dies zu tun|das zu tun|tat dies|tun dies'),
  endReferences: list(
    'eine woche später|einen monat später|ein jahr später|am tag darauf|wenige tage später|am nächsten tag',
  ),
  relationalNouns: list(
    'grund|gründe|ursache|anlass|ziel|zweck|folge|ergebnis|bilanz|lösung|ausnahme|voraussetzung|bedingung',
  ),
  reservations: list(
    'andernfalls|anderenfalls|sonst|ansonsten|wenn nicht|falls nicht|ausnahme|ausnahmen|eine ausnahme|die ausnahme|einzige ausnahme|die einzige ausnahme|es gibt eine ausnahme|ausgenommen sind|ausgenommen ist|ausgenommen bleiben|davon ausgenommen|dies gilt nicht|das gilt nicht',
  ),
  exemptions: list('gilt nicht|gelten nicht|entfällt|entfallen'),
  selfNouns: list(
    'bericht|dokument|artikel|studie|sitzung|versammlung|konferenz|tagung|gesetz|gesetzes|verordnung|leitfaden|mitteilung|erklärung|plan|programm|kapitel|abschnitt|absatz|vorschrift|satzung',
  ),
  calendarNouns: list(
    'woche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monat|jahr|quartal|sommer|winter|frühling|herbst|morgen|abend|nacht|mal|tage|jahre',
  ),
  ties: list(
    'jedoch|aber|dennoch|trotzdem|deshalb|daher|deswegen|somit|folglich|hingegen|dagegen|stattdessen|allerdings',
  ),
  additions: list('außerdem|zudem|ferner|auch|anschließend|schließlich|zum beispiel|insbesondere'),
  pairs: list('nicht nur … sondern|nicht … sondern|weder … noch|entweder … oder|sowohl … als'),
  stances: list('ehrlich gesagt|in wahrheit|tatsächlich|leider|in wirklichkeit|offen gesagt|offen gestanden'),
  counterparts: list(
    'einerseits … andererseits|zum einen … zum anderen|auf der einen seite … auf der anderen|die einen … die anderen|manchmal … manchmal|mal … mal',
  ),
  hedges: list(
    'könnte|könnten|dürfte|dürften|soll|sollen|voraussichtlich|wahrscheinlich|vermutlich|geplant|plant|erwartet|will|möglicherweise|vielleicht|womöglich|angeblich',
  ),
  formers: list('ehemaliger|ehemalige|früherer|frühere|ex|stellvertretender|stellvertretende'),
  targets: list('ziel|ziele|zielwert|budget|grenze|obergrenze|grenzwert'),
  comparers: list('als|gegenüber|verglichen mit|statt'),
  thresholds: list('wenn|falls|sofern|übersteigt|es sei denn'),
  relativeTimes: list(
    'letztes jahr|im vorjahr|vergangenes jahr|letzten monat|letzte woche|vergangene woche|gestern|nächstes jahr|im vergangenen jahr',
  ),
  laterWords: list('später|zuvor|danach|darauf|vorher'),
  timeOpeners: list('im|am|seit|bis|vor|nach|ab|ende|anfang|während'),
  verdicts: list(
    'abgelehnt|verworfen|nicht empfohlen|zurückgewiesen|aufgegeben|nicht zu empfehlen|nicht zur umsetzung empfohlen|raten ab|abzuraten|scheidet aus|ausgeschlossen',
  ),
  yesAndNo: list('ja|nein|noch nicht|natürlich|sicher|nie'),
  restWords: list('restlichen|übrigen|verbleibenden'),
  limiters: list('einzige|einzigen|wichtigste|wichtigsten|eigentliche|eigentlichen|wahre|letzte|erste'),
  doubts: list('nicht der einzige grund|nicht die einzige ursache|gab eine überraschung|gibt eine ausnahme'),
});
