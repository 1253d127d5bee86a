import { list } from '../../../pack/lists.js';
import type { Corrections } from '../../../pack/subjects/leaning/corrections.js';

export const vietnameseCorrections = (): Corrections => ({
  retractions: list(
    'đính chính|cải chính|nói hớ|nói nhầm|nói sai|lỡ lời|công bố nhầm|đọc nhầm|ghi nhầm|rút lại lời|rút lại phát biểu|rút lại câu nói|con số đúng là|số đúng là|đúng ra là|đúng ra phải là|nói lại cho đúng',
  ),
  withdrawals: list(
    'được rút lại|đã rút lại|đã được rút lại|bị rút lại|được rút|đã được rút|xin rút lại|rút đề xuất|rút kiến nghị|rút đề nghị|không còn được xem xét',
  ),
  trueFigures: list(
    'con số thật|con số thực|con số trung thực|con số đáng tin|con số đáng nhớ|con số nên nhớ|con số cần nhớ|mức giảm thật|mức tăng thật',
  ),
  expectations: list(
    'tưởng|cứ tưởng|ai cũng tưởng|ai cũng nghĩ|ngỡ|cứ ngỡ|những tưởng|nhiều người nghĩ|nhiều người cho rằng|nhiều người đoán|người ta đoán|được cho là|lẽ ra|đáng lẽ|đáng lý|tin đồn|đồn rằng|đồn là',
  ),
  confirmations: list(
    'đúng vậy|đúng thế|điều này đúng|điều đó đúng|điều này là đúng|điều đó là đúng|việc này có thật|việc đó có thật|chuyện này có thật|chuyện đó có thật|phản ánh này là đúng|phản ánh này đúng|đó không phải là cái cớ|đó không phải cái cớ|đây không phải là cái cớ|tôi không bào chữa|đó không phải là lời bào chữa',
  ),
});
