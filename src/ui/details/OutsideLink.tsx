import { i18n } from '../../i18n/i18n.ts';
import { DataText } from '../kit/DataText.tsx';
import { RichText } from '../kit/RichText.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';

const hidden = (text: string) => <VisuallyHidden>{text}</VisuallyHidden>;

/** A link to the original text, elsewhere on the web. */
export function OutsideLink({ url, of }: { readonly url: string; readonly of: string }) {
  const publisher = () => (
    <VisuallyHidden>
      <DataText>{of}</DataText>
    </VisuallyHidden>
  );
  return (
    <a href={url} target="_blank" rel="noreferrer" title={i18n._('Opens elsewhere, in a new tab')}>
      <RichText
        text={i18n._('original ↗<0> text of </0><1/><2>, opens elsewhere in a new tab</2>')}
        parts={[hidden, publisher, hidden]}
      />
    </a>
  );
}
