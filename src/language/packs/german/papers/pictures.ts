import { list } from '../../../pack/lists.js';
import type { Pictures } from '../../../pack/subjects/papers/pictures.js';

export const germanPictures = (): Partial<Pictures> => ({
  captionMarks: list(
    'foto|fotos|bild|bilder|grafik|quelle|illustration|video|karte|archivfoto|symbolbild|fotograf|aufnahme|zeichnung|montage',
  ),
  captionOpeners: list('im bild|auf dem bild|auf dem foto|bildunterschrift'),
  picturePlaces: list('links|rechts|mitte|im vordergrund|im hintergrund'),
  pictureRows: list('von links|von rechts'),
  agencies: list(
    'dpa|afp|reuters|ap|epa|apa|sda|keystone|imago|picture alliance|getty images|getty|ddp|epd|kna|xinhua|shutterstock|adobe stock|bloomberg',
  ),
  exhibits: list('abbildung|abb|grafik'),
});
