import { list } from '../../../pack/lists.js';
import type { Dates } from '../../../pack/subjects/figures/dates.js';

export const frenchDates = (): Partial<Dates> => ({
  months: list('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'),
  weekdays: list('lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'),
  quarters: list('trimestre'),
  dayWords: [],
  dayEndings: ['er'],
  daysInWords: [],
  dateLinks: ['de'],
  yearWords: [],
  yearOpeners: list("en|depuis|dès|avant|après|d' ici|d' ici à|entre|jusqu' en|fin|début|mi"),
  dateOpeners: list('le|du|au|dès le|depuis le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'),
  timeOpeners: list('en|depuis|avant|après|jusqu|dès|au|fin|début|pendant'),
  startOpeners: list('à partir du|à compter du|dès le'),
  todayWords: list("aujourd'hui|aujourd’hui"),
  relativeTimes: list(
    "l' année dernière|l' an dernier|le mois dernier|la semaine dernière|hier|l' année prochaine|l' an prochain",
  ),
  laterWords: list('plus tard|plus tôt|auparavant|après'),
  formerTimes: list('auparavant|jusqu à présent|jusqu ici'),
  presentTimes: list('désormais|dorénavant'),
  laterDays: list('prochaine réunion|prochaine séance|date limite'),
  lifeDays: list('né|née|décédé|décédée'),
  adoptions: list('adopté par|adoptée par|adopté à|adoptée à|adopté le|adoptée le|fait à'),
});
