import { list } from '../pack/lists.js';
import type { Surroundings } from '../pack/surrounding-kinds.js';

export const frenchSurroundings: Surroundings = {
  siteLines: list('publicité|lire aussi|à lire aussi|en savoir plus|sur le même sujet'),
  siteLabels: list('lire aussi|à lire aussi'),
  linkNotes: list('nouvelle fenêtre|s’ouvre dans une nouvelle fenêtre'),
  dayLabels: list('publié|publié le|date de publication'),
  editMarks: list('modifier|modifier le code'),
  sourceMarks: list('réf. nécessaire|référence nécessaire|réf. souhaitée|source insuffisante'),
  answeredMarks: ["message d'origine"],
  forwardedMarks: ['message transféré'],
  mailHeads: list('de|envoyé|objet|à'),
  subjectMarks: ['tr'],
  quotationEnds: ['a écrit'],
  quotationDays: ['le'],
  bylineOpeners: ['par'],
  bylineLabels: list('auteur|autrice'),
  authorOpeners: list('par|écrit par|publié par|tous les articles de|rédigé par|auteur|autrice'),
  authorOffices: list(
    'journaliste|rédacteur|rédactrice|correspondant|correspondante|envoyé spécial|chroniqueur|profil',
  ),
  nameJoiners: ['et'],
  pageTotals: ['sur'],
  pageStamps: list('projet|provisoire|définitif|confidentiel'),
};

export const germanSurroundings: Surroundings = {
  siteLines: [
    ...list('anzeige|werbung|weiterlesen|mehr zum thema|lesen sie auch|lest auch|auch interessant|weitere videos'),
    ...list('das könnte sie auch interessieren|empfohlener redaktioneller inhalt|ein klick für den datenschutz'),
    ...list('fehler gefunden?jetzt melden|fehler gefunden? jetzt melden'),
  ],
  linkNotes: list('öffnet in neuem fenster|öffnet in einem neuen fenster|öffnet in neuem tab'),
  dayLabels: list('veröffentlicht|veröffentlicht am'),
  editMarks: list('bearbeiten|quelltext bearbeiten'),
  sourceMarks: list('Beleg fehlt|Quelle fehlt'),
  siteLabels: list('lesen sie auch|lest auch|auch interessant|zum artikel|mehr zum thema|mehr dazu'),
  siteOpeners: [
    ...list('lest auch|lesen sie auch|lesen sie hier|mit meiner anmeldung zum newsletter'),
    ...list('ich bin damit einverstanden, dass mir|an dieser stelle finden sie'),
  ],
  answeredMarks: ['ursprüngliche nachricht'],
  forwardedMarks: ['weitergeleitete nachricht'],
  mailHeads: list('von|gesendet|betreff|an'),
  subjectMarks: list('aw|wg'),
  quotationEnds: ['schrieb'],
  quotationDays: ['am'],
  bylineOpeners: ['von'],
  authorOpeners: list(
    'von|autor|autorin|text|text und interview|verfasst von|geschrieben von|ein beitrag von|artikel von|alle beiträge von|zeige alle beiträge von|alles von|erstellt von|rezept von|interview',
  ),
  authorOffices: [
    ...list('redakteur|redakteurin|reporter|reporterin|korrespondent|korrespondentin|chefredakteur|chefredakteurin'),
    ...list(
      'autorenseite|alle beiträge|pressesprecher|pressesprecherin|volontär|volontärin|geschäftsführer|profil|über',
    ),
  ],
  nameJoiners: list('und|u.'),
  pageNames: ['seite'],
  pageTotals: ['von'],
  pageStamps: list('entwurf|endfassung|vorläufig|vertraulich'),
};

export const spanishSurroundings: Surroundings = {
  siteLines: list('publicidad|lea también|le puede interesar|más información'),
  siteLabels: ['lea también'],
  linkNotes: ['se abre en una ventana nueva'],
  dayLabels: list('publicado|publicado el|fecha de publicación'),
  editMarks: list('editar|editar código'),
  sourceMarks: list('cita requerida|fuente requerida'),
  mailHeads: ['de'],
  quotationEnds: ['escribió'],
  quotationDays: ['el'],
  bylineOpeners: ['por'],
  bylineLabels: list('autor|autora'),
  authorOpeners: list('por|escrito por|publicado por|todas las entradas de|redacción de|autor|autora'),
  authorOffices: list('redactor|redactora|periodista|corresponsal|editora|columnista|enviado especial|perfil'),
  nameJoiners: ['y'],
  pageNames: ['página'],
  pageTotals: ['de'],
  pageStamps: list('borrador|provisional|definitivo|confidencial'),
};

export const indonesianSurroundings: Surroundings = {
  siteLines: list('iklan|baca juga'),
  siteLabels: ['baca juga'],
  dayLabels: list('diterbitkan|tanggal terbit|dipublikasikan'),
  editMarks: list('sunting|sunting sumber'),
  sourceMarks: list('butuh rujukan|rujukan?'),
  quotationEnds: ['menulis'],
  quotationDays: ['pada'],
  bylineOpeners: ['oleh'],
  bylineLabels: ['penulis'],
  authorOpeners: list('oleh|penulis|ditulis oleh'),
  authorOffices: list('wartawan|redaktur|kontributor'),
  nameJoiners: ['dan'],
  pageNames: ['halaman'],
  pageTotals: ['dari'],
  pageStamps: list('rancangan|konsep|rahasia'),
};

/** Of languages without a pack. */
export const furtherSurroundings: Surroundings = {
  siteLines: list('leia mais|leia também|leggi anche|les også|läs också|läs mer|læs også|lees ook|lue myös|czytaj też'),
  bylineOpeners: ['di'],
  authorOpeners: list('di|av|af|door|tekst|scritto da|著者|取材・文|文|作者|撰文|記者|记者'),
  authorOffices: list(
    'giornalista|redattore|journalist|redacteur|verslaggever|redaktør|redaktör|기자|특파원|记者|記者|著|監訳|訳',
  ),
  nameJoiners: list('og|och|en|ja'),
};
