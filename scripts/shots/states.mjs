import { applicationStates } from "./states/application.mjs";
import { aroundStates } from "./states/around.mjs";
import { draftStates } from "./states/draft.mjs";
import { lastStates } from "./states/last.mjs";
import { listsStates } from "./states/lists.mjs";
import { passkeyStates } from "./states/passkeys.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { startTestApp } from "../test/test-app.mjs" */

/**
 * What no link leads to, by name: how the page comes into that state, and then the picture.
 * @typedef {(page: Page, shoot: (how?: { as?: string, whole?: boolean }) => Promise<void>, app: Awaited<ReturnType<typeof startTestApp>>) => Promise<void>} State
 */

/** @type {Record<string, State>} */
export const states = {
  ...aroundStates,
  ...applicationStates,
  ...listsStates,
  ...draftStates,
  ...passkeyStates,
  ...lastStates,
};
