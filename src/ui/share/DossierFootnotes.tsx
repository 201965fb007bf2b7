import type { Footnote } from '../../exchange/dossier/footnoteList.ts';
import { i18n } from '../../i18n/i18n.ts';
import { DataText } from '../kit/DataText.tsx';
import { reportDateText } from '../kit/reportDateText.ts';
import { STANDING_WORDS } from '../kit/words.ts';
import styles from './dossier.module.css';

function FootnoteItem({ footnote }: { readonly footnote: Footnote }) {
  const { number, publisher, title, published, standing, url, sameSourceAs } = footnote;
  return (
    <li value={number}>
      <DataText>{`${publisher}: ${title}`}</DataText>
      {` · ${reportDateText(published)} · ${STANDING_WORDS[standing]}`}
      {sameSourceAs !== null &&
        ` · ${i18n._('rewrites the same source as {number}', { number: sameSourceAs })}`}
      {url !== null && (
        <>
          <br />
          {url}
        </>
      )}
    </li>
  );
}

/** The reports behind the evidence, by their numbers. */
export function DossierFootnotes({ footnotes }: { readonly footnotes: readonly Footnote[] }) {
  if (footnotes.length === 0) return null;
  return (
    <section>
      <h2>{i18n._('Reports')}</h2>
      <ol className={styles['footnotes']}>
        {footnotes.map((footnote) => (
          <FootnoteItem key={footnote.number} footnote={footnote} />
        ))}
      </ol>
    </section>
  );
}
