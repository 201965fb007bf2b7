import { useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { DEFAULT_VIEW, type EmbedParts, type View } from '../../model/view.ts';
import { CopyBox } from './CopyBox.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { EMBED_SIZES, embeddedView, embedSnippet } from './embedSnippet.ts';
import { SizeField } from './SizeField.tsx';
import styles from './share.module.css';
import { Tick } from './Tick.tsx';

interface EmbedPartProps {
  readonly view: View;
  readonly title: string;
  readonly addressOf: (view: View) => string;
}

const ROWS = 4;

const partName = (part: keyof EmbedParts) =>
  i18n._('{part, select, title {Title} legend {Legend} other {Time control}}', { part });

/** The HTML that puts the view into another page, with what it shows and how it will look; folded away at first, so that no second page is loaded for nothing. */
export function EmbedPart({ view, title, addressOf }: EmbedPartProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [parts, setParts] = useState<EmbedParts>(DEFAULT_VIEW.embedParts);
  const [widthPx, setWidth] = useState<number>(EMBED_SIZES.width);
  const [heightPx, setHeight] = useState<number>(EMBED_SIZES.height);
  const address = addressOf(embeddedView(view, parts));
  return (
    <details className={styles['part']} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <h3>{i18n._('Embed in another page')}</h3>
      </summary>
      <fieldset className={styles['ticks']}>
        <legend>{i18n._('Shown besides the picture')}</legend>
        {(['title', 'legend', 'time'] as const).map((part) => (
          <Tick
            key={part}
            label={partName(part)}
            checked={parts[part]}
            onChange={(checked) => setParts({ ...parts, [part]: checked })}
          />
        ))}
      </fieldset>
      <p className={styles['actions']}>
        <SizeField label={i18n._('Width in pixels')} value={widthPx} onChange={setWidth} />
        <SizeField label={i18n._('Height in pixels')} value={heightPx} onChange={setHeight} />
      </p>
      <CopyBox
        text={embedSnippet({ address, title, widthPx, heightPx })}
        label={i18n._('HTML to embed')}
        copyName={i18n._('Copy HTML')}
        copied={i18n._('HTML copied.')}
        rows={ROWS}
      />
      {isOpen && <EmbedPreview address={address} title={title} widthPx={widthPx} heightPx={heightPx} />}
    </details>
  );
}
