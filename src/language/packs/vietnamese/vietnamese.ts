import { vietnameseAskingLeads, vietnameseVocatives } from './asking.js';
import { vietnameseConclusions } from './conclusions.js';
import { nameParticles } from '../name-particles.js';
import { vietnameseSurroundings } from '../../surroundings/vietnamese.js';
import { vietnameseCautions } from '../../cautions/vietnamese.js';
import { vietnameseDocumentTypes, vietnameseFurniture } from './furniture.js';
import { vietnameseGenres } from './genres.js';
import { vietnameseImplementations } from './implementations.js';
import { list, phrases } from '../../pack/lists.js';
import type { LanguagePack } from '../../pack/pack.js';
import { vietnameseCompounds } from './compounds.js';
import { vietnameseVerbs } from './verbs.js';
import { vietnameseTermWeights } from '../../term-weights/vietnamese.js';

/** Vietnamese: the first language of briefdeck. */
/** "dẫn thông báo của", "theo số liệu từ": whose words somebody passes on. */
const relays = phrases(
  'theo|dẫn|trích|trích dẫn',
  'lời|thông báo|thông tin|tuyên bố|phát biểu|báo cáo|số liệu|thống kê|nguồn tin',
  'của|từ',
);

export const vietnamese = (): LanguagePack => ({
  tag: 'vi',
  locale: 'vi-VN',
  name: 'Tiếng Việt',
  labels: {
    briefing: 'Báo cáo nhanh',
    agenda: 'Nội dung',
    summary: 'Tóm tắt',
    summaryHeading: 'Những điều cần nhớ',
    points: 'Nội dung chính',
    assessment: 'Đánh giá',
    needs: 'Yêu cầu',
    enumeration: 'Các nội dung',
    figure: 'Con số',
    figures: 'Những con số chính',
    quote: 'Trích dẫn',
    timeline: 'Mốc thời gian',
    cause: 'Nguyên nhân',
    outlook: 'Triển vọng',
    background: 'Bối cảnh',
    reactions: 'Ý kiến các bên',
    nextSteps: 'Bước tiếp theo',
    details: 'Chi tiết đáng chú ý',
    steps: 'Từng bước',
    question: 'Hỏi và đáp',
    voices: 'Ai nói gì',
    comparison: 'So sánh',
    tasks: 'Phân công',
    responsible: 'Ai làm',
    task: 'Việc phải làm',
    due: 'Thời hạn',
    saidBy: 'Phát biểu của {speaker}',
    saidByMany: 'Phát biểu của {speaker}',
    sources: 'Nguồn',
    evidence: 'Câu gốc trong bài',
    captions: 'Chú thích ảnh',
    picture: 'Hình ảnh',
    table: 'Bảng',
    tableBy: '{columns} theo {rows}',
    chart: 'Biểu đồ',
    barChart: 'Biểu đồ cột',
    lineChart: 'Biểu đồ đường',
    ringChart: 'Biểu đồ vành khuyên',
    unit: 'Đơn vị',
    time: 'Thời gian: {time}, đến phút {until}',
    traced: 'Lời trên các trang được giữ nguyên theo nguồn.',
    tracedInNotes:
      'Lời trên các trang được giữ nguyên theo nguồn; câu nào trang không dẫn trọn thì nằm trong phần ghi chú của trang ấy.',
    accordingTo: '{speaker}',
    more: '… và {count} mục khác',
    part: '({part}/{of})',
    continued: '(tiếp theo)',
    date: '{day}/{month}/{year}',
    dayMonth: '{day}/{month}',
  },

  typology: {
    writtenWords: 'syllables',
    clauseOrder: 'subject-verb-object',
    head: 'first',
    demonstratives: 'behind',
    articles: 'none',
    nouns: 'uninflected',
    verbs: 'uninflected',
    subjects: 'dropped',
    surname: 'first',
    calledBy: 'last',
    speakerBehindVerb: 'never',
    commaBehindSpeaker: 'opens-speech',
    datesInFigures: 'day-first',
    monthNames: 'small',
    ordinals: 'without-stop',
  },
  pointWords: 28,

  slideWords: 65,
  spokenWords: 160,
  headingWords: 14,

  abbreviations: list(
    'tp|ts|ths|gs|pgs|bs|ks|cn|ls|th|nxb|q|p|tx|tt|t.ư|tw|mr|mrs|ms|dr|fr|rev|prof|st|vs|inc|ltd|co|corp|jr|sr|no|u.s|vd|tr|đ/c|k|h|ngs|nsưt|nsnd|tnhh|bsck|bscki|bsckii|thpt|ubnd|hđnd',
  ),
  numberAbbreviations: list('đt|tel|art|nos|pp|ca|approx|vol|rs|ext'),
  ordinalNouns: [],
  stopwords: list(
    'và|là|của|có|các|những|một|được|cho|trong|với|khi|đã|để|không|này|đó|từ|ở|tại|cũng|theo|về|đến|ra|vào|như|trên|sẽ|người|nhiều|bị|lại|phải|năm|còn|hơn|đang|ngày|sau|rằng|thì|do|vì|nên|mà|nếu|hay|hoặc|đều|rất|vẫn|mới|chỉ|cùng|qua|trước|giữa|bằng|đối|việc|sự|cả|mỗi|tới|lên|nhưng|thế|ấy|nữa|ông|bà|anh|chị|em|tôi|họ|chúng|ta|nó|mình|cần|nhằm|dù|song|tuy|nhiên|ngoài|dưới|hai|ba|trở|thứ|lần|nơi|bởi|nào|gì|ai|đây|kia|vừa|từng|cách|thêm|khác|quá|khá',
  ),
  pronouns: list(
    'này|ấy|nọ|những bên này|ông|bà|anh|chị|họ|nó|chúng|hắn|cô|ông này|bà này|anh này|người này|điều này|điều đó|việc này|việc đó|đó|đây|chúng tôi|chúng ta|tôi|cái này|cái đó|những điều này|cả hai|nước này|hãng này|tổ chức này|cơ quan này|đơn vị này|công ty này|con số này|vị này|kết quả này|các bên này|những người này|số này|trong số này|trong số đó|nơi này|nơi đây|ông ấy|bà ấy|họ cũng|lúc đó|khi đó|sau đó|trước đó|tại đây|từ đó|qua đó|nhờ đó|do đó|theo đó|bên cạnh đó|thế|vậy',
  ),
  copulas: list('là'),
  presenters: list('đây là|đó là|đây cũng là|đó cũng là|đây chính là|đó chính là'),
  nominalizers: list('việc|sự|cuộc|quá trình'),
  connectives: list(
    'tuy nhiên|tuy vậy|thế nhưng|bên cạnh đó|ngoài ra|đồng thời|đặc biệt|hơn nữa|mặt khác|trong khi đó|theo đó|do đó|vì vậy|vì thế|do vậy|bởi vậy|từ đó|qua đó|nhờ đó|cụ thể|trong đó|thêm vào đó|cùng với đó|trước đó|sau đó|tiếp đó|song song đó|không những vậy|không chỉ vậy|chưa kể|được biết|có thể thấy|qua ý kiến|trên cơ sở đó|bởi lẽ|thực tế|thực tế là|rõ ràng|nói cách khác|tóm lại|như vậy|bên cạnh|cũng theo đó|trên thực tế|về phần mình|đáng chú ý|đáng nói|ngược lại|trái lại|hiện nay|hiện tại|hiện|nhưng|song|và|cũng|còn|mà|thậm chí|dù vậy|dẫu vậy|mặc dù vậy|bởi|cuối cùng|đầu tiên|tiếp theo|đáp lại|đổi lại|nói riêng|nói trên|thêm nữa|tương tự|tương tự như vậy|chẳng hạn|đơn cử|đơn cử như|ví dụ|ví dụ như|bởi vì|cho nên|vậy nên|thực ra|ngay sau đó|hơn thế|hơn thế nữa|vả lại|tức là|nghĩa là|nhờ vậy|nhờ thế|cách đây chưa lâu|trong một diễn biến khác|ở khía cạnh khác|ở chiều ngược lại|dẫn chứng thêm|không chỉ thế|từ đây|khi ấy|lúc này|lúc ấy|lúc bấy giờ|vì lẽ đó|sở dĩ|dẫu thế|mặc dù thế|dù thế|quan trọng hơn|quan trọng hơn hết|theo tìm hiểu|theo thông tin ban đầu|ghi nhận thực tế|trên tinh thần đó|với tinh thần đó|nên|tóm lại là',
  ),
  contrasts: list(
    'nhưng|tuy nhiên|song|dù|mặc dù|dẫu|thay vì|không chỉ|mà còn|mà|trái lại|ngược lại|thế nhưng|trong khi|trừ|ngoại trừ|trừ khi|chứ|tuy',
  ),
  causes: list('do|vì|bởi|bởi vì|do đó|vì vậy|vì thế|dẫn đến|khiến|nguyên nhân|kết quả|nhờ|làm cho'),
  conditions: list('nếu|trừ khi|với điều kiện|miễn là|trong trường hợp|chỉ khi|giả sử|nếu như|một khi|trường hợp'),
  negations: list('không|chưa|chẳng|không phải|chưa từng|không hề|đừng|cấm|không được|chưa được|khỏi|thiếu'),
  harmless: list(
    'không gian|không khí|hàng không|không quân|phòng không|trên không|đường không|sau khi|trước khi|kể từ khi|từ khi|đến khi|trong khi chờ|tới khi|không chỉ|không ngừng|thiếu nhi|thiếu niên|thiếu tướng|thiếu tá|thiếu úy|thanh thiếu niên|bài hát song|song phương|song song|song ngữ|mà thôi|hàng không vũ trụ|không phận|nghiêm cấm|không người lái|không kích|không lực|tàu không gian|lệnh cấm|cấm vận|thoát khỏi|ra khỏi|rời khỏi|khỏi bệnh|tách khỏi|đi khỏi|trốn khỏi|rút khỏi|sơ tán khỏi|nhảy dù|dù lượn|khấu trừ|các trường hợp|những trường hợp|nhiều trường hợp|số trường hợp|một số trường hợp|trường hợp mắc|trường hợp nhiễm|trường hợp tử vong|trường hợp dương tính|trường hợp nghi ngờ',
  ),
  qualifiers: list(
    'gần|hơn|khoảng|khoảng hơn|khoảng trên|khoảng gần|ít nhất|nhiều nhất|trên|dưới|trên dưới|lên tới|lên đến|tới|tối đa|tối thiểu|xấp xỉ|xấp xỉ khoảng|trung bình|bình quân|chừng|cỡ|ngót|ngót nghét|không quá|không dưới|không ít hơn|không nhiều hơn|hàng|quá|gấp|gấp hơn|gấp khoảng|gấp gần|gần gấp|hơn gấp|tầm|chưa tới|chưa đến|chưa đầy',
  ),
  looseQualifiers: list(
    'đạt|chỉ|vượt|vượt quá|dự kiến|ước tính|ước|tròn|từ|đến|thấp hơn|cao hơn|nhiều hơn|ít hơn|lớn hơn|kém hơn|nhanh hơn|đắt hơn|rẻ hơn|tốt hơn|sớm hơn|tăng hơn|giảm hơn',
  ),
  qualifiersBehind: list('trở lên|trở xuống|đổ lại|có lẻ'),
  fractions: {
    'một nửa': 0.5,
    nửa: 0.5,
    'một phần ba': 1 / 3,
    'hai phần ba': 2 / 3,
    'một phần tư': 0.25,
    'ba phần tư': 0.75,
    'một phần năm': 0.2,
    'hai phần năm': 0.4,
    'ba phần năm': 0.6,
    'bốn phần năm': 0.8,
    'một phần mười': 0.1,
  },
  ranges: list(
    'từ … đến|từ … tới|từ … lên|từ … xuống|từ … lên đến|từ … lên tới|từ … xuống còn|… đến|… tới|… trên|… trên tổng số|… trong tổng số',
  ),
  rates: [],
  currencies: list(
    'pesos|cny|ndt|krw|jpy|sgd|thb|myr|aud|cad|gbp|chf|hkd|twd|rub|inr|đồng|đ|vnđ|vnd|usd|đô la|đô la mỹ|đôla|đô|euro|eur|bảng|bảng anh|yên|nhân dân tệ|tệ|won|rúp|rupee|baht|đô la úc|đô la singapore|franc|franc thụy sĩ|peso|ringgit|rupiah|riel|kip|lượng vàng|cây vàng',
  ),
  numbered: list(
    'ngày|mùng|mồng|tháng|năm|quý|điều|khoản|điểm|mục|chương|số|lớp|quận|phường|tổ|đội|phố|đường|quốc lộ|tỉnh lộ|hương lộ|đường số|ngõ|hẻm|ngách|kiệt|khu phố|khu vực|tầng|phòng|cấp|hạng|top|vòng|trang|bài|câu|thứ|phiên|kỳ|khóa|mùa|chặng|bảng|giai đoạn|phút|phút thứ|ấp|xóm|thôn|bản|km|cột mốc|mốc|kênh|nghị định|quyết định|thông tư|nghị quyết|chỉ thị|công văn|công điện|luật|lần|lần thứ|bão số|tuần|thế kỷ|thập niên|những năm|sn|năm sinh|áo số|vị trí|đời|phiên bản|tập|phần|phụ lục|biểu mẫu|mẫu|cửa số|nhà số|tiểu khu|đại đội|sư đoàn|quân khu|trung đoàn|tiểu đoàn|đơn vị|lúc|hồi|hôm|covid|báo động|phương án|không lực|tuổi|số hiệu|mã số|mã|đề án|trường hợp số|án lệ|thế hệ|đợt|lượt|câu lạc bộ hạng|trạng thái|giải',
  ),
  keyCounts: list(
    'người|người dân|hộ|hộ dân|hộ gia đình|nước|quốc gia|vùng lãnh thổ|tỉnh|tỉnh thành|địa phương|học sinh|sinh viên|giáo viên|lao động|công nhân|bệnh nhân|ca|trường hợp|khách|lượt khách|du khách|doanh nghiệp|đại biểu|trẻ|trẻ em|nạn nhân|cán bộ|chiến sĩ|thành viên|đơn vị|trường|xã|huyện|gia đình|cử tri|cổ đông|khách hàng|nhân khẩu|nông dân|bị hại|thí sinh|phụ nữ|tổ chức|công ty',
  ),
  multipliers: {
    mươi: 10,
    chục: 10,
    trăm: 100,
    nghìn: 1e3,
    ngàn: 1e3,
    vạn: 1e4,
    triệu: 1e6,
    tỷ: 1e9,
    tỉ: 1e9,
    'nghìn tỷ': 1e12,
    'nghìn tỉ': 1e12,
    'triệu tỷ': 1e15,
    'chục nghìn': 1e4,
    'trăm nghìn': 1e5,
    'chục triệu': 1e7,
    'trăm triệu': 1e8,
    'chục tỷ': 1e10,
    'trăm tỷ': 1e11,
  },
  units: list(
    '%|phần trăm|đồng|usd|đô la|euro|bảng anh|yên|nhân dân tệ|won|km|km2|km²|m|m2|m²|m3|m³|mét|mét khối|mét vuông|cm|mm|kg|tấn|tạ|g|gam|ha|hecta|héc ta|lít|mw|gw|kwh|mwh|kw|độ c|°c|độ|gb|tb|điểm phần trăm|lần|tỷ đồng|triệu đồng|tỷ usd|triệu usd|hải lý|thùng|cây số|dặm|inch|độ richter|pixel|mb|hz|ghz|mah|volt|oát|mã lực|calo|kcal|mg|ml|l',
  ),
  percents: ['phần trăm'],
  unitLabels: ['đvt'],
  lesserUnits: list(
    'tuổi|giờ|phút|giây|năm|tháng|ngày|tuần|h|quý|thế kỷ|khóa|lớp|bàn|điểm|vòng|trận|phần|trang|điều|khoản|lần|giờ đồng hồ|canh|thập kỷ|thập niên|đêm|hôm|buổi|phút giây|tiếng|tiếng đồng hồ|năm tuổi|tháng tuổi|ngày tuổi|tuần tuổi|năm học|học kỳ|hiệp|ván|set|đời',
  ),
  decimalMark: ',',
  quarters: list('quý'),
  levels: list(
    'là|đạt|đạt mức|đạt được|có|chỉ có|ở mức|lên|lên tới|lên đến|lên mức|xuống|xuống còn|xuống mức|còn|chỉ còn|tăng lên|giảm xuống|giảm còn|tới|đến|sang|so với|tăng so với|giảm so với|cao hơn mức|thấp hơn mức',
  ),
  totals: list('tổng|tổng cộng|tổng số|cộng|cả nước|toàn quốc|toàn tỉnh|toàn thành phố|chung|trung bình|bình quân'),

  ordinals: [
    list('thứ nhất|một là|một'),
    list('thứ hai|hai là|hai'),
    list('thứ ba|ba là|ba'),
    list('thứ tư|bốn là|bốn'),
    list('thứ năm|năm là|năm'),
    list('thứ sáu|sáu là|sáu'),
    list('thứ bảy|bảy là'),
    list('thứ tám|tám là'),
    list('thứ chín|chín là'),
    list('thứ mười|mười là'),
  ],
  divisions: [
    list('phần|phụ lục'),
    list('chương'),
    list('mục'),
    list('tiểu mục'),
    list('điều'),
    list('khoản'),
    list('điểm'),
  ],
  legalBases: list(
    'căn cứ|căn cứ theo|căn cứ tại|căn cứ vào|căn cứ quy định tại|căn cứ theo quy định tại|theo|theo quy định tại|theo quy định của|theo đó tại|tại|dựa theo|dựa vào|đối chiếu quy định tại',
  ),
  provisions: list(
    'quy định về việc|quy định về|quy định rõ về|quy định rõ|quy định chi tiết về|quy định chi tiết|quy định cụ thể về|quy định cụ thể|quy định như sau về|quy định|hướng dẫn về|hướng dẫn chi tiết về|hướng dẫn|có quy định về việc|có quy định về|có quy định|ta có|thì',
  ),
  sectionNames: list(
    'đặt vấn đề|bối cảnh|mở đầu|giới thiệu|tổng quan|tóm tắt|mục tiêu|mục đích|phạm vi|phương pháp|phương pháp nghiên cứu|đối tượng|đối tượng và phương pháp|đối tượng nghiên cứu|kết quả|kết quả nghiên cứu|bàn luận|thảo luận|kết luận|khuyến nghị|kiến nghị|đề xuất|hạn chế|tồn tại|nguyên nhân|giải pháp|nhiệm vụ|tổ chức thực hiện|từ khóa|thành phần|thành phần tham dự|thành phần dự họp|nội dung|nội dung cuộc họp|diễn biến|ý kiến|ý kiến thảo luận|quyết nghị|kết luận cuộc họp|yêu cầu|căn cứ|phân công|tiến độ|kinh phí|đánh giá|nhận xét|phương hướng|ý nghĩa|lời kết|phạm vi điều chỉnh|đối tượng áp dụng|giải thích từ ngữ|hiệu lực thi hành|trách nhiệm thi hành|điều khoản thi hành|điều khoản chuyển tiếp',
  ),
  askers: list(
    'pv|p v|phóng viên|tòa soạn|toà soạn|ban biên tập|nhà báo|hỏi|câu hỏi|câu|người dẫn chương trình|mc|btv|biên tập viên|người phỏng vấn|bạn đọc hỏi|bạn đọc|độc giả|độc giả hỏi|q|hỏi đáp',
  ),
  answerers: list('đáp|trả lời|câu trả lời|a|luật sư trả lời|chuyên gia trả lời'),
  vocatives: vietnameseVocatives,
  askingLeads: vietnameseAskingLeads,
  addresses: list(
    'thưa ông|thưa bà|thưa anh|thưa chị|thưa bác sĩ|thưa luật sư|thưa giáo sư|thưa thứ trưởng|thưa bộ trưởng|ông|bà|anh|chị|xin ông|xin bà|giáo sư|bác sĩ|luật sư|bộ trưởng|thứ trưởng',
  ),
  askings: list(
    'đánh giá như thế nào về|đánh giá thế nào về|đánh giá ra sao về|nhận định như thế nào về|nhận định thế nào về|nhận định gì về|nhận xét như thế nào về|nhận xét thế nào về|nhận xét gì về|nhìn nhận như thế nào về|nhìn nhận thế nào về|nghĩ như thế nào về|nghĩ thế nào về|nghĩ gì về|suy nghĩ như thế nào về|suy nghĩ gì về|bình luận gì về|bình luận như thế nào về|có ý kiến gì về|có nhận xét gì về|có nhận định gì về|có đánh giá gì về|có bình luận gì về|có thể nói rõ hơn về|có thể nói thêm về|có thể chia sẻ rõ hơn về|có thể chia sẻ thêm về|có thể chia sẻ về|có thể cho biết thêm về|có thể cho biết rõ hơn về|có thể cho biết về|có thể phân tích rõ hơn về|có thể phân tích về|vui lòng cho biết về|có chia sẻ gì về|có thể nêu rõ hơn|có thể nêu rõ',
  ),
  questionNouns: list('câu hỏi'),
  questionWords: list('vì sao|tại sao|bao giờ|khi nào|làm thế nào|làm sao'),
  askedTimes: list('khi nào|bao giờ|lúc nào|ngày nào|năm nào|thời gian nào|thời điểm nào'),
  askedFor: list(
    'gì|nào|sao|thế nào|như thế nào|ra sao|bao nhiêu|bao lâu|bao giờ|mấy|đâu|ai|vì sao|tại sao|hay không|hay chưa|có phải|có nên|liệu',
  ),
  interviewOpeners: list(
    'trao đổi với|phỏng vấn|trò chuyện với|trò chuyện cùng|trao đổi cùng|đối thoại với|gặp gỡ với',
  ),
  firstSteps: list('đầu tiên|trước hết|trước tiên'),
  steps: list('các bước|những bước|một số bước|bước quan trọng|trình tự thực hiện|theo trình tự|theo quy trình'),
  stepWords: ['bước'],
  courses: list('quy trình|trình tự'),
  nextSteps: list('tiếp theo|tiếp đến|tiếp đó|kế đến|kế tiếp|kế đó'),
  opposites: list(
    'trước … sau|trước đây … hiện nay|trước đây … nay|ưu điểm … nhược điểm|ưu điểm … hạn chế|ưu điểm … khuyết điểm|thuận lợi … khó khăn|lợi ích … rủi ro|lợi thế … thách thức|cơ hội … thách thức|điểm mạnh … điểm yếu|mặt được … mặt chưa được|mặt tích cực … mặt tiêu cực|ủng hộ … phản đối|ý kiến ủng hộ … ý kiến phản đối|nên … không nên',
  ),
  formerTimes: list('trước đây|trước kia|ngày trước|nếu như trước đây|theo quy định cũ|theo quy định hiện hành'),
  presentTimes: list('nay|hiện nay|giờ đây|bây giờ|từ nay|theo quy định mới'),
  contrastJoints: list('còn|trong khi|trong khi đó'),
  options: list('phương án|lựa chọn|kịch bản'),
  taskHeadings: list(
    'việc phải làm|việc cần làm|những việc phải làm|những việc cần làm|phân công|phân công nhiệm vụ|phân công thực hiện|phân công trách nhiệm|tổ chức thực hiện|giao nhiệm vụ|nhiệm vụ được giao|nhiệm vụ cụ thể|nhiệm vụ và thời hạn|các bước tiếp theo|bước tiếp theo|công việc tiếp theo',
  ),
  deadlines: list('trước|trước ngày|trong|trong tháng|chậm nhất|chậm nhất là|hoàn thành trước|xong trước|hạn'),
  owners: list(
    'người thực hiện|người phụ trách|phụ trách|đơn vị thực hiện|đơn vị chủ trì|chủ trì|cơ quan chủ trì|cơ quan thực hiện',
  ),
  dueLabels: list('thời hạn|hạn|hạn hoàn thành|thời hạn hoàn thành|hoàn thành trước'),
  attributeLabels: list(
    'cơ quan thực hiện|cơ quan chủ trì|cơ quan phối hợp|đơn vị phối hợp|đơn vị phối hợp thực hiện|đơn vị chủ trì thực hiện|đơn vị tham mưu|cơ quan tham mưu|cơ quan chủ trì thực hiện|cơ quan phối hợp thực hiện|tổ chức thực hiện|phối hợp|phối hợp thực hiện|cấp trình|cấp phê duyệt|thời gian thực hiện|thời gian hoàn thành|thời hạn thực hiện|tiến độ|tiến độ thực hiện|tiến độ hoàn thành|kinh phí|kinh phí thực hiện|nguồn kinh phí|nguồn kinh phí thực hiện|nguồn lực thực hiện|sản phẩm|kết quả đầu ra|lộ trình|lộ trình thực hiện',
  ),
  ledgerSides: list('nợ tk|có tk|nợ các tk|có các tk|nợ tài khoản|có tài khoản|nợ các tài khoản|có các tài khoản'),
  ordinalLinks: list('là|đó là|chính là|là về|phải kể đến là'),
  lastOrdinals: list('cuối cùng|sau cùng'),
  ordinalStops: list(
    'lần|người|bị cáo|vị trí|hạng|ngày|sáng|chiều|tối|đêm|trưa|bên|con|đứng|đợt|vòng|xếp|hiệp|quý|năm|tháng|khóa|bàn|ván|từ|đến|vào|tập|hôm|tuần|giải|trận|mùa|phút|lượt|mũi|liều|giai đoạn|vợ|chồng|đứa|chiếc|tầng|lớp|kỳ|phiên|cấp|loại|nhóm|hàng|chặng|nhiệm kỳ|đệ|hội nghị|thế hệ',
  ),
  announcers: list(
    'điều|biện pháp|vấn đề|lĩnh vực|giải pháp|nội dung|chính sách|yếu tố|nhiệm vụ|mục tiêu|nguyên nhân|yêu cầu|giá trị|nhóm|điểm|trụ cột|định hướng|nguyên tắc|điều kiện|bước|lý do|hành vi|đề xuất|kiến nghị|kết quả|tiêu chí|hạng mục|thách thức|khó khăn|bài học|ưu tiên|quyền|hình thức|trường hợp|phương án|khuyến nghị|khuyến cáo|thay đổi|tác động|lợi ích|hạn chế|đặc điểm|tồn tại|nhóm nhiệm vụ|nhóm giải pháp|việc|khâu|mặt|rủi ro|dấu hiệu|đột phá|hoạt động|quy định|nhóm việc|nhóm vấn đề|nhóm nội dung|nhóm chính sách|nhóm yêu cầu|nhóm mục tiêu|nhóm nguyên nhân|đối tượng|công việc|mốc|mũi nhọn|trọng tâm|thông điệp|ý|cách|tình huống|quan điểm|câu hỏi|khía cạnh|phương diện|hướng|dự án|chương trình|sự kiện|tội danh|sai phạm|vi phạm|cam kết|bất cập|vướng mắc|loại|kịch bản|lưu ý|trở ngại|hướng dẫn|thông tin|đặc trưng|ưu điểm|nhược điểm|mặt hàng|ngành|quyết định|gợi ý|nhân tố|thành tựu|chỉ tiêu|xu hướng|lời khuyên|sản phẩm|giả thuyết|lý giải|kinh nghiệm|phương thức|tính năng|lợi thế|góc độ|bước tiến|khuyết điểm|lực lượng|ưu tiên hàng đầu|sai lầm|nghịch lý|mối lo|chướng ngại|cải tiến',
  ),
  plurals: list('các|những|một số|nhiều|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười'),
  termWeights: vietnameseTermWeights(),
  numerals: {
    một: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    năm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
    'mười một': 11,
    'mười hai': 12,
  },
  listOpeners: list(
    'gồm|bao gồm|trong đó|như sau|sau đây|sau|dưới đây|cụ thể|cụ thể là|cụ thể như sau|là|đó là|gồm có|bao gồm có|như|sau đây là|lần lượt là|trong đó có|gồm các|ở chỗ|có nêu rõ|nêu rõ|quy định rõ|được quy định',
  ),
  listPointers: list('sau|sau đây|dưới đây'),
  exampleOpeners: list('như|gồm|bao gồm|gồm có|cụ thể là|như là|đó là|là|qua việc|bằng cách|bằng việc|thông qua việc'),
  topicOpeners: list(
    'về|đối với|liên quan đến|liên quan tới|liên quan|riêng về|riêng|còn với|với|trong lĩnh vực|ở lĩnh vực|xung quanh',
  ),
  needs: list(
    'cần|cần phải|cần có|cần thiết|đòi hỏi|yêu cầu|đề nghị|kiến nghị|kêu gọi|nhiệm vụ|giải pháp|mục tiêu|tăng cường|đẩy mạnh|triển khai|bảo đảm|đảm bảo|phải|chỉ đạo|khẩn trương|bắt buộc|có trách nhiệm|khuyến cáo',
  ),
  decisionLabels: list(
    'quyết định|quyết nghị|kết luận|thống nhất|biểu quyết|nhiệm vụ|phân công|công việc tiếp theo|việc cần làm|việc phải làm',
  ),
  meetingSummaries: list('tóm tắt|tổng kết|kết luận'),
  recommendations: list('kiến nghị|khuyến nghị|đề xuất|đề xuất kiến nghị|kiến nghị đề xuất'),
  endorsements: list(
    'khuyến nghị|kiến nghị chọn|đề xuất chọn|đề nghị chọn|kiến nghị lựa chọn|đề xuất lựa chọn|đề nghị lựa chọn|nên chọn|là phương án tối ưu|phương án tối ưu|ưu tiên chọn',
  ),
  choosingVerbs: list('chọn|lựa chọn|phê duyệt|thông qua|áp dụng|thực hiện|chấp thuận|triển khai'),
  deferrals: list('dự phòng|xem lại|xem xét lại|xem xét sau|để lại sau|tạm gác|chưa chọn'),
  decisionVerbs: list(
    'đã thống nhất|đại hội thông qua|hội nghị thông qua|cuộc họp thông qua|phiếu thuận|phiếu chống|được hoãn|chưa có quyết định|thống nhất giao|đã quyết định|quyết nghị|biểu quyết|được thông qua|nhất trí|giao cho|phân công',
  ),
  appeals: list('kêu gọi|đề nghị|đề xuất|kiến nghị|yêu cầu|phản đối|lên án|hối thúc|kêu gọi tất cả'),
  requests: list('mong|xin|giao|chỉ đạo|mời|kính đề nghị|trân trọng đề nghị'),
  preliminaries: list(
    'phạm vi|phạm vi điều chỉnh|phạm vi áp dụng|phạm vi và đối tượng áp dụng|phạm vi điều chỉnh và đối tượng áp dụng|phạm vi điều chỉnh đối tượng áp dụng|đối tượng áp dụng|đối tượng và phạm vi áp dụng|giải thích từ ngữ|nguyên tắc|nguyên tắc chung|quy định chung|những quy định chung',
  ),
  closingProvisions: list(
    'điều khoản thi hành|hiệu lực thi hành|hiệu lực và trách nhiệm|điều khoản chuyển tiếp|quy định chuyển tiếp|chuyển tiếp|trách nhiệm thi hành|trách nhiệm tổ chức thực hiện|trách nhiệm thực hiện|tổ chức thực hiện|tổ chức thi hành|điều khoản cuối cùng',
  ),
  warnings: list('đừng bao giờ|tuyệt đối không|tuyệt đối đừng|không bao giờ được|nghiêm cấm|cấm tuyệt đối'),
  goals: list('mục tiêu|mục tiêu chung|mục tiêu tổng quát|mục đích|mục đích yêu cầu|mục đích và yêu cầu|chỉ tiêu'),
  fundings: list('kinh phí|kinh phí thực hiện|nguồn kinh phí|dự toán kinh phí|dự toán|ngân sách|chi phí'),
  sanctions: list('bị phạt|bị xử phạt|phạt tiền|bị đình chỉ|bị tước|bị thu hồi|bị truy cứu'),
  findings: list('kết quả|kết quả chính|kết quả đạt được|kết quả khảo sát|kết quả nghiên cứu|kết luận|phát hiện chính'),
  commencements: list(
    'có hiệu lực thi hành từ|có hiệu lực thi hành kể từ|có hiệu lực từ|có hiệu lực kể từ|có hiệu lực thi hành sau|bắt đầu có hiệu lực|có hiệu lực sau',
  ),
  passages: list('thông qua ngày|thông qua tại|thông qua vào ngày'),
  actRequests: list('đề nghị'),
  repeals: list('bãi bỏ|hết hiệu lực|hết hiệu lực thi hành|chấm dứt hiệu lực'),
  entitlements: list(
    'đối tượng hưởng|đối tượng được hưởng|đối tượng áp dụng|đối tượng được hỗ trợ|đối tượng hỗ trợ|đối tượng và điều kiện|điều kiện hưởng|điều kiện được hưởng|điều kiện hỗ trợ|điều kiện được hỗ trợ|người được hưởng',
  ),
  ruleReferences: list(
    'thực hiện theo quy định|được thực hiện theo quy định|thực hiện theo các quy định|áp dụng theo quy định|được áp dụng theo quy định|áp dụng quy định|thực hiện theo pháp luật|thực hiện theo hướng dẫn',
  ),
  definitions: list('được hiểu như sau|được hiểu là|được giải thích như sau|được định nghĩa như sau'),
  enforcements: list(
    'chịu trách nhiệm thi hành|chịu trách nhiệm thực hiện|chịu trách nhiệm tổ chức thực hiện|chịu trách nhiệm chỉ đạo tổ chức thực hiện|chịu trách nhiệm tổ chức thi hành|chịu trách nhiệm hướng dẫn thi hành|có trách nhiệm thi hành|có trách nhiệm tổ chức thi hành|căn cứ quyết định thi hành|nghiêm túc triển khai thực hiện|nghiêm túc triển khai|nghiêm túc thực hiện|nghiêm túc tổ chức thực hiện',
  ),
  implementations: vietnameseImplementations,
  amendments: list(
    'sửa đổi bổ sung và bãi bỏ|sửa đổi bổ sung bãi bỏ|sửa đổi bổ sung thay thế|sửa đổi bổ sung|sửa đổi|bổ sung|bãi bỏ|thay thế bãi bỏ|thay thế|hủy bỏ|huỷ bỏ',
  ),
  promulgations: list('ban hành|quyết định ban hành|thông qua'),
  receipts: list('nhận được|đã nhận được|có nhận được|vừa nhận được'),
  correspondence: list(
    'công văn|văn bản|đơn|đơn thư|đơn kiến nghị|đơn đề nghị|đơn khiếu nại|đơn tố cáo|thư|thư hỏi|phiếu chuyển|phiếu hỏi|phiếu câu hỏi|tờ trình|kiến nghị|câu hỏi',
  ),
  matterOpeners: list('về việc|hỏi về|về|liên quan đến|đề nghị hướng dẫn về|vướng mắc về'),
  informingEnds: list(
    'biết|được biết|biết thực hiện|biết và thực hiện|biết để thực hiện|được biết thực hiện|được biết và thực hiện|nắm thông tin|biết tổ chức thực hiện|biết triển khai thực hiện|khẩn trương thực hiện|khẩn trương triển khai thực hiện|nghiêm túc thực hiện|nghiêm túc triển khai thực hiện',
  ),
  outlooks: list('sẽ|dự kiến|thời gian tới|trong tương lai|kỳ vọng|hướng tới|triển vọng|sắp tới|năm tới|tiếp theo'),

  speechVerbs: list(
    'cho biết|nói|cho rằng|kể|tuyên bố|khẳng định|chia sẻ|cho hay|thông báo|đánh giá|nhấn mạnh|phát biểu|trả lời|nhận định|xác nhận|cảnh báo|phân tích|bày tỏ|nêu rõ|lưu ý|thông tin|nêu|nhận xét|giải thích|chỉ ra|thừa nhận|bộc bạch|tâm sự|nhắc lại rằng|viết|đề nghị|kêu gọi|kiến nghị|yêu cầu|đề xuất|khuyến cáo|dự báo|lý giải|tin rằng|hy vọng|mong muốn|bác bỏ|phản hồi|khuyên|dặn|lo ngại|nhắc nhở|tiết lộ|quả quyết|than|cảm thán|nói thêm|cho biết thêm|nhấn mạnh thêm|nhất trí|cam kết|ghi nhận|ước tính|tính toán|chốt lại|kết luận|đáp|thắc mắc|phân trần|giãi bày|trần tình|thổ lộ|bật mí|nói rõ|giải trình|quán triệt|chỉ rõ|cho thấy|than phiền|phàn nàn|kỳ vọng|hi vọng|mong|phủ nhận|lo lắng|dự đoán|nghi ngờ|hứa|lập luận|tin tưởng|nghĩ|cho hay thêm|kể lại|nhớ lại|khẳng định thêm|chia sẻ thêm|thông tin thêm|đồng tình|tán thành|tố cáo|khai nhận|cáo buộc|chỉ trích|ca ngợi|tiếp lời|dẫn chứng|xác định|phản ánh|phản đối|nói tiếp|trình bày|trăn trở|băn khoăn|mô tả|nhận thấy|nhìn nhận|cam đoan|đặt vấn đề|nêu quan điểm|nêu ý kiến|góp ý|bình luận|đính chính|nhắn nhủ|đánh giá cao|nói lại|đánh giá lại|khẳng định lại|kể thêm|giải thích thêm|phân tích thêm|lưu ý thêm|bày tỏ thêm|nhận định thêm|đề nghị thêm|viết thêm|nêu thêm|nói rằng|trả lời thêm|cảnh báo thêm|đưa tin|khai báo|khuyên nhủ|ra phán quyết|ra tuyên bố|biện bạch',
  ),
  keptSpeechVerbs: list(
    'đề nghị|kêu gọi|kiến nghị|yêu cầu|đề xuất|khuyến cáo|dự báo|dự đoán|cam kết|cam đoan|hy vọng|hi vọng|mong|mong muốn|mong mỏi|kỳ vọng|bác bỏ|phủ nhận|lo ngại|lo lắng|ước tính|cảnh báo|khuyên|dặn|nhắn nhủ|nhắc nhở|thắc mắc|băn khoăn|trăn trở|than phiền|phàn nàn|nghi ngờ|hứa|tin|tin rằng|tin tưởng|nghĩ|tố cáo|cáo buộc|chỉ trích|ca ngợi|phản đối|đồng tình|tán thành|nhất trí|đánh giá cao|bày tỏ|nêu|ghi nhận|góp ý|tuyên|đòi|thừa nhận|khuyên nhủ',
  ),
  clausalSpeechVerbs: list('cho biết|cho biết thêm|cho rằng|cho hay|cho hay thêm|nói thêm|nói rằng|tin rằng'),
  passives: list('được|bị'),
  complementisers: list('rằng'),
  speechSources: [...list('theo|theo lời|theo ông|theo bà|dẫn lời|trích lời'), ...relays],
  speakerTitles: list(
    'ông|bà|anh|chị|cô|chú|bác|cụ|em|ths|ts|pgs|gs|bs|ks|luật sư|bác sĩ|tiến sĩ|thạc sĩ|giáo sư|phó giáo sư|thiếu tướng|trung tướng|thượng tướng|đại tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|bộ trưởng|thứ trưởng|thủ tướng|phó thủ tướng|chủ tịch|phó chủ tịch|tổng bí thư|bí thư|phó bí thư|giám đốc|phó giám đốc|tổng giám đốc|cục trưởng|phó cục trưởng|vụ trưởng|trưởng phòng|phó phòng|phó trưởng phòng|trưởng ban|hiệu trưởng|phó hiệu trưởng|viện trưởng|chánh văn phòng|người phát ngôn|đại sứ|tổng thống|ngoại trưởng|huấn luyện viên|đội trưởng|trưởng khoa|phó khoa|nhà nghiên cứu|chuyên gia|kỹ sư|nông dân|nghệ nhân|đại biểu|đại biểu quốc hội|kiến trúc sư|nhà văn|tổng thư ký|chủ nhiệm|trưởng đoàn|phát ngôn viên|chủ tọa|thẩm phán|trưởng thôn|tổ trưởng|công tố viên|kiểm sát viên|thầy|thầy giáo|cô giáo|giáo viên|chị gái|trưởng bản|phó trưởng ban|trưởng nhóm|trưởng đại diện|trưởng bộ phận|trưởng trạm|trưởng công an|phó trưởng công an|trưởng xã|chỉ huy trưởng|phó chỉ huy trưởng|chính ủy|chính trị viên|tư lệnh|phó tư lệnh|tổng tham mưu trưởng|tham mưu trưởng|tư lệnh trưởng|thuyền trưởng|ca sĩ|nhạc sĩ|diễn viên|đạo diễn|nghệ sĩ|họa sĩ|nhà báo|phóng viên|nhà sử học|nhà thơ|nhà giáo|nsưt|nsnd|nghệ sĩ ưu tú|nghệ sĩ nhân dân|hlv|tiền đạo|tiền vệ|hậu vệ|thủ môn|vận động viên|chủ tịch nước|chủ tịch quốc hội|phó chủ tịch nước|phó chủ tịch quốc hội|phó tổng giám đốc|phó viện trưởng|phó vụ trưởng|chi cục trưởng|phó chi cục trưởng|tổng cục trưởng|phó tổng cục trưởng|phó trưởng khoa|chánh thanh tra|phó chánh thanh tra|chánh án|phó chánh án|viện phó|hiệu phó|phó chủ nhiệm|chủ nhiệm ủy ban|kế toán trưởng|bác sỹ|thạc sỹ|tiến sỹ|nhạc sỹ|ca sỹ|nghệ sỹ|dược sĩ|y sĩ|điều dưỡng|điều tra viên|thượng sĩ|trung sĩ|thiếu úy|trung úy|phó giám đốc phụ trách|quyền giám đốc|ceo|phó tổng thư ký|quốc vương|hoàng tử|nữ hoàng|thủ hiến|thống đốc|phó thống đốc|thượng nghị sĩ|hạ nghị sĩ|nghị sĩ|bộ trưởng ngoại giao|bộ trưởng quốc phòng|phó tổng thống|giáo hoàng|công chúa|doanh nhân|chủ quán|chủ hộ|chủ vườn|chủ tàu|chủ cơ sở|chủ doanh nghiệp|người đứng đầu|người đại diện|người bảo vệ|cựu cán bộ|cán bộ|nhân viên|chủ trì|nguyên chủ tịch|phó đoàn|trưởng phái đoàn|phụ trách|bị cáo|bị can|nghi phạm|nạn nhân|phó thủ tướng thường trực|cây bút|thứ trưởng thường trực|phó chủ tịch thường trực|phó bí thư thường trực|tiểu đội trưởng|trung đội trưởng|đại đội trưởng|tiểu đoàn trưởng|trung đoàn trưởng|sư đoàn trưởng|thượng tọa|hòa thượng|đại đức|linh mục|giám mục|già làng|nhân chứng|bệnh nhân|sinh viên|học sinh|tài xế|ngư dân|anh hùng|mẹ|vợ|chồng|con trai|con gái|phụ huynh|người mẹ|người cha|người vợ|người chồng|chủ một|chủ cửa hàng|chủ nhà hàng|chủ khách sạn|chủ trang trại|chủ tiệm|chủ công ty|chủ xe|chủ lò|chủ đầm|chủ trại|chủ nhân|chủ shop|chủ trọ|cục phó|vụ phó|phó cục|tướng|bí thư thành ủy|bí thư tỉnh ủy|trưởng bql|giám đốc điều hành|tổng giám đốc điều hành|nữ bộ trưởng|cố vấn|tùy viên|tổng chưởng lý|chưởng lý|thị trưởng|phó thị trưởng|thủ lĩnh|lãnh đạo|nhà phân tích|nhà kinh tế|phát ngôn nhân|chủ biên|tổng biên tập|phó tổng biên tập|trợ lý|thư ký|trọng tài|tay vợt|cầu thủ|chỉ huy|đô đốc|chuẩn đô đốc|phó đô đốc|sử gia|cha|bố|anh trai|em trai|em gái|bạn gái|bạn trai|nam tài xế|nữ tài xế|lái xe|người mẫu|nữ diễn viên|nam diễn viên|tỷ phú|nhà sáng lập|đồng sáng lập|người sáng lập|luật sư bào chữa|nghị viên|thủ lĩnh phe đối lập',
  ),
  speakerNouns: list(
    'vị lãnh đạo|vị đại diện|vị quan chức|vị chuyên gia|vị cán bộ|vị luật sư|vị bác sĩ|các nước|nhiều nước|một số nước|các ý kiến|tất cả ý kiến|tất cả ý kiến phát biểu|nhiều ý kiến|một số ý kiến|ý kiến|đại biểu|các đại biểu|nhiều đại biểu|chuyên gia|các chuyên gia|nhiều chuyên gia|giới chuyên gia|giới phân tích|cơ quan|bộ|sở|cục|ủy ban|công an|hội|hiệp hội|tòa|hội đồng|ban|viện|trung tâm|tập đoàn|công ty|ngân hàng|doanh nghiệp|người dân|nhà chức trách|đại diện|lãnh đạo|cảnh sát|nhóm nghiên cứu|đài|truyền thông|nhân chứng|chính phủ|quốc hội|liên hợp quốc|đoàn|bệnh viện|trường|tổng cục|văn phòng|hãng|tổ chức|giới|nhà khoa học|nhà quản lý|phụ huynh|luật sư|bị cáo|viện kiểm sát|liên đoàn|ban tổ chức|người phát ngôn|nhiều người|một số người|các bên|phía|các nhà|nhà đầu tư|tòa án|toà án|toà|thành ủy|tỉnh ủy|quận ủy|huyện ủy|đảng ủy|ban bí thư|bộ chính trị|ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|hội đồng xét xử|ubmttq|mặt trận|viện ksnd|vksnd|tand|bộ đội|bộ tư lệnh|ban chỉ đạo|ban chỉ huy|ban quản lý|chi cục|trạm|chi hội|học viện|đại học|trường đại học|nhà trường|nhà máy|nhà thầu|chủ đầu tư|đơn vị|địa phương|tỉnh|thành phố|huyện|xã|phường|quận|chính quyền|nhà nước|quân đội|hải quân|không quân|lực lượng|cơ quan chức năng|nhóm|tổ công tác|đội|câu lạc bộ|clb|quỹ|tòa soạn|báo|tờ|tạp chí|kênh|nhà xuất bản|tổng công ty|hợp tác xã|nghiệp đoàn|công đoàn|đoàn thanh niên|cư dân|bà con|nông dân|ngư dân|công nhân|người lao động|người tiêu dùng|người nhà|gia đình|hàng xóm|hành khách|du khách|khán giả|cổ động viên|người hâm mộ|cử tri|học sinh|sinh viên|giáo viên|thầy cô|bác sĩ|các bác sĩ|quan chức|giới chức|phát ngôn viên|nhà phân tích|nhà kinh tế|nhà nghiên cứu|cố vấn|đảng|phe|nhà trắng|lầu năm góc|điện kremlin|liên minh|nato|eu|asean|who|imf|wb|adb|liên hiệp quốc|hđbt|hội nghị|dư luận|phòng|ban giám đốc|ban lãnh đạo|hội đồng quản trị|hội đồng chuyên môn|bhxh|bảo hiểm xã hội|kho bạc|hải quan|biên phòng|kiểm lâm|csgt|cảnh sát giao thông|vụ|tổng hội|ủy hội|phái đoàn|đại sứ quán|lãnh sự quán|tổ chức y tế thế giới|giới khoa học|giới đầu tư|giới chuyên môn|giới quan sát|bên|nguồn tin|nhóm tác giả|nhóm chuyên gia|ban kỷ luật|đoàn kiểm tra|đoàn thanh tra|đoàn giám sát|đội tuyển|hđqt|hđtv|bqlda|ban đại diện|ban thường vụ|ban chấp hành|ban bầu cử|ban giám hiệu|phía công ty|phía gia đình|phía nhà trường|phía doanh nghiệp|phía ngân hàng|phía cơ quan|phía mỹ|phía việt nam|sở y tế|sở giáo dục|công ty chứng khoán|nhà đài|hãng tin|hãng thông tấn|hãng hàng không|tờ báo|báo chí|phòng cảnh sát|phòng giáo dục|hội đồng giám khảo|trang tin|trang web|trang|website|trang mạng|kênh truyền hình|sở cứu hoả|lính cứu hoả|lính cứu hỏa|sở cứu hỏa|lính|khách sạn|sân bay|cha mẹ|bố mẹ|các thành viên|thành viên|khách|tác giả|phụ nữ|người mẫu|thợ lặn|cậu bé|cô bé|bệnh nhân|đồng nghiệp|bạn bè|đội cứu hộ|nhóm cứu hộ|nhà hàng|cửa hàng|quán|nhà sản xuất|nhà cung cấp|nhà điều tra|điều tra viên|giám khảo|ban giám khảo|các nước đang phát triển|các nước phát triển|các quốc gia đang phát triển|các quốc gia|quốc gia|các ý kiến phát biểu',
  ),

  commaNames: list(
    'văn hóa thể thao và du lịch|văn hóa thể thao du lịch|văn hóa thể thao|lao động thương binh và xã hội|khoa học công nghệ và môi trường|văn hóa giáo dục thanh niên thiếu niên và nhi đồng|quốc phòng an ninh và đối ngoại|kế hoạch tài chính',
  ),
  speakerPapers: list(
    'báo cáo|nghiên cứu|kết quả|thông cáo|khảo sát|thống kê|số liệu|dữ liệu|kết luận|thông báo|công bố|tài liệu|bản tin|văn bản|công văn|tờ trình|lời khuyên|ý kiến|nguồn tin|thông tin|cuộc khảo sát|đánh giá|nhận định|quan điểm|tính toán|phân tích|dự báo|ước tính|bài viết',
  ),
  showingVerbs: list('cho thấy|chỉ ra|xác định'),
  attributiveVerbs: list('có'),
  firstPersons: list('tôi|chúng tôi|chúng ta|tụi tôi|bọn tôi|chúng mình|tớ'),
  oneselves: list('tôi|tớ'),
  oppositions: list(
    'nhưng|tuy nhiên|thế nhưng|song|trái lại|ngược lại|thay vào đó|thay vì vậy|thay vì thế|trên thực tế|thực tế thì|tuy vậy|dù vậy|dẫu vậy|mặt khác',
  ),
  signposts: list(
    'tôi xin bắt đầu|tôi xin trình bày|tôi xin nêu|tôi xin chuyển|tôi xin đi vào|tôi xin kết thúc|sau đây tôi|bây giờ tôi|trước khi bắt đầu|xin được bắt đầu|hãy theo dõi|hãy cùng|cùng tìm hiểu|cùng theo dõi|cùng khám phá|cùng điểm qua|cùng điểm lại|cùng xem|cùng tham khảo|bạn đọc hãy cùng|cùng chúng tôi tìm hiểu|cùng đi tìm|mời bạn đọc|mời các bạn|mời bạn|tải về mẫu|tải mẫu|tải file mẫu|hãy trao đổi|hãy để lại|tôi xin phép trình bày|tôi xin phép được|tôi xin được trình bày|tôi xin báo cáo|sau đây tôi xin|tiếp theo tôi xin|tôi sẽ trình bày|bây giờ chúng ta|chúng ta hãy|xin mời|mời đại biểu|tôi xin dừng|tôi xin hết|đề nghị thư ký|còn một phút',
  ),
  proceedings: list(
    'trao đổi riêng sau|trao đổi thêm sau|bàn riêng sau|xin mời|câu hỏi tiếp theo|câu hỏi cuối|chuyển sang phần|chuyển sang nội dung|chuyển sang câu hỏi|nhường lời|mời đồng chí|mời ông|mời bà|mời phóng viên|xin phép được|xin nhường|giơ tay|đăng ký phát biểu|còn ai có ý kiến|trang tiếp theo|slide tiếp theo|trên màn hình|xin phép dừng',
  ),
  examples: list('ví dụ|ví dụ như|thí dụ|thí dụ như|chẳng hạn|chẳng hạn như|giả sử|lấy ví dụ|đơn cử|đơn cử như'),
  fillers: list('dạ|vâng|dạ vâng|à|ờ|ừm'),
  courtesies: list(
    'bản sao công văn này|bản sao thư này|giấy mời ghi|giấy mời viết|trong giấy mời|xin cảm ơn|xin cám ơn|xin chân thành cảm ơn|xin trân trọng cảm ơn|xin gửi lời cảm ơn|tôi xin cảm ơn|tôi xin chân thành cảm ơn|tôi xin trân trọng cảm ơn|tôi xin gửi lời|chúng tôi xin cảm ơn|chúng tôi xin chân thành cảm ơn|chúng tôi xin trân trọng cảm ơn|cảm ơn|cám ơn|trân trọng cảm ơn|tôi rất vui mừng|tôi rất vui được|tôi rất vinh dự|tôi rất hân hạnh|tôi vui mừng được|xin chào|xin kính chúc|tôi xin chúc|xin chúc|chúc các|chúc quý vị|rất vui được|tôi rất vui|tôi vui mừng|tôi xin chúc mừng|tôi xin gửi|thật vinh dự|rất vinh dự|hết sức vinh dự|đây là vinh dự|đây là niềm vinh dự|là một vinh dự|tôi xin bày tỏ lời cảm ơn|tôi xin bày tỏ lòng biết ơn|tôi trân trọng cảm ơn|chúng tôi trân trọng cảm ơn|tôi xin nhiệt liệt chào mừng|nhiệt liệt chào mừng|tôi nhiệt liệt chào mừng|tôi trân trọng chúc mừng|xin nhiệt liệt|thay mặt lãnh đạo tôi xin|trước hết tôi xin|trước tiên tôi xin|lời đầu tiên|xin trân trọng kính mời|kính mời|trân trọng kính mời',
  ),
  courtesyWords: list(
    'nói ngắn|nói ngắn gọn|nói gọn|phát biểu ngắn|chúc mừng|cảm ơn|cám ơn|tri ân|trân trọng cảm ơn|lời chào|lời chúc|chúc quý vị|chúc các đồng chí|chào mừng',
  ),
  matterTurns: list(
    'tôi xin chuyển sang|tôi xin nói về|tôi xin trình bày về|tôi xin báo cáo về|tôi xin đi vào|tôi xin đề cập đến|tôi muốn nói về|tôi sẽ nói về|chuyển sang|tiếp theo là|bây giờ tôi xin nói về|sau đây tôi xin trình bày về|sau đây tôi xin báo cáo về|chúng ta chuyển sang',
  ),
  leadingUp: list(
    'trong nhiều trường hợp|trong hầu hết các trường hợp|trong hầu hết trường hợp|trong một số trường hợp|tựu trung|nói cách khác|cũng như|như chúng ta',
  ),
  intentions: list(
    'tôi xin|tôi sẽ|tôi muốn|chúng tôi xin|chúng tôi sẽ|em xin|em sẽ|tôi xin phép|tôi xin được|tôi xin phép được|chúng tôi xin phép|chúng tôi xin được|cho phép tôi|cho phép tôi được|xin phép',
  ),
  announcingAsides: list(
    'bây giờ|sau đây|tiếp theo|trước hết|trước tiên|cuối cùng|hôm nay|lần lượt|tóm tắt|khái quát|ngắn gọn|vắn tắt|nhanh|thêm|cũng|được|trong phần tiếp theo|ở phần tiếp theo|trong bài phát biểu này|tại đây',
  ),
  presentations: list(
    'trình bày|trình bày về|nói thẳng về|nói thật về|nói về|nói thêm về|nói rõ hơn về|báo cáo về|đề cập đến|đề cập tới|điểm qua|đi vào|chuyển sang|chia sẻ với các đồng chí|chia sẻ với quý vị|chia sẻ một số|chia sẻ vài|nêu một số|nêu mấy|nêu vài|nêu ba|nêu hai|trao đổi một số|trao đổi về|phân tích thêm|phát biểu về',
  ),
  ownPresentations: list('tập trung vào|báo cáo|chia sẻ về|làm rõ thêm|làm rõ|nhấn mạnh một số|nhấn mạnh mấy'),
  overviews: list(
    'một số nét về|vài nét về|đôi nét về|một số ý kiến về|một số nội dung về|một số vấn đề về|tóm tắt về|khái quát về|về',
  ),
  postponements: list(
    'sẽ tiếp tục thông tin|sẽ tiếp tục cập nhật thông tin|tiếp tục thông tin đến bạn đọc|tiếp tục thông tin tới bạn đọc|sẽ thông báo chi tiết|sẽ công bố chi tiết|sẽ thông tin chi tiết|sẽ thông tin cụ thể sau|sẽ thông báo cụ thể sau|sẽ trình bày chi tiết|sẽ có hướng dẫn chi tiết sau|thông tin chi tiết sẽ được|chi tiết sẽ được thông báo|chi tiết sẽ được công bố',
  ),
  futures: list('sẽ|xin'),
  meetingCourses: [],
  placingVerbs: [],
  placesInPaper: [],
  formalVerbs: [],
  meetingForms: [],
  formalPapers: [],
  emptyReports: [],
  trackingVerbs: [],
  trackers: [],
  recallOpeners: list('như'),
  recallVerbs: list(
    'đã nói|đã trình bày|đã nêu|đã đề cập|đã nhấn mạnh|đã báo cáo|vừa nói|vừa trình bày|vừa nêu|vừa đề cập|nói ở trên|nêu ở trên|đã nói ở trên|đã nêu ở trên|đã trình bày ở trên|thấy|có thể thấy|đã thấy',
  ),
  reportedBefore: list('đã thông tin|đã đưa tin|đã phản ánh|tin đã đưa|như đã thông tin|như đã đưa tin'),
  speechAnnouncers: list('tuyên bố như sau|phát biểu như sau|thông cáo như sau|chia sẻ như sau|nguyên văn như sau'),
  selfReferences: list(
    'bài viết này|bài viết dưới đây|bài viết sau|bài viết sau đây|bài viết hôm nay|bài này|bài sau|bài sau đây',
  ),
  linkPlaces: list('tại đây|ở đây|tại link|tại đường link'),
  linkLabels: list(
    'tài liệu|tài liệu họp|slide|slides|bài trình bày|bản trình chiếu|đường dẫn|đường link|link|liên kết|video|bản ghi|bản ghi âm|tệp đính kèm|file đính kèm|website|tờ trình|dự thảo',
  ),
  lesserOpeners: list('để|nhằm|sau khi|trước khi|trong khi|kể từ khi|ngoài việc|bởi vì|mặc dù'),
  definites: [],
  indefinites: [],
  personPronouns: list(
    'ông|bà|anh|chị|cô|thầy|chú|bác|cụ|em|hắn|gã|nó|chúng|bọn chúng|ông ấy|bà ấy|anh ấy|chị ấy|cô ấy|ông ta|bà ta|anh ta|cô ta|ông này|bà này|anh này|chị này|cô này|vị này|người này|tên này',
  ),
  bodyPronouns: list(
    'họ|cơ quan này|đơn vị này|công ty này|hãng này|tổ chức này|bộ này|sở này|nước này|ủy ban này|tập đoàn này|ngân hàng này|doanh nghiệp này',
  ),
  placeNouns: list(
    'tỉnh|thành phố|tp|huyện|xã|phường|quận|thị xã|thị trấn|thôn|ấp|khu phố|đường|bản|làng|khu|tổ|khóm|buôn|tx|ngụ|trú|trú tại|quê|sn|sinh năm|ở',
  ),
  countries: list(
    'mỹ|nga|trung quốc|anh|pháp|đức|nhật|nhật bản|hàn quốc|triều tiên|đài loan|hong kong|ấn độ|pakistan|bangladesh|nepal|sri lanka|israel|palestine|iran|iraq|syria|arab saudi|ả rập saudi|qatar|uae|thổ nhĩ kỳ|ukraine|belarus|ba lan|séc|hungary|italy|ý|tây ban nha|bồ đào nha|hy lạp|hà lan|bỉ|thụy sĩ|thụy điển|na uy|phần lan|đan mạch|áo|ireland|philippines|malaysia|indonesia|thái lan|lào|campuchia|singapore|myanmar|brunei|việt nam|đông timor|australia|úc|new zealand|canada|mexico|cuba|venezuela|brazil|argentina|chile|colombia|peru|ai cập|nam phi|nigeria|kenya|ethiopia|libya|sudan|mông cổ|afghanistan|kazakhstan|uzbekistan|liên xô|eu|nato|nam hàn|hoa kỳ|romania|bulgaria|serbia|croatia|panama|zimbabwe|congo|somalia|yemen|jordan|lebanon|bahrain|kuwait|oman|gruzia|armenia|azerbaijan|estonia|latvia|litva|iceland|monaco|vatican|ecuador|bolivia|uruguay|paraguay|haiti|guatemala|honduras|mali|algeria|tunisia|morocco|ma rốc|uganda|rwanda|tanzania|zambia|angola|mozambique|madagascar|fiji|papua new guinea|anh quốc|đông đức|tây đức|hà nội|hà giang|hà nam|hà tĩnh|cao bằng|lâm đồng|thái bình|thái nguyên|ninh bình|ninh thuận|lạng sơn|sơn la|lào cai|lai châu|điện biên|yên bái|tuyên quang|phú thọ|phú yên|vĩnh phúc|vĩnh long|bắc ninh|bắc giang|bắc kạn|bắc cạn|quảng ninh|quảng bình|quảng trị|quảng nam|quảng ngãi|hải phòng|hải dương|hưng yên|hòa bình|nam định|thanh hóa|nghệ an|thừa thiên huế|huế|đà nẵng|bình định|bình thuận|bình dương|bình phước|khánh hòa|kon tum|gia lai|đắk lắk|đắk nông|đồng nai|đồng tháp|tây ninh|bà rịa|vũng tàu|long an|tiền giang|hậu giang|an giang|kiên giang|bến tre|trà vinh|cần thơ|sóc trăng|bạc liêu|cà mau|sài gòn|thái bình dương|bắc kinh|thượng hải|seoul|tokyo|washington|moscow|london|paris|berlin',
  ),
  compassPoints: list('đông|tây|nam|bắc'),
  pronounVerbs: [],
  nameParticles,
  surnames: list(
    'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|đoàn|trịnh|mai|lâm|đào|tô|tạ|hà|vương|cao|lương|thái|châu|chu|phùng|quách|tăng|kiều|triệu|lưu|tống|trương|giàng|lầu|vàng|lò|cầm|quàng|ksor|rơ|niê|danh|thạch|sùng|vừ|nông|hứa|la|mạc|nghiêm|ninh|quan|từ|ung|viên|vi|khuất|khổng|doãn|diệp|cù|đàm|đồng|hạ|lã|lục|mã|mạch|nhâm|ôn|phí|phó|thân|thẩm|tiêu|tôn|trà|trang|trầm|trình|tôn nữ|âu|biện|bạch|bành|cấn|chử|giang|giáp|hàn|kha|khúc|kim|lại|liễu|lữ|ma|nhan|sơn|tào|thi|thiều|tiết|tòng|vòng|xa|hờ|thào|hạng|lường|hoàng phủ',
  ),
  keptTitles: [],

  captionMarks: list(
    'ảnh|nguồn|đồ họa|video|ảnh minh họa|clip|ảnh tư liệu|nguồn ảnh|ảnh chụp màn hình|đồ hoạ|infographic|hình từ|hình ảnh|hình minh họa|ảnh từ',
  ),
  captionOpeners: list(
    'trong ảnh|trong hình|ảnh trên|ảnh dưới|hình trên|hình dưới|chú thích ảnh|hình minh họa|hình minh hoạ',
  ),
  picturePlaces: list(
    'trái|phải|giữa|trung tâm|bên trái|bên phải|bìa trái|bìa phải|ở giữa|đứng giữa|ngồi giữa|ngoài cùng bên trái|ngoài cùng bên phải|ngoài cùng|hàng đầu|áo trắng|áo đen|áo xanh|áo đỏ|áo vàng|áo vest',
  ),
  pictureRows: list(
    'từ trái|từ phải|từ trái sang|từ trái qua|từ trái sang phải|từ trái qua phải|từ phải sang|từ phải qua',
  ),
  agencies: list('ttxvn|afp|reuters|ap|epa|getty images|getty|xinhua|tân hoa xã|thx|vov|vtv|bloomberg|shutterstock'),

  furniture: vietnameseFurniture,
  surroundings: vietnameseSurroundings,
  genres: vietnameseGenres,
  occasions: list(
    'hội nghị|đại hội|hội thảo|lễ|phiên họp|kỳ họp|phiên|diễn đàn|tọa đàm|cuộc họp|buổi gặp mặt|buổi lễ|mít tinh|khóa họp|phiên thảo luận|hội đàm',
  ),
  documentTypes: vietnameseDocumentTypes,

  clauseOpeners: list(
    'trong đó|trong đó có|nhằm|để|góp phần|qua đó|từ đó|đặc biệt|đặc biệt là|nhất là|cũng như|cùng với|bao gồm|gồm|như|kể cả|kể từ|đồng thời|thông qua|theo đó|tạo|giúp|với|sau|trước|trong bối cảnh|nơi|vốn|hướng tới|phù hợp|tiến tới|thúc đẩy|bởi|vì|do|nhờ|tức|theo|cụ thể|trước mắt|cùng|tương đương|thuộc|chủ yếu|phần lớn|đáp ứng|mang lại|hứa hẹn|chiếm|tăng|giảm|là|trong khi|dẫn đến|khiến|từ|ngay|ngay từ|kéo dài|tập trung|phục vụ|tại|ở|trên|gây|gây ra|trực thuộc|nâng|đưa|buộc',
  ),
  phraseOpeners: list(
    'nhằm|thông qua|trong bối cảnh|nhân dịp|trong khuôn khổ|kể từ khi|kể từ|sau khi|trước khi|để phục vụ|để bảo đảm|để đảm bảo|để nâng cao|để tạo|để giúp|để phòng|để hỗ trợ|để có|góp phần|phù hợp với|trên cơ sở|cũng như|trong đó|dưới sự|cùng với|theo quy định|theo kế hoạch|trong thời gian|trong quá trình|tính đến|tính từ|đặc biệt là|nhất là',
  ),
  purposeOpeners: list('để'),
  purposeStops: list(
    'đủ|quá|cơ hội|điều kiện|cách|thời gian|thì giờ|lý do|bằng chứng|chứng cứ|căn cứ|cơ sở|khả năng|năng lực|chờ|đợi|dùng|sử dụng|được dùng|thiết kế|lợi dụng|tận dụng|vốn|tiền|kinh phí|ngân sách|kế hoạch|nỗ lực|cố gắng|giải pháp|biện pháp|phương án|sức|chỗ|nơi|chỉ|chuẩn bị|sẵn sàng|quyền|lúc|dịp|chính là|là|được|phải|cần|cần thiết|rất|tốt nhất|hơn',
  ),
  settings: list(
    'vào ngày|vào lúc|vào năm|vào tháng|vào sáng|vào chiều|vào tối|vào đêm|vào trưa|vào cuối|vào đầu|vào khoảng|vào hôm|vào rạng sáng|vào dịp|vào thứ|tại|ở|trên địa bàn|ngay tại',
  ),
  scopes: list(
    '%|phần trăm|chiếm|tăng|giảm|cao|thấp|hơn|kém|mọi|tất cả|toàn bộ|chỉ|đều|luôn|thường|chủ yếu|hầu hết|đa số|phần lớn|có thể|cấm|phải|cần|nên',
  ),
  finites: list('đã|sẽ|đang'),
  utmosts: list('nhất|hơn cả|hơn hết'),
  superlatives: list('nhất|duy nhất|đầu tiên|cuối cùng|lần đầu|thứ'),
  deeds: list('đã|sẽ'),
  // "Vốn" by itself is money.
  relatives: list('nơi|vốn là|vốn đã|vốn có|vốn được|vốn bị|vốn thuộc|vốn rất|vốn không|vốn chỉ|mà'),
  adverbialOpeners: list(
    'như|muốn|trong|tại|ở|từ|vào|ngày|sáng|chiều|tối|đêm|trưa|hôm|theo|với|sau|trước|khi|để|qua|bằng|nhằm|cùng với|nhân|do|nhờ|bên cạnh|ngoài|về|đến|tính đến|năm|tháng|tuần|đầu|cuối|giữa|dưới|trên|hiện|hiện nay|mới đây|gần đây|thời gian qua|thời gian tới|trong bối cảnh|trên cơ sở|kể từ|đặc biệt|đáng chú ý|cụ thể|riêng|trước mắt|nhìn chung|thực tế|hằng năm|mỗi năm|mùa|dịp|cuối cùng|qua đó|phát biểu|trả lời|chia sẻ|nói|trao đổi|ngay|tới|hồi|suốt|trong suốt|cách đây|trải qua|năm nay|hôm nay|sáng nay|trưa nay|chiều nay|tối nay|năm ngoái|năm qua|hôm qua|sáng qua|chiều qua|tối qua|tuần qua|tuần trước|tháng trước|tháng qua|năm trước|hằng ngày|hàng ngày|hàng năm|ban đầu|buổi sáng|buổi chiều|buổi tối',
  ),
  danglers: list(
    'tự|đưa ra|diễn ra|xảy ra|hơn rất nhiều|khó|dễ|chính|rõ ràng|hoàn toàn|gần như|hiện|dường như|nhận ra|khuyến nghị|rằng|là|mà|thì|nên|vì|nếu|khi|như|cũng|chỉ|rất|càng|vừa|từng|hơn|gần|khoảng|ít nhất|lên tới|mỗi|này và|bao gồm|gồm|nhất là|đặc biệt|trong đó|đồng thời|hướng|không chỉ|thứ|lần thứ|nhằm|đến|tới|do|bởi|để|nhờ|còn|đã|đang|sẽ|ông|bà|anh|chị|số|trong khi',
  ),
  collectives: list('gồm|bao gồm|giữa|lần lượt|tương ứng|hoặc'),

  compounds: vietnameseCompounds,
  loosePrepositions: list('trong|tại|ở|trên|dưới|sau|trước|giữa|theo|thông qua|bằng|ngay|vì|do|nhờ|bởi'),
  verbs: vietnameseVerbs,
  partialVerbs: false,
  verbEndings: [],
  gerundEndings: [],
  kindReferences: [],
  finiteForms: [],
  furtherVerbs: [],
  nounOpeners: [],
  pastEndings: [],
  infinitiveMarks: [],
  pluralEndings: [],
  auxiliaries: list(
    'mới chỉ|mới là|nhiều lần|đã|sẽ|đang|là|được|bị|có|phải|cần|cũng|vẫn|đều|không|chưa|còn|chỉ|từng|vừa|sắp|tiếp tục|nên|có thể|không thể|luôn|thường|liên tục|lại',
  ),
  existentials: list('có|đã có|sẽ có|còn có|còn|vẫn còn|chỉ có|chỉ còn|vừa có|đang có|cũng có|không có|được biết'),
  subjectAuxiliaries: list('sẽ|đang|vẫn|cũng|đều|từng|vừa|sắp|luôn|còn|liên tục'),
  prepositions: list(
    'của|cho|với|về|trong|tại|ở|từ|đến|tới|trên|dưới|bằng|qua|theo|giữa|sau|trước|ngoài|đối với|nhằm|để|do|bởi|vào|khỏi|cùng|như|thông qua|vì|nhờ|dọc|quanh|gần|so với',
  ),
  genitives: list('của'),
  alternatives: list('hoặc|hay|không chỉ|không những|mà còn|từ'),
  openEnds: list(
    'và|hoặc|của|thì|khi|để|nhằm|rằng|bởi|nếu|mà|các|những|do|vì|đối với|bao gồm cả|cũng như|sau khi|trước khi|trong khi|về việc',
  ),
  coordinators: list('và|hoặc|hay|cùng|lẫn|với|nhưng|song|mà'),
  demonstratives: list('này|ấy|nọ|kia|đó|nói trên|trên đây|vừa nêu'),
  backReferences: list(
    'lại là chuyện khác|là chuyện khác|là câu chuyện khác|cùng ngày|cùng thời điểm|nói trên|kể trên|ở trên|trên đây|vừa nêu|nêu trên|như trên|tương tự|như vậy|như thế|quyết định trên|quy định trên|trường hợp trên|vụ việc trên|sự việc trên|nội dung trên|vấn đề trên|câu hỏi trên|điều kiện trên|hành vi trên|đối tượng trên|thông tin trên|tình trạng trên|giải pháp trên|văn bản trên|đơn vị trên|số tiền trên|kết quả trên|ý kiến trên|nhóm trên|việc trên|đề xuất trên|kiến nghị trên|đề nghị trên|yêu cầu trên|dự án trên|con số trên|mục tiêu trên|chính sách trên|phương án trên|kế hoạch trên|nhận định trên|thực trạng trên|sự cố trên|vụ án trên|khu vực trên|chương trình trên|các đơn vị trên|quy trình trên',
  ),
  additives: list('cũng|vẫn'),
  coiners: list(
    'được gọi là|gọi đó là|gọi đây là|coi đây là|coi đó là|xem đây là|xem đó là|gọi nó là|đặt tên là|mang tên|có tên|có tên gọi|mệnh danh là|còn gọi là',
  ),
  conclusions: vietnameseConclusions,
  partOpeners: list(
    'trong số còn lại|ngoài cách|ngoài các cách|ngoài chuyện|ngoài việc đó|khác với|một số khác|số còn lại|phần còn lại|những người còn lại|một người khác|những người khác|trong đó|trong số đó|trong số này|trong số các|riêng|còn riêng|điển hình là|điển hình có|điển hình như|tiêu biểu là|tiêu biểu có|tiêu biểu như|đơn cử là|đơn cử có|đơn cử như',
  ),
  shortNames: list(
    'đơn vị|cơ quan|cục|bộ|sở|cảng|trường|nhà trường|dự án|công ty|ban|hãng|tập đoàn|ngân hàng|bệnh viện|trung tâm|viện|ủy ban|hội|hiệp hội|tòa|tổ chức|đề án|công trình|vụ án|vụ việc|sự việc|nạn nhân|nghi phạm|các đối tượng|nhóm đối tượng|đối tượng',
  ),
  exhibits: list('hình|biểu đồ|sơ đồ|đồ thị'),
  determiners: list('các|những|một|mỗi|mọi|nhiều|mấy|vài|cả|từng|hai|ba|bốn|một số|sự|việc|cuộc|toàn bộ|hàng|số'),
  ...vietnameseCautions,
  dayWords: ['ngày'],
  dayEndings: [],
  dateLinks: [],
  yearWords: ['năm'],
  yearOpeners: [],
  dateOpeners: list(
    'ngày|sáng|trưa|chiều|tối|đêm|khuya|rạng sáng|hôm|từ|đến|tới|trước|sau|vào|và|mùng|hết|ngày mai|dịp|lễ',
  ),
  todayWords: list('hôm nay|bữa nay'),
  ceremonies: list(
    'tuyên bố khai giảng|tuyên bố khai mạc|tuyên bố bế mạc|tuyên bố khánh thành|tuyên bố khai trương|tuyên bố khởi công|tuyên bố động thổ|tuyên bố thông xe|tuyên bố bế giảng|tuyên bố kết thúc|tuyên bố … khai mạc|tuyên bố … bế mạc|tuyên bố … mở cửa|tuyên bố … đi vào hoạt động|tuyên bố … hoạt động|tuyên bố … khánh thành|tuyên bố … khai trương|tuyên bố … khởi công|tuyên bố … thông xe|tuyên bố … ra mắt',
  ),
  votes: list('biểu quyết|bỏ phiếu|kiểm phiếu'),
  voteSides: list(
    'tán thành|không tán thành|không ý kiến|không có ý kiến|ý kiến khác|phiếu thuận|phiếu chống|phiếu trắng|đồng ý|không đồng ý|phản đối',
  ),
  voteResults: list('thông qua|không thông qua|được thông qua|không được thông qua|nhất trí|bác bỏ'),
  adoptions: list('thông qua'),
  laterDays: list(
    'cuộc họp tiếp theo|phiên họp tiếp theo|kỳ họp tiếp theo|buổi họp tiếp theo|lần họp tiếp theo|hạn chót|hạn cuối|hạn nộp',
  ),
  lifeDays: list('sinh|mất|qua đời|từ trần|tạ thế|hy sinh'),
  months: list('tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12'),
  weekdays: list('thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật'),
});
