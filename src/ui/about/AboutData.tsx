import { i18n } from '../../i18n/i18n.ts';
import { Announcer } from '../a11y/Announcer.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { AnnotatedReports } from './AnnotatedReports.tsx';
import { CiteData } from './CiteData.tsx';
import { KnownGaps } from './KnownGaps.tsx';
import { Method } from './Method.tsx';
import { Numbers } from './Numbers.tsx';
import { TieMeaning } from './TieMeaning.tsx';
import { TimeSpan } from './TimeSpan.tsx';
import { WhatThisIs } from './WhatThisIs.tsx';

/** What the loaded dataset is, what must not be read into it, how it was made, and how to cite it. */
export function AboutData({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={i18n._('About the data')} onClose={onClose}>
      {/* A live region outside an open modal dialog is not heard. */}
      <Announcer>
        <WhatThisIs />
        <Numbers />
        <TimeSpan />
        <AnnotatedReports onOpen={onClose} />
        <Method />
        <TieMeaning />
        <KnownGaps />
        <CiteData />
      </Announcer>
    </Dialog>
  );
}
