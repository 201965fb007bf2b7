import { i18n } from '../../i18n/i18n.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import styles from './skipLinks.module.css';

interface SkipLinksProps {
  /** How the details can be reached: as a column, or as a sheet that opens. */
  readonly details: 'column' | 'sheet';
}

/** What of a part takes the focus: its own tab stop or heading, else the part itself. */
const INSIDE = '[role="application"], h2[tabindex], #time > section';

function focusPart(id: string): void {
  const part = document.getElementById(id);
  const target = part?.querySelector<HTMLElement>(INSIDE) ?? part;
  if (!target) return;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
}

/** The first stops of Tab: links past the bar and the filters, seen while they have the focus. The address stays as it is. */
export function SkipLinks({ details }: SkipLinksProps) {
  const { transient } = useExplorer();
  const layout = useExplorerState(({ view }) => view.layout);
  const openSheet = () => transient.setState({ sheet: 'details' });
  const view = `panel-${layout}`;
  const parts = [
    {
      id: view,
      name: layout === 'graph' ? i18n._('Skip to the graph') : i18n._('Skip to the tables'),
      open: () => focusPart(view),
    },
    {
      id: details === 'column' ? 'details' : 'main',
      name: i18n._('Skip to the details'),
      open: details === 'column' ? () => focusPart('details') : openSheet,
    },
    { id: 'time', name: i18n._('Skip to the dates'), open: () => focusPart('time') },
  ];
  return (
    <nav aria-label={i18n._('Skip to')} className={styles['links']}>
      {parts.map(({ id, name, open }) => (
        <a
          key={name}
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault();
            open();
          }}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
