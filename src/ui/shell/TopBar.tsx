import { memo, useRef } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { titleOf } from '../../query/titleOf.ts';
import { CompareButton } from '../compare/CompareButton.tsx';
import { useExplorer, useExplorerState, useTransient } from '../explorerContext.ts';
import { activeFilters } from '../filters/activeFilters.ts';
import { AboutLink } from '../kit/AboutLink.tsx';
import { Button } from '../kit/Button.tsx';
import { ShelfButton } from '../kit/ShelfButton.tsx';
import { FindPathButton } from '../path/FindPathButton.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { CopyLink } from '../share/CopyLink.tsx';
import { SharingButton } from '../share/SharingButton.tsx';
import { LanguageSelect } from './LanguageSelect.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { ThemeSelect } from './ThemeSelect.tsx';
import styles from './topBar.module.css';
import { BAR_ROOM, useBarRoom } from './useBarRoom.ts';
import { ViewTabs } from './ViewTabs.tsx';

function SheetButton({ sheet, text }: { readonly sheet: 'filters' | 'details'; readonly text: string }) {
  const { transient } = useExplorer();
  const open = useTransient((state) => state.sheet === sheet);
  return (
    <Button
      look="outlined"
      aria-expanded={open}
      onClick={() => transient.setState({ sheet: open ? null : sheet })}
    >
      {text}
    </Button>
  );
}

function FiltersButton() {
  const { manifest, graph } = useExplorer();
  const active = useExplorerState(({ view }) => activeFilters(view, manifest, graph).length);
  return (
    <SheetButton
      sheet="filters"
      text={active > 0 ? i18n._('Filters ({count})', { count: active }) : i18n._('Filters')}
    />
  );
}

interface TopBarProps {
  readonly wide: boolean;
  readonly narrow: boolean;
  /** Whether the details have a column beside the view. */
  readonly hasColumn: boolean;
  readonly onHelp: () => void;
}

/** What is needed once in a while: it moves behind "More" when the bar has no room for it. */
function RareActions({ onOpen }: { readonly onOpen?: () => void }) {
  return (
    <>
      <AboutLink {...(onOpen && { onOpen })} />
      <LanguageSelect />
      <ThemeSelect />
    </>
  );
}

/** The buttons at the end of the bar, as many as there is room for. */
function EndActions({ narrow, room, onHelp }: { narrow: boolean; room: number; onHelp: () => void }) {
  const sharing = (onOpen?: () => void) => (
    <>
      <SharingButton what="export" {...(onOpen && { onOpen })} />
      <SharingButton what="share" {...(onOpen && { onOpen })} />
    </>
  );
  return (
    <div className={styles['end']}>
      {!narrow && room < BAR_ROOM.more && <RareActions />}
      {room >= BAR_ROOM.more && (
        <MoreMenu>
          {(close) => (
            <>
              {room >= BAR_ROOM.sharing && sharing(close)}
              <ShelfButton shelf="tours" onOpen={close} />
              <ShelfButton shelf="saved-views" onOpen={close} />
              <RareActions onOpen={close} />
            </>
          )}
        </MoreMenu>
      )}
      <Button onClick={onHelp} aria-label={i18n._('Keyboard help')} title={i18n._('Keyboard help (?)')}>
        {'?'}
      </Button>
      {!narrow && room < BAR_ROOM.sharing && sharing()}
      <CopyLink compact={narrow || room >= BAR_ROOM.signs} />
    </div>
  );
}

/** The title and everything that acts on the whole view. */
export const TopBar = memo(function TopBar({ wide, narrow, hasColumn, onHelp }: TopBarProps) {
  const { manifest } = useExplorer();
  const bar = useRef<HTMLElement>(null);
  const room = useBarRoom(bar, narrow);
  // On a phone what asks and shows has a row of its own, all buttons alike.
  const end = <EndActions narrow={narrow} room={room} onHelp={onHelp} />;
  return (
    <header ref={bar} className={styles['bar']} data-rows={room >= BAR_ROOM.rows || undefined}>
      <h1 className={styles['title']}>
        {'Tieline '}
        {!narrow && room < BAR_ROOM.noDataset && (
          <span className={styles['dataset']}>{titleOf(manifest)}</span>
        )}
      </h1>
      <ViewTabs />
      <SearchBox narrow={narrow} />
      {narrow && end}
      <div className={styles['asks']}>
        {!wide && <FiltersButton />}
        {!hasColumn && <SheetButton sheet="details" text={i18n._('Details')} />}
        <CompareButton />
        <FindPathButton />
      </div>
      {!narrow && end}
    </header>
  );
});
