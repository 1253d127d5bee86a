import { list } from '../../../pack/lists.js';

const verbs = list(
  'tổ chức triển khai thực hiện|tổ chức triển khai|tổ chức thực hiện|tổ chức thi hành|triển khai thực hiện|triển khai và thực hiện|triển khai thi hành|phối hợp thực hiện|phối hợp triển khai|thực hiện nghiêm túc|nghiêm túc thực hiện|thực hiện nghiêm|thực hiện tốt|để thực hiện tốt|chấp hành nghiêm|có trách nhiệm thực hiện|hướng dẫn thực hiện|hướng dẫn thi hành|hướng dẫn và tổ chức thực hiện|giám sát thực hiện|giám sát việc thực hiện|kiểm tra thực hiện|kiểm tra việc thực hiện|đôn đốc thực hiện|đôn đốc việc thực hiện|tuyên truyền phổ biến|phổ biến tuyên truyền|phổ biến quán triệt|quán triệt',
);
const matters = list(
  'nội dung|các nội dung|nội dung của|các nội dung của|nội dung tại|các nội dung tại|các quy định của|các quy định tại|các quy định trong|đúng quy định của|đúng các quy định của|đúng các nội dung của|đầy đủ các quy định tại|đầy đủ các nội dung tại',
);

/** What stands right before "Quyết định này" where it only is to be carried out. */
export const vietnameseImplementations: string[] = verbs.flatMap((verb) => [
  verb,
  ...matters.map((matter) => `${verb} ${matter}`),
]);
