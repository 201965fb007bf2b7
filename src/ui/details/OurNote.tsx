import { i18n } from '../../i18n/i18n.ts';
import { RichText } from '../kit/RichText.tsx';
import { Note } from './Note.tsx';

/** A coder's note with the words that say whose it is. */
export function OurNote({ text }: { readonly text: string }) {
  return <RichText text={i18n._('Our note: <0/>')} parts={[() => <Note text={text} />]} />;
}
