import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createPreferences, type PreferenceStorage } from '../state/preferences.ts';
import { PreferencesContext } from '../ui/explorerContext.ts';
import { ThemeStyle } from '../ui/kit/ThemeStyle.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LoadedExplorer } from './LoadedExplorer.tsx';
import { StorageNotice } from './StorageNotice.tsx';

function storage(): PreferenceStorage {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** The whole program: providers, theme, and the explorer once its dataset is loaded. */
export function App() {
  const [client] = useState(() => new QueryClient());
  const [storageLost, setStorageLost] = useState(false);
  const [preferences] = useState(() => createPreferences(storage(), () => setStorageLost(true)));
  return (
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <PreferencesContext value={preferences}>
          <ThemeStyle />
          {storageLost && <StorageNotice onClose={() => setStorageLost(false)} />}
          <LoadedExplorer />
        </PreferencesContext>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
