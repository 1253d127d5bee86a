import { list } from '../../../pack/lists.js';
import type { Acts } from '../../../pack/subjects/papers/acts.js';

export const indonesianActs = (): Partial<Acts> => ({
  legalBases: list('menurut|berdasarkan|sesuai dengan|sebagaimana dimaksud dalam'),
  citations: list('sebagaimana dimaksud dalam|sebagaimana dimaksud pada|sebagaimana diatur dalam|sesuai dengan'),
  provisions: list('mengatur tentang|mengatur mengenai|mengatur'),
  preliminaries: list('ketentuan umum|ruang lingkup|pengertian|definisi'),
  closingProvisions: list('ketentuan penutup|ketentuan peralihan|ketentuan lain lain'),
  definitions: list('yang dimaksud dengan'),
  entitlements: [],
  ruleReferences: [],
  sanctions: list('dipidana|dikenai denda|dikenakan denda|pidana denda|dikenai sanksi|dikenakan sanksi'),
  commencements: list('mulai berlaku|berlaku sejak|berlaku pada tanggal|berlaku mulai'),
  passages: [],
  promulgations: list('menetapkan'),
  namingNotes: list('selanjutnya disebut|untuk selanjutnya disebut'),
  citedAs: [],
  repeals: list('dicabut dan dinyatakan tidak berlaku|dinyatakan tidak berlaku|dicabut'),
  enforcements: list(
    'bertanggung jawab atas pelaksanaan peraturan ini|bertanggung jawab atas pelaksanaan keputusan ini',
  ),
  actRequests: [],
  correspondence: list('surat|permohonan|pertanyaan'),
  receipts: list('menerima|telah menerima|kami terima'),
  matterOpeners: list('perihal|tentang|mengenai|hal|terkait'),
});
