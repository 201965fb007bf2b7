import { dataLang } from '../../i18n/language.ts';
import { RichText } from '../kit/RichText.tsx';
import { langOf } from './langOf.ts';
import type { MatchedText } from './matchedText.ts';

const PARTS = [
  (form: string) => <span lang={langOf(form)}>{form}</span>,
  (told: string) => <span lang={dataLang()}>{told}</span>,
];

/** The form of a name that was found, in words; what the data tell is marked with its language. */
export function FoundForm({ matched }: { readonly matched: MatchedText }) {
  return <RichText text={matched.marked} parts={PARTS} />;
}
