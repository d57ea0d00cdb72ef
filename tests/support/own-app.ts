/** An app that `npm test` has started: built, on loopback, with the embedded database of a fresh data folder. */
interface TestApp {
  address: string;
  dataDir: string;
  clockFile: string;
  log: string;
}

/** The app that the tests of this worker have to themselves: its clock and its rows are nobody else's. */
export function ownApp(): TestApp {
  const apps = process.env.E2E_APPS;
  if (!apps) throw new Error("E2E_APPS is not set: run npm test e2e");
  return JSON.parse(apps)[Number(process.env.TEST_PARALLEL_INDEX ?? 0)];
}
