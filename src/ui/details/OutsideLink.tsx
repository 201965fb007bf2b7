import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';

/** A link to the original text, elsewhere on the web. */
export function OutsideLink({ url, of }: { readonly url: string; readonly of: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer" title="Opens elsewhere, in a new tab">
      original ↗<VisuallyHidden> text of {of}, opens elsewhere in a new tab</VisuallyHidden>
    </a>
  );
}
