import { list } from '../../../pack/lists.js';
import type { Ties } from '../../../pack/subjects/leaning/ties.js';

export const indonesianTies = (): Partial<Ties> => ({
  connectives: list(
    'namun|tetapi|tapi|akan tetapi|meski demikian|meskipun demikian|walau demikian|namun demikian|selain itu|di samping itu|lagi pula|bahkan|sementara itu|adapun|oleh karena itu|karena itu|oleh sebab itu|akibatnya|maka|jadi|dengan demikian|sebaliknya|di sisi lain|misalnya|contohnya|yakni|kemudian|lalu|selanjutnya|sebelumnya|setelah itu|terlebih|apalagi|dan|atau|untuk sementara|pada saat yang sama|terakhir|singkatnya|kendati demikian|sejauh ini|hasilnya|sayangnya|diketahui|diberitakan sebelumnya|sementara|sehingga|sebab|lebih lanjut|tak hanya itu|tidak hanya itu|bukan hanya itu|meski begitu|meskipun begitu|walau begitu|kala itu|untuk itu|karenanya|salah satunya|di antaranya|sebagai informasi|seperti diketahui|pada kesempatan tersebut|pada kesempatan itu|pada kesempatan yang sama|dalam hal ini|dalam konteks ini|terkait hal ini|terkait hal itu|praktis|termasuk|berikut ini|senada|begitu pula|begitu juga|lanjutnya|maka dari itu|alhasil|seiring dengan itu|dengan begitu|dalam kesempatan tersebut|dalam kesempatan itu|tentunya|mulai dari',
  ),
  ties: list(
    'namun|tetapi|tapi|akan tetapi|karena itu|oleh karena itu|oleh sebab itu|maka|sehingga|sebaliknya|meski demikian|meskipun demikian|walau demikian|dengan demikian|akibatnya',
  ),
  additions: list('selain itu|di samping itu|kemudian|lalu|bahkan|juga|sementara itu|misalnya|contohnya'),
  additives: list('juga|masih|pun'),
  pairs: list('tidak hanya … tetapi|bukan hanya … tetapi|bukan … melainkan|tidak hanya … namun|baik … maupun'),
  counterparts: list('di satu sisi … di sisi lain|ada yang … ada yang|kadang … kadang|ada kalanya … ada kalanya'),
  conclusions: list(
    'oleh karena itu|dengan demikian|kesimpulannya|karena itu|oleh sebab itu|untuk itu|maka dari itu|berdasarkan pertimbangan tersebut|berdasarkan pertimbangan di atas',
  ),
  examples: list('misalnya|contohnya|sebagai contoh|sebagai misal'),
  stances: list('sejujurnya|terus terang|sebenarnya|sesungguhnya|sayangnya|kenyataannya|nyatanya'),
  reservations: list(
    'jika tidak|kalau tidak|bila tidak|apabila tidak|pengecualian|pengecualiannya|satu pengecualian|ada satu pengecualian|ketentuan ini tidak berlaku|dikecualikan',
  ),
  exemptions: list('tidak berlaku|tak berlaku'),
  exceptionMarks: list('kecuali'),
});
