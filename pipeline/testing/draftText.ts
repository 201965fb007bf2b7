/** An invented page: a headline, a report of two paragraphs with a date before it, and page furniture around. */
export const DRAFT_TEXT = [
  'Menu',
  'Quill Comes to Avonia',
  ' date 2024-05-02 Pera Quill of the United Shires came to Port Avon on Monday and saw Tao Wen. They spoke of fish.',
  '',
  'Later Quill left without a word to anybody in that old and quiet house.',
  'Leave a Reply',
].join('\n');
