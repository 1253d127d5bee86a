import { list } from '../../../pack/lists.js';
import type { Numbers } from '../../../pack/subjects/figures/numbers.js';

export const vietnameseNumbers = (): Numbers => ({
  decimalMark: ',',
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
  qualifiers: list(
    'gần|hơn|khoảng|khoảng hơn|khoảng trên|khoảng gần|ít nhất|nhiều nhất|trên|dưới|trên dưới|lên tới|lên đến|tới|tối đa|tối thiểu|xấp xỉ|xấp xỉ khoảng|trung bình|bình quân|chừng|cỡ|ngót|ngót nghét|không quá|không dưới|không ít hơn|không nhiều hơn|hàng|quá|gấp|gấp hơn|gấp khoảng|gấp gần|gần gấp|hơn gấp|tầm|chưa tới|chưa đến|chưa đầy',
  ),
  looseQualifiers: list(
    'đạt|chỉ|vượt|vượt quá|dự kiến|ước tính|ước|tròn|từ|đến|thấp hơn|cao hơn|nhiều hơn|ít hơn|lớn hơn|kém hơn|nhanh hơn|đắt hơn|rẻ hơn|tốt hơn|sớm hơn|tăng hơn|giảm hơn',
  ),
  qualifiersBehind: list('trở lên|trở xuống|đổ lại|có lẻ'),
  units: list(
    '%|phần trăm|đồng|usd|đô la|euro|bảng anh|yên|nhân dân tệ|won|km|km2|km²|m|m2|m²|m3|m³|mét|mét khối|mét vuông|cm|mm|kg|tấn|tạ|g|gam|ha|hecta|héc ta|lít|mw|gw|kwh|mwh|kw|độ c|°c|độ|gb|tb|điểm phần trăm|lần|tỷ đồng|triệu đồng|tỷ usd|triệu usd|hải lý|thùng|cây số|dặm|inch|độ richter|pixel|mb|hz|ghz|mah|volt|oát|mã lực|calo|kcal|mg|ml|l',
  ),
  percents: ['phần trăm'],
  currencies: list(
    'pesos|cny|ndt|krw|jpy|sgd|thb|myr|aud|cad|gbp|chf|hkd|twd|rub|inr|đồng|đ|vnđ|vnd|usd|đô la|đô la mỹ|đôla|đô|euro|eur|bảng|bảng anh|yên|nhân dân tệ|tệ|won|rúp|rupee|baht|đô la úc|đô la singapore|franc|franc thụy sĩ|peso|ringgit|rupiah|riel|kip|lượng vàng|cây vàng',
  ),
  unitLabels: ['đvt'],
  lesserUnits: list(
    'tuổi|giờ|phút|giây|năm|tháng|ngày|tuần|h|quý|thế kỷ|khóa|lớp|bàn|điểm|vòng|trận|phần|trang|điều|khoản|lần|giờ đồng hồ|canh|thập kỷ|thập niên|đêm|hôm|buổi|phút giây|tiếng|tiếng đồng hồ|năm tuổi|tháng tuổi|ngày tuổi|tuần tuổi|năm học|học kỳ|hiệp|ván|set|đời',
  ),
  lengths: list('km|m|mét|cây số|ki lô mét|hải lý|dặm'),
  distanceOpeners: list('cách'),
  distanceEndings: [],
  keyCounts: list(
    'người|người dân|hộ|hộ dân|hộ gia đình|nước|quốc gia|vùng lãnh thổ|tỉnh|tỉnh thành|địa phương|học sinh|sinh viên|giáo viên|lao động|công nhân|bệnh nhân|ca|trường hợp|khách|lượt khách|du khách|doanh nghiệp|đại biểu|trẻ|trẻ em|nạn nhân|cán bộ|chiến sĩ|thành viên|đơn vị|trường|xã|huyện|gia đình|cử tri|cổ đông|khách hàng|nhân khẩu|nông dân|bị hại|thí sinh|phụ nữ|tổ chức|công ty',
  ),
  numbered: list(
    'ngày|mùng|mồng|tháng|năm|quý|điều|khoản|điểm|mục|chương|số|lớp|quận|phường|tổ|đội|phố|đường|quốc lộ|tỉnh lộ|hương lộ|đường số|ngõ|hẻm|ngách|kiệt|khu phố|khu vực|tầng|phòng|cấp|hạng|top|vòng|trang|bài|câu|thứ|phiên|kỳ|khóa|mùa|chặng|bảng|giai đoạn|phút|phút thứ|ấp|xóm|thôn|bản|km|cột mốc|mốc|kênh|nghị định|quyết định|thông tư|nghị quyết|chỉ thị|công văn|công điện|luật|lần|lần thứ|bão số|tuần|thế kỷ|thập niên|những năm|sn|năm sinh|áo số|vị trí|đời|phiên bản|tập|phần|phụ lục|biểu mẫu|mẫu|cửa số|nhà số|tiểu khu|đại đội|sư đoàn|quân khu|trung đoàn|tiểu đoàn|đơn vị|lúc|hồi|hôm|covid|báo động|phương án|không lực|tuổi|số hiệu|mã số|mã|đề án|trường hợp số|án lệ|thế hệ|đợt|lượt|câu lạc bộ hạng|trạng thái|giải',
  ),
  totals: list('tổng|tổng cộng|tổng số|cộng|cả nước|toàn quốc|toàn tỉnh|toàn thành phố|chung|trung bình|bình quân'),
  levels: list(
    'là|đạt|đạt mức|đạt được|có|chỉ có|ở mức|lên|lên tới|lên đến|lên mức|xuống|xuống còn|xuống mức|còn|chỉ còn|tăng lên|giảm xuống|giảm còn|tới|đến|sang|so với|tăng so với|giảm so với|cao hơn mức|thấp hơn mức',
  ),
  ledgerSides: list('nợ tk|có tk|nợ các tk|có các tk|nợ tài khoản|có tài khoản|nợ các tài khoản|có các tài khoản'),
});
