import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Dossier } from '../../exchange/dossier/dossier.ts';
import { i18n } from '../../i18n/i18n.ts';
import { DossierColophon } from './DossierColophon.tsx';
import { DossierFootnotes } from './DossierFootnotes.tsx';
import { DossierHeading } from './DossierHeading.tsx';
import { DossierSectionPart } from './DossierSectionPart.tsx';
import styles from './dossier.module.css';

interface DossierPagesProps {
  readonly dossier: Dossier;
  /** Called when the browser has printed it, or the reader has not let it. */
  readonly onPrinted: () => void;
}

/** Hands the page over to the printer for as long as it takes. */
function usePrinting(onPrinted: () => void): void {
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['printing'] = 'dossier';
    window.addEventListener('afterprint', onPrinted);
    let isOver = false;
    // Fonts first: paper cannot be set anew.
    void document.fonts.ready.then(() => {
      if (!isOver) window.print();
    });
    return () => {
      isOver = true;
      window.removeEventListener('afterprint', onPrinted);
      delete root.dataset['printing'];
    };
  }, [onPrinted]);
}

/** A dossier as pages for the printer: on the screen nothing of it is seen, on paper nothing else. */
export function DossierPages({ dossier, onPrinted }: DossierPagesProps) {
  usePrinting(onPrinted);
  const { head, sections, footnotes, colophon } = dossier;
  return createPortal(
    <article className={styles['dossier']} aria-label={i18n._('Dossier')}>
      <DossierHeading head={head} title={colophon.title} />
      {sections.map((section) => (
        <DossierSectionPart key={section.part} section={section} />
      ))}
      <DossierFootnotes footnotes={footnotes} />
      <DossierColophon colophon={colophon} />
    </article>,
    document.body,
  );
}
