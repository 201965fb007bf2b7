import { Component, type ReactNode } from 'react';
import { FailureScreen } from './FailureScreen.tsx';

interface State {
  readonly error: Error | null;
}

/** Shows a failure screen instead of a blank page when a component throws. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <FailureScreen
        heading="Something in the program failed"
        text={`The message is: ${error.message}`}
        advice="Reload the page to go on where you were. If it fails again, open the first view: its address is the page without anything after the question mark."
        actionText="Reload the page"
        onAction={() => window.location.reload()}
      />
    );
  }
}
