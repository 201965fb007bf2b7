/** A catalogue of messages; the build compiles it and fails when one is missing. */
declare module '*.po' {
  import type { Messages } from '@lingui/core';

  export const messages: Messages;
}
