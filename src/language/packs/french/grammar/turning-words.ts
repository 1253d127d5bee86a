import { list } from '../../../pack/lists.js';
import type { TurningWords } from '../../../pack/subjects/grammar/turning-words.js';

export const frenchTurningWords = (): Partial<TurningWords> => ({
  negations: list(
    "ne|n'|non|pas|aucun|aucune|jamais|rien|personne n'|ni|sans|nul|nulle|guère|plus aucun|refuse|refusé|refusent|dément|démenti",
  ),
  conditions: list(
    "si|s' il|s' ils|à condition que|à condition de|à condition d'|à moins que|à moins qu'|à moins de|sous réserve|pourvu que|tant que|tant qu'|en cas de|en cas d'|avant que|avant qu'|jusqu' à ce que|sinon",
  ),
  contrasts: list(
    "mais|cependant|toutefois|pourtant|néanmoins|alors que|alors qu'|tandis que|tandis qu'|bien que|bien qu'|malgré|en dépit|sauf|excepté|hormis|au lieu de|au lieu d'|plutôt que|non seulement|quoique|en revanche|or",
  ),
  concessions: list(
    "bien que|bien qu'|quoique|malgré|en dépit|tandis que|tandis qu'|alors que|alors qu'|au lieu de|au lieu d'|plutôt que",
  ),
  oppositions: list('mais|cependant|toutefois|pourtant|néanmoins|en revanche|au contraire|au lieu de cela|en réalité'),
  contrastJoints: list('tandis que|alors que'),
  causes: list(
    "parce que|parce qu'|puisque|puisqu'|car|en raison de|en raison du|en raison des|à cause de|à cause du|du fait de|grâce à|faute de|si bien que|de sorte que|c' est pourquoi",
  ),
  harmless: list("non loin|sans doute|pas seulement|s' il vous plaît|sans précédent|n' importe quel"),
});
