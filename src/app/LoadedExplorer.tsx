import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { DatasetError } from '../dataset/datasetError.ts';
import { graphQuery, manifestQuery, SHIPPED_DATASET } from '../dataset/datasetQueries.ts';
import { i18n } from '../i18n/i18n.ts';
import type { Graph } from '../model/graph.ts';
import type { ManifestFile } from '../model/wire/manifestFile.ts';
import { afterPaint } from '../state/afterPaint.ts';
import { browserHistory } from '../state/browserHistory.ts';
import { createCalmState, createHandleState } from '../state/calmState.ts';
import { createDerived } from '../state/derived.ts';
import { createExplorerStore } from '../state/explorerStore.ts';
import { syncHistory } from '../state/historySync.ts';
import { paceHistory } from '../state/pacedHistory.ts';
import { createTransientStore } from '../state/transientStore.ts';
import { type Explorer, ExplorerContext } from '../ui/explorerContext.ts';
import { ExplorerShell } from '../ui/shell/ExplorerShell.tsx';
import { parseAddress } from '../url/address.ts';
import { FailureScreen } from './FailureScreen.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';
import { useOffline } from './offline/useOffline.ts';
import { useFirstMessages } from './useFirstMessages.ts';
import { usePrefetch } from './usePrefetch.ts';
import { useShownLanguage } from './useShownLanguage.ts';

const EmbedShell = lazy(async () => ({ default: (await import('../ui/embed/EmbedShell.tsx')).EmbedShell }));

function createExplorer(graph: Graph, manifest: ManifestFile): Explorer {
  const store = createExplorerStore(graph, manifest, parseAddress(window.location.search));
  const afterFrame = (task: () => void) => afterPaint(window, task);
  return {
    graph,
    manifest,
    store,
    calm: createCalmState(store, afterFrame),
    handles: createHandleState(store, afterFrame),
    transient: createTransientStore(),
    derived: createDerived(graph, manifest),
  };
}

/** Loads what the first picture needs, then shows the explorer; says what failed otherwise. */
export function LoadedExplorer() {
  const manifest = useQuery(manifestQuery(SHIPPED_DATASET));
  const graph = useQuery(graphQuery(SHIPPED_DATASET));
  const messages = useFirstMessages();
  const error = manifest.error ?? graph.error;
  if (error) {
    const known = error instanceof DatasetError;
    return (
      <FailureScreen
        heading={i18n._('The data could not be loaded')}
        text={error.message}
        advice={known ? error.advice : i18n._('Try again, or reload the page.')}
        actionText={i18n._('Try again')}
        onAction={() => {
          if (manifest.error) void manifest.refetch();
          if (graph.error) void graph.refetch();
        }}
      />
    );
  }
  if (!manifest.data || !graph.data || messages.isPending) return <LoadingScreen />;
  return <RunningExplorer manifest={manifest.data} graph={graph.data} />;
}

function RunningExplorer({ manifest, graph }: { readonly manifest: ManifestFile; readonly graph: Graph }) {
  const [explorer] = useState(() => createExplorer(graph, manifest));
  const host = useMemo(() => paceHistory(browserHistory(window)), []);
  useEffect(
    () => syncHistory(explorer.store, host, (trail) => explorer.transient.setState({ trail })),
    [explorer, host],
  );
  usePrefetch(manifest.id, explorer.store);
  useOffline(explorer.store);
  const language = useShownLanguage(explorer.store);
  const inPage = useStore(explorer.store, ({ view }) => view.embed);
  return (
    <ExplorerContext value={explorer}>
      {/* Texts are made when they are rendered: another language renders all of them anew. */}
      {inPage ? (
        <Suspense fallback={<LoadingScreen />}>
          <EmbedShell key={language} />
        </Suspense>
      ) : (
        <ExplorerShell key={language} />
      )}
    </ExplorerContext>
  );
}
