import { list } from '../../../pack/lists.js';
import type { Ties } from '../../../pack/subjects/leaning/ties.js';
import { vietnameseConclusions } from './conclusions.js';

export const vietnameseTies = (): Ties => ({
  connectives: list(
    'tuy nhiên|tuy vậy|thế nhưng|bên cạnh đó|ngoài ra|đồng thời|đặc biệt|hơn nữa|mặt khác|trong khi đó|theo đó|do đó|vì vậy|vì thế|do vậy|bởi vậy|từ đó|qua đó|nhờ đó|cụ thể|trong đó|thêm vào đó|cùng với đó|trước đó|sau đó|tiếp đó|song song đó|không những vậy|không chỉ vậy|chưa kể|được biết|có thể thấy|qua ý kiến|trên cơ sở đó|bởi lẽ|thực tế|thực tế là|rõ ràng|nói cách khác|tóm lại|như vậy|bên cạnh|cũng theo đó|trên thực tế|về phần mình|đáng chú ý|đáng nói|ngược lại|trái lại|hiện nay|hiện tại|hiện|nhưng|song|và|cũng|còn|mà|thậm chí|dù vậy|dẫu vậy|mặc dù vậy|bởi|cuối cùng|đầu tiên|tiếp theo|đáp lại|đổi lại|nói riêng|nói trên|thêm nữa|tương tự|tương tự như vậy|chẳng hạn|đơn cử|đơn cử như|ví dụ|ví dụ như|bởi vì|cho nên|vậy nên|thực ra|ngay sau đó|hơn thế|hơn thế nữa|vả lại|tức là|nghĩa là|nhờ vậy|nhờ thế|cách đây chưa lâu|trong một diễn biến khác|ở khía cạnh khác|ở chiều ngược lại|dẫn chứng thêm|không chỉ thế|từ đây|khi ấy|lúc này|lúc ấy|lúc bấy giờ|vì lẽ đó|sở dĩ|dẫu thế|mặc dù thế|dù thế|quan trọng hơn|quan trọng hơn hết|theo tìm hiểu|theo thông tin ban đầu|ghi nhận thực tế|trên tinh thần đó|với tinh thần đó|nên|tóm lại là',
  ),
  ties: list(
    'tuy nhiên|tuy vậy|tuy thế|thế nhưng|nhưng|song|dù vậy|dẫu vậy|dù thế|mặc dù vậy|mặc dù thế|ngược lại|trái lại|do đó|vì vậy|vì thế|do vậy|bởi vậy|bởi thế|vậy nên|cho nên|nhờ đó|nhờ vậy|nhờ thế|từ đó|theo đó|trong khi đó|mặt khác|thay vào đó|bởi lẽ|chính vì vậy|chính vì thế|bởi|nhất là|tức là|tức|nghĩa là|hoặc|và cứ thế|thành ra|đáp lại|kết quả là|hệ quả là|trên cơ sở đó|qua đó|vì lẽ đó|vì lý do đó|nếu không|đổi lại|có như vậy|như vậy|như thế|vì thế mà|vì vậy mà|do đó mà|do vậy mà|bởi vậy mà|bởi thế mà|chính vì vậy mà|chính vì thế mà|như vậy mới|như thế mới|có như vậy mới|có như thế mới|có vậy mới|có thế mới|vậy mới|thế mới|dù sao|dẫu sao|dù sao thì|dẫu sao thì|bằng cách đó|rồi|nếu vậy|nếu thế|nếu như vậy|nếu như thế|nếu đúng vậy|nếu đúng như vậy',
  ),
  additions: list(
    'bên cạnh đó|ngoài ra|đồng thời|hơn nữa|thêm vào đó|cùng với đó|không chỉ vậy|không những vậy|không chỉ thế|không những thế|cụ thể|cụ thể là|ví dụ|chẳng hạn|cũng theo đó|tương tự|tiếp đó|và|cũng|song song đó|hơn thế nữa|hơn thế|vả lại|nói cách khác|tức là|nghĩa là|cũng trong|cũng tại|trong đó',
  ),
  additives: list('cũng|vẫn'),
  tieless: list(
    'đồng thời với việc|song phương|song song với|nhưng mà thôi|cụ thể hóa|cụ thể hoá|đồng thời điểm|thứ hai tuần|thứ ba tuần|thứ tư tuần|tương tự như|cũng như|rồi đây|rồi thì|rồi sẽ',
  ),
  insertedTies: list('sau đó|ngay sau đó|tiếp đó|trước đó|vì vậy|vì thế|do đó|do vậy'),
  pairs: list(
    'không chỉ … mà|không những … mà|chẳng những … mà|không phải … mà|không … mà|vừa … vừa|càng … càng|tuy … nhưng|mặc dù … nhưng|dù … nhưng|hoặc … hoặc|cả … lẫn|nếu … thì|không chỉ … còn|không những … còn',
  ),
  counterparts: list(
    'một mặt … mặt khác|một bên … bên kia|một bên … một bên|một phía … phía kia|có khi … có khi|có lúc … có lúc|có nơi … có nơi|khi thì … khi thì|có người … có người|có ý kiến … có ý kiến|nhẹ thì … nặng thì|người thì … kẻ thì|người thì … người thì|kẻ thì … người thì|nơi thì … nơi thì|lúc thì … lúc thì|ít thì … nhiều thì|tốt thì … xấu thì',
  ),
  conclusions: vietnameseConclusions,
  examples: list(
    'ví dụ|ví dụ như|thí dụ|thí dụ như|chẳng hạn|chẳng hạn như|ngay như|giả sử|lấy ví dụ|đơn cử|đơn cử như|minh chứng là|minh chứng cho điều này|bằng chứng là|điển hình là|điển hình như|tiêu biểu là|tiêu biểu như',
  ),
  stances: list(
    'thực ra|thật ra|nói thật|nói thẳng|thú thật|sự thật là|tiếc là|tiếc rằng|đáng tiếc|kỳ thực|thật tình|hóa ra|hoá ra|té ra|thì ra',
  ),
  reservations: list(
    'nếu không|nếu không thì|nếu chưa|bằng không|trường hợp đặc biệt|trong trường hợp đặc biệt|trường hợp cá biệt|trong trường hợp cá biệt|ngoại lệ|một ngoại lệ|có một ngoại lệ|chỉ có một ngoại lệ|trường hợp ngoại lệ|ngoại lệ duy nhất|quy định này không áp dụng|điều này không áp dụng',
  ),
  exceptionMarks: list('trừ|ngoại trừ'),
  exceptionOpeners: list('riêng|còn riêng|chỉ riêng'),
  exemptions: list('không áp dụng|không được áp dụng|không bắt buộc'),
});
