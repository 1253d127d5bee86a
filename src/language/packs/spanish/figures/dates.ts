import { list } from '../../../pack/lists.js';
import type { Dates } from '../../../pack/subjects/figures/dates.js';

export const spanishDates = (): Partial<Dates> => ({
  months: list('enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'),
  weekdays: list('lunes|martes|miércoles|jueves|viernes|sábado|domingo'),
  quarters: list('trimestre'),
  dayWords: [],
  dayEndings: [],
  daysInWords: [],
  dateLinks: ['de'],
  yearWords: ['año'],
  yearOpeners: list('en|desde|hasta|hacia|entre|a finales de|a principios de|a mediados de'),
  dateOpeners: list('el|del|al|desde el|hasta el|lunes|martes|miércoles|jueves|viernes|sábado|domingo'),
  timeOpeners: list('en|desde|hasta|antes|después|durante|a partir|para'),
  startOpeners: list('a partir del|desde el|a contar del'),
  todayWords: list('hoy'),
  relativeTimes: list('el año pasado|el mes pasado|la semana pasada|ayer|el próximo año|el año anterior'),
  laterWords: list('después|más tarde|antes|más adelante'),
  formerTimes: list('antes|anteriormente|hasta ahora'),
  presentTimes: list('ahora|a partir de ahora'),
  laterDays: list('próxima reunión|próxima sesión|fecha límite'),
  lifeDays: list('nacido|nacida|nació|falleció|fallecido|fallecida'),
  adoptions: list('aprobado por|aprobada por|aprobado el|aprobada el|dado en'),
});
