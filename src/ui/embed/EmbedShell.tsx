import { Suspense, useCallback, useRef } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { titleOf } from '../../query/titleOf.ts';
import { Announcer } from '../a11y/Announcer.tsx';
import { Notices } from '../a11y/Notices.tsx';
import { ViewStatus } from '../a11y/ViewStatus.tsx';
import { useExplorer, useExplorerState, useTransient } from '../explorerContext.ts';
import { GraphRegion } from '../graph/GraphRegion.tsx';
import { lazyPart } from '../kit/lazyPart.ts';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { Sharing } from '../share/Sharing.tsx';
import { DocumentTitle } from '../shell/DocumentTitle.tsx';
import { useKeptFocus } from '../shell/useKeptFocus.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { EmbedFoot } from './EmbedFoot.tsx';
import { EmbedHold } from './EmbedHold.tsx';
import { EmbedLegend } from './EmbedLegend.tsx';
import styles from './embedShell.module.css';

const AboutData = lazyPart(async () => (await import('../about/AboutData.tsx')).AboutData);
const DetailsPanel = lazyPart(async () => (await import('../details/DetailsPanel.tsx')).DetailsPanel);
const ListRegion = lazyPart(async () => (await import('../list/ListRegion.tsx')).ListRegion);

/** The dataset's name and the sentence; heard also where they are not shown. */
function Title() {
  const { manifest } = useExplorer();
  const isShown = useExplorerState(({ view }) => view.embedParts.title);
  const title = (
    <>
      <h1>{titleOf(manifest)}</h1>
      <ViewStatus />
    </>
  );
  return isShown ? (
    <header className={styles['title']}>{title}</header>
  ) : (
    <VisuallyHidden>{title}</VisuallyHidden>
  );
}

/** The picture or the tables, with the details of what is selected over them. */
function Centre() {
  const layout = useExplorerState(({ view }) => view.layout);
  const hasDetails = useExplorerState(({ view }) => view.selection !== null);
  return (
    <div className={styles['centre']}>
      {layout === 'graph' ? (
        <div className={styles['picture']}>
          <GraphRegion />
          <EmbedHold />
        </div>
      ) : (
        <div className={styles['tables']}>
          <Suspense fallback={<p className={styles['waiting']}>{i18n._('Loading the tables…')}</p>}>
            <ListRegion />
          </Suspense>
        </div>
      )}
      {hasDetails && (
        <div id="details" className={styles['details']}>
          <Suspense fallback={<p className={styles['waiting']}>{i18n._('Loading the details…')}</p>}>
            <DetailsPanel />
          </Suspense>
        </div>
      )}
    </div>
  );
}

/** The explorer inside another page: the picture or the tables, what the address asks for besides, and the way to the full view. */
export function EmbedShell() {
  const { transient } = useExplorer();
  const legend = useExplorerState(({ view }) => view.embedParts.legend);
  const time = useExplorerState(({ view }) => view.embedParts.time);
  const about = useTransient((state) => state.about);
  const closeAbout = useCallback(() => transient.setState({ about: false }), [transient]);
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page);
  return (
    <Announcer>
      <DocumentTitle />
      <div ref={page} className={styles['page']}>
        <main id="main" className={styles['main']} aria-label={i18n._('Relationship explorer')}>
          <Notices />
          <Title />
          <Centre />
          {legend && <EmbedLegend />}
          {time && (
            <div id="time" className={styles['time']}>
              <Timeline />
            </div>
          )}
        </main>
        <EmbedFoot />
        <Sharing />
        {about && (
          <Suspense fallback={null}>
            <AboutData onClose={closeAbout} />
          </Suspense>
        )}
      </div>
    </Announcer>
  );
}
