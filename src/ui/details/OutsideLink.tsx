import { i18n } from '../../i18n/i18n.ts';
import { RichText } from '../kit/RichText.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';

/** A link to the original text, elsewhere on the web. */
export function OutsideLink({ url, of }: { readonly url: string; readonly of: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer" title={i18n._('Opens elsewhere, in a new tab')}>
      <RichText
        text={i18n._('original ↗<0> text of {publisher}, opens elsewhere in a new tab</0>', {
          publisher: of,
        })}
        parts={[(text) => <VisuallyHidden>{text}</VisuallyHidden>]}
      />
    </a>
  );
}
