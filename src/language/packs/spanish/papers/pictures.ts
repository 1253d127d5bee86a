import { list } from '../../../pack/lists.js';
import type { Pictures } from '../../../pack/subjects/papers/pictures.js';

export const spanishPictures = (): Partial<Pictures> => ({
  captionMarks: list(
    'foto|fotos|fotografía|imagen|crédito|fuente|ilustración|infografía|vídeo|gráfico|cortesía|foto de archivo',
  ),
  captionOpeners: list('en la foto|en la imagen|en la fotografía|pie de foto'),
  picturePlaces: list('a la izquierda|a la derecha|en el centro|al centro|izq|der'),
  pictureRows: list('de izquierda a derecha|de derecha a izquierda|por la izquierda|por la derecha'),
  agencies: list('efe|afp|reuters|ap|epa|getty images|europa press|notimex|xinhua|bloomberg|ansa'),
  exhibits: list('figura|gráfico'),
});
