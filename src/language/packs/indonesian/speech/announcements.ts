import { list } from '../../../pack/lists.js';
import type { Announcements } from '../../../pack/subjects/speech/announcements.js';

export const indonesianAnnouncements = (): Partial<Announcements> => ({
  intentions: list('saya akan|saya ingin|kami akan|kami ingin|izinkan saya|perkenankan saya'),
  announcingAsides: list('sekarang|pertama|juga|secara singkat|hari ini|kemudian|terakhir'),
  presentations: list(
    'membahas|menyampaikan beberapa|menyampaikan mengenai|berbicara tentang|berbicara mengenai|memaparkan|menjelaskan tentang|mengulas',
  ),
  postponements: list('akan mengumumkan rincian|akan menyampaikan rincian|rincian lebih lanjut akan'),
  recallOpeners: list('seperti|sebagaimana'),
  recallVerbs: list('katakan|sampaikan|sebutkan|jelaskan|lihat'),
  reportedBefore: list(
    'seperti diberitakan|seperti diberitakan sebelumnya|sebagaimana diberitakan|diberitakan sebelumnya',
  ),
  selfReferences: list('artikel ini|tulisan ini|artikel berikut'),
});
