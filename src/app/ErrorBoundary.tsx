import { Component, type ReactNode } from 'react';
import { i18n } from '../i18n/i18n.ts';
import { FailureScreen } from './FailureScreen.tsx';
import { isLoadFailure } from './isLoadFailure.ts';

interface State {
  readonly error: Error | null;
}

/** Shows a failure screen instead of a blank page when a component throws, or a part of the program is no longer to be had. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const isGone = isLoadFailure(error);
    return (
      <FailureScreen
        heading={
          isGone
            ? i18n._('A part of the program could not be loaded')
            : i18n._('Something in the program failed')
        }
        text={
          isGone
            ? i18n._(
                'The network cannot be reached, or a newer version was published since this page was opened.',
              )
            : i18n._('The message is: {message}', { message: error.message })
        }
        advice={i18n._(
          'Reload the page to go on where you were. If it fails again, open the first view: its address is the page without anything after the question mark.',
        )}
        actionText={i18n._('Reload the page')}
        onAction={() => window.location.reload()}
      />
    );
  }
}
