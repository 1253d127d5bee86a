import { list } from '../../../pack/lists.js';
import type { TurningWords } from '../../../pack/subjects/grammar/turning-words.js';

export const vietnameseTurningWords = (): TurningWords => ({
  negations: list('không|chưa|chẳng|không phải|chưa từng|chưa phải|không hề|đừng|cấm|không được|chưa được|khỏi|thiếu'),
  conditions: list('nếu|trừ khi|với điều kiện|miễn là|trong trường hợp|chỉ khi|giả sử|nếu như|một khi|trường hợp'),
  contrasts: list(
    'nhưng|tuy nhiên|song|dù|mặc dù|dẫu|thay vì|không chỉ|mà còn|mà|trái lại|ngược lại|thế nhưng|trong khi|trừ|ngoại trừ|trừ khi|chứ|tuy',
  ),
  concessions: list('dù|dù cho|mặc dù|dẫu|dẫu cho|tuy|mặc cho|bất chấp|thay vì'),
  oppositions: list(
    'nhưng|tuy nhiên|thế nhưng|song|trái lại|ngược lại|thay vào đó|thay vì vậy|thay vì thế|trên thực tế|thực tế thì|tuy vậy|dù vậy|dẫu vậy|mặt khác',
  ),
  contrastJoints: list('còn|trong khi|trong khi đó'),
  causes: list('do|vì|bởi|bởi vì|do đó|vì vậy|vì thế|dẫn đến|khiến|nguyên nhân|kết quả|nhờ|làm cho'),
  harmless: list(
    'không gian|không khí|hàng không|không quân|phòng không|trên không|đường không|sau khi|trước khi|kể từ khi|từ khi|đến khi|trong khi chờ|tới khi|không chỉ|không ngừng|thiếu nhi|thiếu niên|thiếu tướng|thiếu tá|thiếu úy|thanh thiếu niên|bài hát song|song phương|song song|song ngữ|mà thôi|hàng không vũ trụ|không phận|nghiêm cấm|không người lái|không kích|không lực|tàu không gian|lệnh cấm|cấm vận|thoát khỏi|ra khỏi|rời khỏi|khỏi bệnh|tách khỏi|đi khỏi|trốn khỏi|rút khỏi|sơ tán khỏi|nhảy dù|dù lượn|khấu trừ|các trường hợp|những trường hợp|nhiều trường hợp|số trường hợp|một số trường hợp|trường hợp mắc|trường hợp nhiễm|trường hợp tử vong|trường hợp dương tính|trường hợp nghi ngờ',
  ),
});
