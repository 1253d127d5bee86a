/** What a sentence opens with that concludes from those before it. */
export const vietnameseConclusions: string[] = [
  ...'như vậy thì|như vậy|do đó|do vậy|vì vậy|vì thế|do đó mà|do vậy mà|vì vậy mà|vì thế mà|chính vì vậy|chính vì thế|chính vì vậy mà|chính vì thế mà|tóm lại|theo đó|từ những phân tích trên'.split(
    '|',
  ),
  // Of the law that was quoted, or of what was weighed: "Chiếu theo các quy định nêu trên thì …".
  ...'theo|qua|căn cứ|căn cứ theo|căn cứ vào|chiếu theo|đối chiếu|đối chiếu với|từ|dựa theo|dựa vào|dựa trên|trên cơ sở'
    .split('|')
    .flatMap((ground) =>
      [
        'quy định',
        'các quy định',
        'những quy định',
        'các quy định và hướng dẫn',
        'căn cứ pháp lý',
        'phân tích',
        'các phân tích',
        'so sánh',
        'đánh giá',
        'kết quả phân tích',
        'kết quả so sánh',
      ].flatMap((law) =>
        ['trên', 'nêu trên', 'nói trên', 'dẫn trên'].flatMap((above) => {
          const opening = `${ground} ${law} ${above}`;
          return ['', ' thì', ' cho thấy', ' có thể thấy'].map((end) => opening + end);
        }),
      ),
    ),
];
