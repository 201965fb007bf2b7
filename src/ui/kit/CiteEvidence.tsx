import { i18n } from '../../i18n/i18n.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from './Button.tsx';

/** Opens the citation of one item of evidence, by its row. */
export function CiteEvidence({ row }: { readonly row: number }) {
  const { transient } = useExplorer();
  return (
    <Button
      look="link"
      aria-haspopup="dialog"
      onClick={() => transient.setState({ sharing: { evidence: row } })}
    >
      {i18n._('Cite this evidence')}
    </Button>
  );
}
