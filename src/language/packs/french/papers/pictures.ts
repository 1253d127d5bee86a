import { list } from '../../../pack/lists.js';
import type { Pictures } from '../../../pack/subjects/papers/pictures.js';

export const frenchPictures = (): Partial<Pictures> => ({
  captionMarks: list(
    'photo|photos|crédit photo|crédits photo|crédit|crédits|crédit photographique|image|illustration|infographie|source|vidéo|dessin|carte|document|photo d’archives|photo d’illustration',
  ),
  captionOpeners: list("légende|sur la photo|sur cette photo|sur l' image"),
  picturePlaces: list('à gauche|à droite|au centre|au milieu'),
  pictureRows: list('de gauche à droite|de droite à gauche|en partant de la gauche|en partant de la droite'),
  agencies: list(
    'afp|reuters|ap|epa|getty images|belga|keystone|sipa|maxppp|abaca|hans lucas|xinhua|bloomberg|afp photo|presse canadienne',
  ),
  exhibits: list('figure|graphique'),
});
