/** Runs once, before the first request: what has to be said when there is no room to ask the app is left where it is found. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { crowdedPage } = await import("@/lib/request/unavailable-page");
  Object.assign(globalThis, { afterwordCrowded: crowdedPage });
}
