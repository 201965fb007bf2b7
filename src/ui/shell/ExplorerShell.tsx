import { memo, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import type { View } from '../../model/view.ts';
import type { ExplorerState } from '../../state/explorerStore.ts';
import { Announcer } from '../a11y/Announcer.tsx';
import { Notices } from '../a11y/Notices.tsx';
import { ViewStatus } from '../a11y/ViewStatus.tsx';
import { useExplorer, useExplorerState, useTransient } from '../explorerContext.ts';
import { FiltersPanel } from '../filters/FiltersPanel.tsx';
import { GraphRegion } from '../graph/GraphRegion.tsx';
import { lazyPart } from '../kit/lazyPart.ts';
import { useMediaQuery, useNarrow } from '../kit/useMediaQuery.ts';
import { Sharing } from '../share/Sharing.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { DocumentTitle } from './DocumentTitle.tsx';
import styles from './explorerShell.module.css';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { QuestionBars } from './QuestionBars.tsx';
import { Sheet } from './Sheet.tsx';
import { ShelfSlot } from './ShelfSlot.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { TopBar } from './TopBar.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import { useShellKeys } from './useShellKeys.ts';

const AboutData = lazyPart(async () => (await import('../about/AboutData.tsx')).AboutData);
const DetailsPanel = lazyPart(async () => (await import('../details/DetailsPanel.tsx')).DetailsPanel);
const TourBar = lazyPart(async () => (await import('../tour/TourBar.tsx')).TourBar);
const ListRegion = lazyPart(async () => (await import('../list/ListRegion.tsx')).ListRegion);

const Centre = memo(function Centre() {
  const layout = useExplorerState((state) => state.view.layout);
  return (
    <div
      className={styles['view']}
      role="tabpanel"
      id={`panel-${layout}`}
      aria-labelledby={`tab-${layout}`}
      data-layout={layout}
    >
      {layout === 'graph' ? (
        <GraphRegion />
      ) : (
        <Suspense fallback={<p className={styles['waiting']}>{i18n._('Loading the tables…')}</p>}>
          <ListRegion />
        </Suspense>
      )}
    </div>
  );
});

function Details() {
  return (
    <Suspense fallback={<p className={styles['waiting']}>{i18n._('Loading the details…')}</p>}>
      <DetailsPanel />
    </Suspense>
  );
}

function DetailsSheet({ onClose }: { readonly onClose: () => void }) {
  const selected = useExplorerState(({ view }) => view.selection !== null);
  return (
    <Sheet closeName={i18n._('Close details sheet')} onClose={onClose} hasOwnClose={selected}>
      <Details />
    </Sheet>
  );
}

/** Whether something is selected or asked that the details answer. */
function asksForDetails({ selection, compare, path, query }: View): boolean {
  return (selection ?? compare ?? path ?? query) !== null;
}

/**
 * Opens the details sheet on a narrow screen for what is selected or asked for, by the address too, and closes it with the
 * selection; elsewhere closes it when the details have a column.
 */
function useDetailsSheet(narrow: boolean, hasColumn: boolean): void {
  const { store, transient } = useExplorer();
  useEffect(() => {
    if (hasColumn && transient.getState().sheet === 'details') transient.setState({ sheet: null });
  }, [transient, hasColumn]);
  useEffect(() => {
    if (!narrow) {
      transient.setState({ sheet: null });
      return;
    }
    const { view: first } = store.getState();
    // A step of a tour is about the picture; its details are a press away.
    const leads = ({ view, lastChange }: Pick<ExplorerState, 'view' | 'lastChange'>) =>
      view.tour !== null && lastChange !== 'step';
    if (!leads(store.getState()) && (first.selection ?? first.path ?? first.query))
      transient.setState({ sheet: 'details' });
    return store.subscribe((state, before) => {
      const { view } = state;
      if (view.selection === before.view.selection && view.path === before.view.path) return;
      const opens = !leads(state) && (view.selection ?? view.path);
      transient.setState({ sheet: opens ? 'details' : null });
    });
  }, [store, transient, narrow]);
}

/** The running explorer: bars, panels, view and time control, arranged for the width at hand. */
export function ExplorerShell() {
  const { transient } = useExplorer();
  const narrow = useNarrow();
  const wide = useMediaQuery('(min-width: 1024px)');
  const sheet = useTransient((state) => state.sheet);
  const about = useTransient((state) => state.about);
  const isOnTour = useExplorerState((state) => state.view.tour !== null);
  const hasDetails = useExplorerState(({ view }) => wide || asksForDetails(view));
  const hasColumn = wide || (hasDetails && !narrow);
  const [help, setHelp] = useState(false);
  const openHelp = useCallback(() => setHelp(true), []);
  const closeSheet = useCallback(() => transient.setState({ sheet: null }), [transient]);
  const closeAbout = useCallback(() => transient.setState({ about: false }), [transient]);
  const page = useRef<HTMLDivElement>(null);
  useShellKeys(openHelp);
  useKeptFocus(page);
  useDetailsSheet(narrow, hasColumn);
  return (
    <Announcer>
      <DocumentTitle />
      <div ref={page} className={styles['page']}>
        <SkipLinks details={hasColumn ? 'column' : 'sheet'} />
        <TopBar wide={wide} narrow={narrow} hasColumn={hasColumn} onHelp={openHelp} />
        <main id="main" className={styles['main']} aria-label={i18n._('Relationship explorer')}>
          <Notices />
          {isOnTour && (
            <Suspense fallback={null}>
              <TourBar />
            </Suspense>
          )}
          <div className={styles['columns']}>
            {wide && (
              <div className={styles['filters']}>
                <FiltersPanel />
              </div>
            )}
            <div className={styles['centre']}>
              <div className={styles['caption']} data-caption="">
                <ViewStatus />
              </div>
              <QuestionBars />
              <Centre />
            </div>
            {hasColumn && (
              <div id="details" className={styles['details']}>
                <Details />
              </div>
            )}
          </div>
          <div id="time" className={styles['time']}>
            <Timeline />
          </div>
          {!wide && sheet === 'filters' && (
            <Sheet closeName={i18n._('Close filters sheet')} onClose={closeSheet}>
              <FiltersPanel />
            </Sheet>
          )}
          {!hasColumn && sheet === 'details' && <DetailsSheet onClose={closeSheet} />}
        </main>
        <Sharing />
        <ShelfSlot />
        {help && <KeyboardHelp onClose={() => setHelp(false)} />}
        {about && (
          <Suspense fallback={null}>
            <AboutData onClose={closeAbout} />
          </Suspense>
        )}
      </div>
    </Announcer>
  );
}
