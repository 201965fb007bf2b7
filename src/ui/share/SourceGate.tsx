import type { ReactNode } from 'react';
import type { ExportSource } from '../../exchange/exportSource.ts';
import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import styles from './share.module.css';
import { useExportSource } from './useExportSource.ts';

/** Shows what needs the whole source of the view once it is there; says that it loads or why it cannot be had. */
export function SourceGate({ children }: { readonly children: (source: ExportSource) => ReactNode }) {
  const state = useExportSource();
  switch (state.status) {
    case 'ready':
      return children(state.source);
    case 'loading':
      return <p className={styles['quiet']}>{i18n._('Loading the evidence…')}</p>;
    case 'failed':
      return (
        <div role="alert" className={styles['failure']}>
          <p>{i18n._('The evidence could not be loaded. {reason}.', { reason: state.message })}</p>
          <p className={styles['quiet']}>{state.advice}</p>
          <p>
            <Button look="outlined" onClick={state.tryAgain}>
              {i18n._('Try again')}
            </Button>
          </p>
        </div>
      );
  }
}
