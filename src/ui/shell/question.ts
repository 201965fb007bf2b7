/** What can be asked of the view above it, in the order of the bars. */
export type Question = 'focus' | 'comparison' | 'path';
