import type { Case } from './on-slide.js';

const mill =
  'The mill on Brook Lane closed in March. Its owner, Jane Holt, blamed the price of power. She sold the wheel to a museum. The council bought the yard. However, nobody knows what will be built there.';
const market =
  'Chợ Lách đóng cửa từ tháng ba. Bà Trần Thị Sen, chủ sạp vải, nói giá điện quá cao. Bà đã bán máy khâu cho một xưởng may. Thành phố mua lại bãi xe. Tuy nhiên, chưa ai biết nơi đó sẽ xây gì.';

const byelaw =
  'Điều 6. Giờ mở cửa\n\nChợ đêm mở cửa từ 18 giờ theo khoản 2 Điều 5 của Quy chế. Ban Quản lý chợ quy định chi tiết Điều này.\n';
const byelawEn =
  'Article 6. Fees\n\nThe fee in paragraph 1 of Article 4 is paid in June. The fee in paragraph 1 is paid at the gate.\n';

const goals =
  '1. Đến năm 2030\n\nNăm 2030, xã có hai bến phà đạt chuẩn. Hai bến đều có nhà chờ.\n\n2. Tầm nhìn đến năm 2045\n\nXã có ba bến phà đạt chuẩn. Cả ba bến đều có điện.\n';
const goalsEn =
  '1. Goals for 2030\n\nOne ferry runs on electric power. The quay has two sheds.\n\n2. Goals for 2045\n\nThree ferries run on electric power. The quay has five sheds.\n';

const ferry =
  'The pier is closed on Sundays. For years the ferry lost passengers to the bridge. The new timetable, however, has brought most of the passengers back. Two students drew a wider gangway last year. We used their plans for the new gangway. Years ago we promised not to sell paper tickets. Unfortunately, we still do.';
const ferryVi =
  'Bến tàu nghỉ ngày chủ nhật. Đơn xin mở thêm chuyến đêm được nhận từ tháng năm. Một đơn khác đã bị trả lại hôm thứ ba.';

const quayOffice =
  'Mayor Ama Osei opened the quay on Monday. Lee Hart runs the port, and he paid for the lamps. The Harbour Trust (HT) owns the sheds. Osei said the sheds would stay. HT has let two of them.';

const wardens =
  'The gate broke on Monday. Jane Holt told a friend at the mill. The friend called the wardens at night.';

const piers =
  'The pier\n\nOption 1: mend the pier. Boats land there in summer. Two of its lamps are out. This option is left for later.\n\nOption 2: move the ferry.\n';
const piersVi =
  'Cầu cảng\n\nPhương án 1: sửa cầu cảng. Mùa hè ghe cập ở đó. Hai ngọn đèn đã tắt. Phương án này để lại sau.\n\nPhương án 2: dời bến phà.\n';

const prices =
  'Giá nước\n\nXã nêu mức 9.000 đồng và mức 11.000 đồng. Cả hai phương án được đưa ra biểu quyết. Kết quả chưa công bố.';

export const references: readonly Case[] = [
  {
    // How many they are is no name of one.
    code: 'reference-dangling',
    language: 'vi',
    article: prices,
    bad: { points: ['Cả hai phương án được đưa ra biểu quyết.'] },
    good: {
      points: ['Xã nêu mức 9.000 đồng và mức 11.000 đồng.', 'Cả hai phương án được đưa ra biểu quyết.'],
    },
  },
  {
    // "This option" is the one that the paragraph is of.
    code: 'reference-dangling',
    language: 'en',
    article: piers,
    bad: { points: ['This option is left for later.'] },
    good: { points: ['Option 1: mend the pier.', 'This option is left for later.'] },
  },
  {
    code: 'reference-wrong',
    language: 'vi',
    article: piersVi,
    bad: { points: ['Phương án 2: dời bến phà.', 'Phương án này để lại sau.'] },
    good: { points: ['Phương án 1: sửa cầu cảng.', 'Phương án này để lại sau.'] },
  },
  {
    code: 'reference-dangling',
    language: 'en',
    article: wardens,
    bad: { points: ['The friend called the wardens at night.'] },
    good: { points: ['Jane Holt told a friend at the mill.', 'The friend called the wardens at night.'] },
  },
  {
    // A name is put in only as the article has it beside the word.
    code: 'insertion-unknown',
    language: 'en',
    article: quayOffice,
    bad: { points: [{ text: '[Mayor Anna] Osei said the sheds would stay.', of: 'Osei said the sheds would stay.' }] },
    good: { points: [{ text: '[Mayor Ama] Osei said the sheds would stay.', of: 'Osei said the sheds would stay.' }] },
  },
  {
    code: 'insertion-unknown',
    language: 'en',
    article: quayOffice,
    bad: { points: [{ text: 'HT [Lee Hart] has let two of them.', of: 'HT has let two of them.' }] },
    good: { points: [{ text: 'HT [Harbour Trust] has let two of them.', of: 'HT has let two of them.' }] },
  },
  {
    // Letters stand for a name that begins so, wherever the article says it.
    code: 'insertion-unknown',
    language: 'en',
    article: 'Ann Moss took the chair, and Dan Hill the minutes.\n\nAM: sign the contract of the crane by 15 May.',
    bad: {
      points: [
        {
          text: 'AM [Dan Hill]: sign the contract of the crane by 15 May.',
          of: 'AM: sign the contract of the crane by 15 May.',
        },
      ],
    },
    good: {
      points: [
        {
          text: 'AM [Ann Moss]: sign the contract of the crane by 15 May.',
          of: 'AM: sign the contract of the crane by 15 May.',
        },
      ],
    },
  },
  {
    // The act that a line is quoted from stands above it, whatever word the line ends in.
    code: 'insertion-unknown',
    language: 'vi',
    article:
      'Thông tư mới sửa đổi khoản 2 Điều 9 Nghị định số 12/2027/NĐ-CP về biển hiệu của bến.\n\nBiển hiệu của bến chính gắn hai sao có đường kính 26 mm.',
    bad: {
      points: [
        {
          text: 'Biển hiệu của bến chính gắn hai sao có đường kính 26 mm [khoản 3 Điều 9 Nghị định số 12/2027/NĐ-CP]',
          of: 'Biển hiệu của bến chính gắn hai sao có đường kính 26 mm.',
        },
      ],
    },
    good: {
      points: [
        {
          text: 'Biển hiệu của bến chính gắn hai sao có đường kính 26 mm [khoản 2 Điều 9 Nghị định số 12/2027/NĐ-CP]',
          of: 'Biển hiệu của bến chính gắn hai sao có đường kính 26 mm.',
        },
      ],
    },
  },
  {
    // Of a name whose noun stands first the capitals are the end.
    code: 'insertion-unknown',
    language: 'vi',
    article:
      'Tàu cá phải tránh một dòng nước lớn, Dòng chảy ven bờ Biển Bắc (NCC).\n\nNCC mạnh lên mỗi khi gió mùa đông thổi về.',
    bad: {
      points: [
        {
          text: 'NCC [Biển Bắc] mạnh lên mỗi khi gió mùa đông thổi về.',
          of: 'NCC mạnh lên mỗi khi gió mùa đông thổi về.',
        },
      ],
    },
    good: {
      points: [
        {
          text: 'NCC [Dòng chảy ven bờ Biển Bắc] mạnh lên mỗi khi gió mùa đông thổi về.',
          of: 'NCC mạnh lên mỗi khi gió mùa đông thổi về.',
        },
      ],
    },
  },
  {
    code: 'reference-dangling',
    language: 'en',
    article: mill,
    bad: { points: ['She sold the wheel to a museum.'] },
    good: {
      points: [
        'The mill on Brook Lane closed in March.',
        'Its owner, Jane Holt, blamed the price of power.',
        'She sold the wheel to a museum.',
      ],
    },
  },
  {
    code: 'reference-dangling',
    language: 'vi',
    article: market,
    bad: { points: ['Bà đã bán máy khâu cho một xưởng may.'] },
    good: {
      points: ['Bà Trần Thị Sen, chủ sạp vải, nói giá điện quá cao.', 'Bà đã bán máy khâu cho một xưởng may.'],
    },
  },
  {
    code: 'reference-wrong',
    language: 'en',
    article: mill,
    bad: { points: ['The council bought the yard.', 'She sold the wheel to a museum.'] },
    good: { points: ['The council bought the yard.', 'However, nobody knows what will be built there.'] },
  },
  {
    code: 'reference-wrong',
    language: 'vi',
    article: market,
    bad: { points: ['Thành phố mua lại bãi xe.', 'Bà đã bán máy khâu cho một xưởng may.'] },
    good: { points: ['Thành phố mua lại bãi xe.', 'Tuy nhiên, chưa ai biết nơi đó sẽ xây gì.'] },
  },
  {
    // A sentence that begins with a dateline is still the one before.
    code: 'connection-wrong',
    language: 'en',
    article:
      'Port news\n\nHARLOW, March 3 - The port asked two firms for a price.\n\nBut both said that they need more time.\n\nThe quay is closed.',
    bad: { points: ['The quay is closed.', 'But both said that they need more time.'] },
    good: { points: ['The port asked two firms for a price.', 'But both said that they need more time.'] },
  },
  {
    code: 'connection-wrong',
    language: 'en',
    article: mill,
    bad: { points: ['The mill on Brook Lane closed in March.', 'However, nobody knows what will be built there.'] },
    good: { points: ['The council bought the yard.'] },
  },
  {
    code: 'connection-wrong',
    language: 'vi',
    article: market,
    bad: { points: ['Chợ Lách đóng cửa từ tháng ba.', 'Tuy nhiên, chưa ai biết nơi đó sẽ xây gì.'] },
    good: { points: ['Chợ Lách đóng cửa từ tháng ba.', 'Thành phố mua lại bãi xe.'] },
  },
  {
    code: 'connection-dangling',
    language: 'en',
    article: mill,
    bad: { points: ['However, nobody knows what will be built there.'] },
    good: { points: ['The mill on Brook Lane closed in March.'] },
  },
  {
    code: 'connection-dangling',
    language: 'vi',
    article: market,
    bad: { points: ['Tuy nhiên, chưa ai biết nơi đó sẽ xây gì.'] },
    good: { points: ['Chợ Lách đóng cửa từ tháng ba.'] },
  },
  {
    code: 'reference-dangling',
    language: 'vi',
    article: byelaw,
    bad: { kind: 'summary', points: ['Ban Quản lý chợ quy định chi tiết Điều này.'] },
    good: { kind: 'summary', points: ['Chợ đêm mở cửa từ 18 giờ theo khoản 2 Điều 5 của Quy chế.'] },
  },
  {
    code: 'reference-dangling',
    language: 'en',
    article: byelawEn,
    bad: { kind: 'summary', points: ['The fee in paragraph 1 is paid at the gate.'] },
    good: { kind: 'summary', points: ['The fee in paragraph 1 of Article 4 is paid in June.'] },
  },
  {
    code: 'reference-wrong',
    language: 'en',
    article: ferry,
    bad: { points: ['The pier is closed on Sundays.', 'We used their plans for the new gangway.'] },
    good: { points: ['Two students drew a wider gangway last year.', 'We used their plans for the new gangway.'] },
  },
  {
    code: 'reference-wrong',
    language: 'en',
    article: ferry,
    bad: { points: ['The pier is closed on Sundays.', 'Unfortunately, we still do.'] },
    good: { points: ['Years ago we promised not to sell paper tickets.', 'Unfortunately, we still do.'] },
  },
  {
    code: 'reference-wrong',
    language: 'vi',
    article: ferryVi,
    bad: { points: ['Bến tàu nghỉ ngày chủ nhật.', 'Một đơn khác đã bị trả lại hôm thứ ba.'] },
    good: {
      points: ['Đơn xin mở thêm chuyến đêm được nhận từ tháng năm.', 'Một đơn khác đã bị trả lại hôm thứ ba.'],
    },
  },
  {
    code: 'connection-wrong',
    language: 'en',
    article: ferry,
    bad: {
      points: [
        'The pier is closed on Sundays.',
        'The new timetable, however, has brought most of the passengers back.',
      ],
    },
    good: {
      points: [
        'For years the ferry lost passengers to the bridge.',
        'The new timetable, however, has brought most of the passengers back.',
      ],
    },
  },
  {
    code: 'connection-dangling',
    language: 'en',
    article: ferry,
    bad: { points: ['The new timetable, however, has brought most of the passengers back.'] },
    good: { points: ['The pier is closed on Sundays.'] },
  },
  {
    code: 'time-cut',
    language: 'vi',
    article: goals,
    bad: { kind: 'summary', points: ['Xã có ba bến phà đạt chuẩn.'] },
    good: { kind: 'summary', points: ['Năm 2030, xã có hai bến phà đạt chuẩn.'] },
  },
  {
    code: 'time-cut',
    language: 'en',
    article: goalsEn,
    bad: { kind: 'summary', points: ['Three ferries run on electric power.'] },
    good: { heading: 'Goals for 2045', points: ['Three ferries run on electric power.'] },
  },
];
