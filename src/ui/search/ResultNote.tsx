import { dataLang } from '../../i18n/language.ts';
import { RichText } from '../kit/RichText.tsx';
import type { ResultWords } from './resultWords.ts';

const PARTS = [(told: string) => <span lang={dataLang()}>{told}</span>];

/** What tells a result from others; what the data tell is marked with its language. */
export function ResultNote({ note }: Pick<ResultWords, 'note'>) {
  return <RichText text={note} parts={PARTS} />;
}
