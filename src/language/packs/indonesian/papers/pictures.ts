import { list } from '../../../pack/lists.js';
import type { Pictures } from '../../../pack/subjects/papers/pictures.js';

export const indonesianPictures = (): Partial<Pictures> => ({
  captionMarks: list(
    'foto|gambar|sumber|ilustrasi|infografis|video|grafis|dok|dokumentasi|kredit|foto ilustrasi|foto arsip|tangkapan layar',
  ),
  captionOpeners: list('dalam foto|pada foto|keterangan foto|keterangan gambar'),
  picturePlaces: list('kiri|kanan|tengah|paling kiri|paling kanan'),
  pictureRows: list('dari kiri|dari kanan|kiri ke kanan'),
  agencies: list('antara|antara foto|afp|reuters|ap|epa|getty images|xinhua|kompas|tempo|detik|bloomberg|bernama'),
  exhibits: list('gambar|grafik'),
});
