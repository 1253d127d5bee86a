import { list } from '../../../pack/lists.js';
import type { Claims } from '../../../pack/subjects/figures/claims.js';

export const indonesianClaims = (): Partial<Claims> => ({
  hedges: list(
    'mungkin|diperkirakan|direncanakan|rencananya|diharapkan|diduga|akan|berencana|berpotensi|kemungkinan|target|ditargetkan|menargetkan',
  ),
  targets: list('target|sasaran|anggaran|batas|ditargetkan'),
  comparers: list('dibandingkan|dibanding|dari target|lebih rendah dari|lebih tinggi dari|daripada'),
  thresholds: list('jika|bila|apabila|kecuali|asalkan'),
  directions: list('naik|turun|meningkat|menurun|bertambah|berkurang|tumbuh|anjlok|merosot'),
  amountWords: list('sebesar|hingga'),
  utmosts: list('paling|terbesar|utama|terpenting'),
});
