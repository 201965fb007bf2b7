import { useState } from 'react';
import { type ExportKind, exportFileName } from '../../exchange/exportFileName.ts';
import type { ExportScope, ExportSource } from '../../exchange/exportSource.ts';
import { figureSvg } from '../../exchange/svg/figureSvg.ts';
import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { saveFile } from '../kit/saveFile.ts';
import { DossierRow } from './DossierRow.tsx';
import { ExportRow } from './ExportRow.tsx';
import { TEXT_WRITERS, type TextKind } from './exportWriters.ts';
import { figurePng } from './paintFigure.ts';
import { RadioChoice } from './RadioChoice.tsx';
import { SavingStatus } from './SavingStatus.tsx';
import styles from './share.module.css';
import { useFigure } from './useFigure.ts';
import { useSaving } from './useSaving.ts';

const SCOPES = ['displayed', 'all'] as const;

/** What the view can be taken away as. */
export function ExportChoices({ source }: { readonly source: ExportSource }) {
  const [scope, setScope] = useState<ExportScope>('displayed');
  const [saving, run] = useSaving();
  const makeFigure = useFigure(source);
  const busy = saving.status === 'busy';
  const button = (
    kind: ExportKind,
    text: string,
    make: () => Promise<Blob>,
    of: ExportScope = 'displayed',
  ) => {
    const name = exportFileName(source, kind, of);
    return (
      <Button
        look="outlined"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) run(name, async () => saveFile(name, await make()));
        }}
      >
        {text}
      </Button>
    );
  };
  const file = (kind: TextKind, text: string) => {
    const { mime, write } = TEXT_WRITERS[kind];
    return button(kind, text, async () => new Blob([write(source, scope)], { type: mime }), scope);
  };
  const svg = async () => new Blob([figureSvg(await makeFigure())], { type: 'image/svg+xml' });
  return (
    <>
      <ul className={styles['rows']}>
        <ExportRow
          title={i18n._('Picture')}
          what={i18n._('The graph with caption, legend, filters, sources, data version and link')}
        >
          {button('picture.png', i18n._('Save PNG'), async () => figurePng(await makeFigure()))}
          {button('picture.svg', i18n._('Save SVG'), svg)}
        </ExportRow>
        <DossierRow source={source} />
      </ul>
      <section className={styles['part']}>
        <h3>{i18n._('Data')}</h3>
        <RadioChoice
          label={i18n._('How much')}
          codes={SCOPES}
          nameOf={(code) =>
            code === 'displayed' ? i18n._('What the view shows') : i18n._('The whole dataset')
          }
          value={scope}
          onChange={setScope}
        />
        <ul className={styles['rows']}>
          <ExportRow
            title={i18n._('Tables')}
            what={i18n._('CSV for spreadsheets, one row for each tie or item')}
          >
            {file('ties.csv', i18n._('Save ties'))}
            {file('evidence.csv', i18n._('Save evidence'))}
          </ExportRow>
          <ExportRow
            title={i18n._('Network')}
            what={i18n._('For Gephi and other programs; GEXF knows dates, GraphML has them as text')}
          >
            {file('network.gexf', i18n._('Save GEXF'))}
            {file('network.graphml', i18n._('Save GraphML'))}
          </ExportRow>
          <ExportRow
            title={i18n._('All of it')}
            what={i18n._('Entities, ties, evidence and reports for programs of your own')}
          >
            {file('data.json', i18n._('Save JSON'))}
          </ExportRow>
        </ul>
      </section>
      <SavingStatus state={saving} />
    </>
  );
}
