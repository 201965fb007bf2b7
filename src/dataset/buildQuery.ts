/** The id of the build, written in by `scripts/vite-offline.mjs`; not there in development and tests. */
declare const tielineBuildId: string;

/** What data is asked for with: the build that this program is of, so that no cache answers with another's. */
export const BUILD_QUERY = typeof tielineBuildId === 'undefined' ? '' : `?build=${tielineBuildId}`;
