import { list } from '../../../pack/lists.js';
import type { References } from '../../../pack/subjects/leaning/references.js';

export const germanReferences = (): Partial<References> => ({
  pronouns: list(
    'erstens|zweitens|drittens|viertens|fünftens|bis dahin|bis dato|andernfalls|sonst|seither|seitdem|er|sie|es|wir|ihr|ich|dies|das sei|diese|dieser|dieses|diesen|diesem|jene|jener|sein|seine|seinen|seiner|ihre|ihren|ihrer|ihm|ihnen|ihn|dort|hier|da|dabei|dafür|dagegen|daher|damit|danach|daneben|daran|darauf|daraus|darin|darüber|darum|darunter|davon|davor|dazu|dann|so|beide|beides|andere|einige|letztere|letzterer|erstere|ersterer|deren|dessen|man|ebenso|solche|das|nur eine|nur einer|nur eines',
  ),
  demonstratives: list('dieser|diese|dieses|diesen|diesem'),
  anaphors: list(
    'davon|hiervon|darüber|darunter|ausschlaggebend war|ausschlaggebend waren|ausschlaggebend ist|ausschlaggebend sind|der grund dafür|grund dafür|grund ist|grund war|der grund ist|der grund war|die ursache ist|die ursache war|das ergebnis ist|das ergebnis war|er|sie|es|dies|dieser|diese|dieses|diesem|diesen|solche|solcher|solches|hierzu|hierbei|hierfür|hierdurch|dabei|dazu|dafür|damit|darauf|darin|darum|dahinter|das ist|das war|das bedeutet|das heißt|das gilt|das wird|das sind|das hat|sein|seine|seinen|ihre|ihren|jener|jene|deren|dessen|beide|letzterer|letztere|der rest|die anderen|danach|davor|dadurch|daraus|daran|dort|seither|seitdem|zu diesem zweck|auf diese weise|ohne ihn|ohne sie|ohne diese|beim zweiten mal|beim dritten mal',
  ),
  anaphorStops: list('es gibt|es gab|es ist|es war|es geht|es wird'),
  backReferences: list(
    'eine andere sache|eine andere geschichte|obengenannte|obengenannten|oben genannte|oben genannten|vorgenannten|letzteren|derartigen|diese art von|letzterer|letztere|ebenso|derartige|dergleichen',
  ),
  shortNames: list(
    'die maßnahme|die maßnahmen|die entscheidung|der vorgang|der schritt|die änderung|der anstieg|der rückgang|der vorfall|das ergebnis',
  ),
  eventNouns: list('ursache|ursachen'),
  relationalNouns: list(
    'grund|gründe|ursache|anlass|ziel|zweck|folge|ergebnis|bilanz|lösung|ausnahme|voraussetzung|bedingung',
  ),
  limiters: list('einzige|einzigen|wichtigste|wichtigsten|eigentliche|eigentlichen|wahre|letzte|erste'),
  selfNouns: list(
    'bericht|dokument|artikel|studie|sitzung|versammlung|konferenz|tagung|gesetz|gesetzes|verordnung|leitfaden|mitteilung|erklärung|plan|programm|kapitel|abschnitt|absatz|vorschrift|satzung',
  ),
  coiners: list('nennen wir|nennt man|genannt|sogenannte|sogenannten|bezeichnet als'),
  proForms: list('dies zu tun|das zu tun|tat dies|tun dies'),
  endReferences: list(
    'eine woche später|einen monat später|ein jahr später|am tag darauf|wenige tage später|am nächsten tag',
  ),
  calendarNouns: list(
    'woche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monat|jahr|quartal|sommer|winter|frühling|herbst|morgen|abend|nacht|mal|tage|jahre',
  ),
  doubts: list('nicht der einzige grund|nicht die einzige ursache|gab eine überraschung|gibt eine ausnahme'),
});
