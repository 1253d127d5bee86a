import { list } from '../../../pack/lists.js';
import type { Dates } from '../../../pack/subjects/figures/dates.js';

export const germanDates = (): Partial<Dates> => ({
  months: list('januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember'),
  weekdays: list('montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag'),
  quarters: list('quartal'),
  dayWords: [],
  dayEndings: [],
  daysInWords: list(
    'ersten|zweiten|dritten|vierten|fünften|sechsten|siebten|achten|neunten|zehnten|elften|zwölften|dreizehnten|vierzehnten|fünfzehnten|sechzehnten|siebzehnten|achtzehnten|neunzehnten|zwanzigsten|einundzwanzigsten|zweiundzwanzigsten|dreiundzwanzigsten|vierundzwanzigsten|fünfundzwanzigsten|sechsundzwanzigsten|siebenundzwanzigsten|achtundzwanzigsten|neunundzwanzigsten|dreißigsten|einunddreißigsten',
  ),
  dateLinks: [],
  yearWords: list('jahr|jahre|jahres'),
  yearOpeners: list('seit|bis|im|ende|anfang|mitte|ab|vor|nach'),
  dateOpeners: list('am|vom|zum|ab dem|seit dem|bis zum|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag'),
  timeOpeners: list('im|am|seit|bis|vor|nach|ab|ende|anfang|während'),
  startOpeners: list('ab|ab dem|vom|mit wirkung vom'),
  todayWords: list('heute'),
  relativeTimes: list(
    'letztes jahr|im vorjahr|vergangenes jahr|letzten monat|letzte woche|vergangene woche|gestern|nächstes jahr|im vergangenen jahr',
  ),
  laterWords: list('später|zuvor|danach|darauf|vorher'),
  formerTimes: list('bisher|früher'),
  presentTimes: list('künftig|nun|heute|jetzt'),
  laterDays: list('nächste sitzung|nächstes treffen|nächster termin|frist'),
  lifeDays: list('geboren|gestorben'),
  adoptions: list('beschlossen am|beschlossen mit|angenommen mit'),
});
