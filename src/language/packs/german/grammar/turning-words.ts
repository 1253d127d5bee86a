import { list } from '../../../pack/lists.js';
import type { TurningWords } from '../../../pack/subjects/grammar/turning-words.js';

export const germanTurningWords = (): Partial<TurningWords> => ({
  negations: list(
    'nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|nichts|ohne|weder|noch nicht|kaum|lehnt|lehnte|verweigert|dementiert|nirgends|verneint',
  ),
  conditions: list(
    'wenn|falls|sofern|soweit|solange|es sei denn|vorausgesetzt|unter der bedingung|im falle|bis|bevor|ehe|ob|nur wenn|erst wenn',
  ),
  contrasts: list(
    'aber|jedoch|doch|allerdings|obwohl|obgleich|obschon|wenngleich|trotz|trotzdem|dennoch|statt|anstatt|anstelle|sondern|außer|ausgenommen|während|hingegen|dagegen|nicht nur|zwar',
  ),
  concessions: list('obwohl|obgleich|obschon|wenngleich|trotz|während|statt|anstatt|anstelle'),
  oppositions: list('aber|jedoch|doch|dennoch|trotzdem|hingegen|dagegen|stattdessen|im gegenteil|in wirklichkeit'),
  contrastJoints: list('während|wohingegen'),
  causes: list('weil|da|denn|wegen|aufgrund|infolge|dank|deshalb|deswegen|daher|sodass|so dass|grund dafür|ursache'),
  harmless: list(
    'nicht nur|ohne zweifel|nicht zuletzt|ohnehin|bis zu|bis heute|bis jetzt|bis ende|bis anfang|bis mitte',
  ),
});
