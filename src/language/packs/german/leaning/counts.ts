import { list } from '../../../pack/lists.js';
import type { Counts } from '../../../pack/subjects/leaning/counts.js';

export const germanCounts = (): Partial<Counts> => ({
  rankWords: list(
    'erste|ersten|zweite|zweiten|dritte|dritten|vierte|vierten|fünfte|fünften|ersten beiden|letzten beiden|beiden ersten|beiden letzten|beiden|erstere|ersteren',
  ),
  countPronouns: list(
    'keiner|keine|keines|einige|manche|mehrere|beide|alle drei|alle vier|alle fünf|die meisten|nur einer|nur eine|nur eines|die hälfte|einer|nicht alle|die beiden',
  ),
  countVerbs: list('sind es|waren es|haben|hat|hatte|hatten'),
  substitutes: list('die ihrigen|das ihrige|hat keine|hatte keine|haben keine|hatten keine'),
  partitives: list('davon|darunter|von ihnen|unter ihnen|von diesen|von denen'),
  partOpeners: list(
    'von den anderen|von den übrigen|andere|ein anderer|eine andere|ein anderes|ein weiterer|eine weitere|ein weiteres|weitere|die anderen|die übrigen|davon|darunter|von diesen',
  ),
  orderWords: list('respektive'),
  restWords: list('restlichen|übrigen|verbleibenden'),
});
