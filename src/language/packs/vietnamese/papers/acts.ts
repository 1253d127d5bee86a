import { list } from '../../../pack/lists.js';
import type { Acts } from '../../../pack/subjects/papers/acts.js';
import { vietnameseImplementations } from './implementations.js';

export const vietnameseActs = (): Acts => ({
  legalBases: list(
    'căn cứ|căn cứ theo|căn cứ tại|căn cứ vào|căn cứ quy định tại|căn cứ theo quy định tại|theo|theo quy định tại|theo quy định của|theo đó tại|tại|dựa theo|dựa vào|đối chiếu quy định tại',
  ),
  citations: list(
    'quy định tại|được quy định tại|theo quy định tại|theo quy định của|quy định của|nêu tại|được nêu tại',
  ),
  provisions: list(
    'quy định về việc|quy định về|quy định rõ về|quy định rõ|quy định chi tiết về|quy định chi tiết|quy định cụ thể về|quy định cụ thể|quy định như sau về|quy định|hướng dẫn về|hướng dẫn chi tiết về|hướng dẫn|có quy định về việc|có quy định về|có quy định|nêu rõ|nêu rõ về|có nêu rõ|có nêu rõ về|nêu cụ thể|nêu cụ thể về|có nêu cụ thể|có nêu cụ thể về|có nêu|có nêu về|ta có|thì',
  ),
  clauseLabels: list('điều'),
  preliminaries: list(
    'phạm vi|phạm vi điều chỉnh|phạm vi áp dụng|phạm vi và đối tượng áp dụng|phạm vi điều chỉnh và đối tượng áp dụng|phạm vi điều chỉnh đối tượng áp dụng|đối tượng áp dụng|đối tượng và phạm vi áp dụng|giải thích từ ngữ|nguyên tắc|nguyên tắc chung|quy định chung|những quy định chung',
  ),
  closingProvisions: list(
    'điều khoản thi hành|hiệu lực thi hành|hiệu lực và trách nhiệm|điều khoản chuyển tiếp|quy định chuyển tiếp|chuyển tiếp|trách nhiệm thi hành|trách nhiệm tổ chức thực hiện|trách nhiệm thực hiện|tổ chức thực hiện|tổ chức thi hành|điều khoản cuối cùng',
  ),
  definitions: list('được hiểu như sau|được hiểu là|được giải thích như sau|được định nghĩa như sau'),
  entitlements: list(
    'đối tượng hưởng|đối tượng được hưởng|đối tượng áp dụng|đối tượng được hỗ trợ|đối tượng hỗ trợ|đối tượng và điều kiện|điều kiện hưởng|điều kiện được hưởng|điều kiện hỗ trợ|điều kiện được hỗ trợ|người được hưởng',
  ),
  ruleReferences: list(
    'thực hiện theo quy định|được thực hiện theo quy định|thực hiện theo các quy định|áp dụng theo quy định|được áp dụng theo quy định|áp dụng quy định|thực hiện theo pháp luật|thực hiện theo hướng dẫn',
  ),
  sanctions: list('bị phạt|bị xử phạt|phạt tiền|bị đình chỉ|bị tước|bị thu hồi|bị truy cứu'),
  commencements: list(
    'có hiệu lực thi hành từ|có hiệu lực thi hành kể từ|có hiệu lực từ|có hiệu lực kể từ|có hiệu lực thi hành sau|bắt đầu có hiệu lực|có hiệu lực sau',
  ),
  passages: list('thông qua ngày|thông qua tại|thông qua vào ngày'),
  promulgations: list('ban hành|quyết định ban hành|thông qua'),
  amendments: list(
    'sửa đổi bổ sung và bãi bỏ|sửa đổi bổ sung bãi bỏ|sửa đổi bổ sung thay thế|sửa đổi bổ sung|sửa đổi|bổ sung|bãi bỏ|thay thế bãi bỏ|thay thế|hủy bỏ|huỷ bỏ',
  ),
  namingNotes: list(
    'sau đây gọi là|sau đây gọi tắt là|sau đây viết tắt là|sau đây gọi chung là|gọi tắt là|dưới đây gọi là|dưới đây gọi tắt là|không in lại ở đây|không in kèm',
  ),
  citedAs: [],
  repeals: list('bãi bỏ|hết hiệu lực|hết hiệu lực thi hành|chấm dứt hiệu lực'),
  enforcements: list(
    'chịu trách nhiệm thi hành|chịu trách nhiệm thực hiện|chịu trách nhiệm tổ chức thực hiện|chịu trách nhiệm chỉ đạo tổ chức thực hiện|chịu trách nhiệm tổ chức thi hành|chịu trách nhiệm hướng dẫn thi hành|có trách nhiệm thi hành|có trách nhiệm tổ chức thi hành|căn cứ quyết định thi hành|nghiêm túc triển khai thực hiện|nghiêm túc triển khai|nghiêm túc thực hiện|nghiêm túc tổ chức thực hiện',
  ),
  implementations: vietnameseImplementations,
  actRequests: list('đề nghị'),
  correspondence: list(
    'công văn|văn bản|đơn|đơn thư|đơn kiến nghị|đơn đề nghị|đơn khiếu nại|đơn tố cáo|thư|thư hỏi|phiếu chuyển|phiếu hỏi|phiếu câu hỏi|tờ trình|kiến nghị|câu hỏi',
  ),
  receipts: list('nhận được|đã nhận được|có nhận được|vừa nhận được'),
  matterOpeners: list('về việc|hỏi về|về|liên quan đến|đề nghị hướng dẫn về|vướng mắc về'),
  informingEnds: list(
    'biết|được biết|biết thực hiện|biết và thực hiện|biết để thực hiện|được biết thực hiện|được biết và thực hiện|nắm thông tin|biết tổ chức thực hiện|biết triển khai thực hiện|khẩn trương thực hiện|khẩn trương triển khai thực hiện|nghiêm túc thực hiện|nghiêm túc triển khai thực hiện',
  ),
});
