import { list } from '../../../pack/lists.js';
import type { Announcements } from '../../../pack/subjects/speech/announcements.js';

export const frenchAnnouncements = (): Partial<Announcements> => ({
  intentions: list(
    "je voudrais|je souhaite|je souhaiterais|je vais|j' aimerais|nous allons|nous voudrions|permettez moi de|je veux",
  ),
  announcingAsides: list("maintenant|d' abord|tout d' abord|ensuite|aussi|également|brièvement|enfin|à présent"),
  presentations: list(
    'parler de|parler du|parler des|aborder|évoquer|présenter|vous présenter|revenir sur|dire quelques mots sur|dire un mot de|vous parler de',
  ),
  postponements: list(
    'donnera plus de détails|donneront plus de détails|donnerons plus de détails|précisera ultérieurement',
  ),
  recallOpeners: list('comme'),
  recallVerbs: list(
    'ai dit|ai mentionné|ai indiqué|avons dit|avons indiqué|a dit|a mentionné|a indiqué|disais|pouvez le voir|le voyez',
  ),
  reportedBefore: list('comme annoncé|comme indiqué'),
  selfReferences: list('cet article|ce billet|cette série'),
});
