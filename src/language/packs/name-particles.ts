import { list } from '../pack/lists.js';

/** Small words inside names, which are met in articles of every language. */
export const nameParticles = list('de|da|di|do|du|del|della|der|den|la|le|van|von|bin|al|ibn');
