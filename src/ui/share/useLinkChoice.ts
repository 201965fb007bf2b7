import { useState } from 'react';
import { shownLanguage } from '../../i18n/language.ts';
import { useExplorer, useView } from '../explorerContext.ts';
import { graphStoreOf } from '../graph/graphStore.ts';
import type { LinkOptions } from './linkAddress.ts';

/** One tick of the dialog. */
interface Choice {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** What the reader lets the link keep. */
export interface LinkChoice {
  readonly options: LinkOptions;
  /** Null where there is no picture. */
  readonly camera: Choice | null;
  readonly version: Choice;
  readonly ownLanguage: Choice;
}

/** The ticks of the dialog: at first as the address of the view has it, but for the camera, which must be asked for. */
export function useLinkChoice(): LinkChoice {
  const { graph, manifest } = useExplorer();
  const { layout, dataVersion, language } = useView();
  const [withCamera, setCamera] = useState(false);
  const [withVersion, setVersion] = useState(dataVersion !== null);
  const [ownLanguage, setOwnLanguage] = useState(language === null);
  // The dialog is modal: nothing moves the camera while it is open.
  const [here] = useState(() => (layout === 'graph' ? graphStoreOf(graph).getState().camera : null));
  return {
    options: {
      camera: withCamera ? here : null,
      dataVersion: withVersion ? manifest.version : null,
      language: ownLanguage ? null : shownLanguage(),
    },
    camera: here && { checked: withCamera, onChange: setCamera },
    version: { checked: withVersion, onChange: setVersion },
    ownLanguage: { checked: ownLanguage, onChange: setOwnLanguage },
  };
}
