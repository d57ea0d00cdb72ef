declare const viewerBrand: unique symbol;

/**
 * The signed-in person on whose behalf a query runs. Branded: only lib/auth makes one, from a session that
 * the database knows, and lib/feed, from a link's token, so that no string out of a form can pass for it.
 */
export type Viewer = {
  readonly id: string;
  readonly sessionId: string;
  readonly [viewerBrand]: true;
};

/**
 * Makes a Viewer. Called by lib/auth/viewer.ts after the session was checked, by lib/feed for whoever has a calendar's
 * link, and by the tests' factories.
 */
export function viewerOf(accountId: string, sessionId: string): Viewer {
  return { id: accountId, sessionId } as Viewer;
}
