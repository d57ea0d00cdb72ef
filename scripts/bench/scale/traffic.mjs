import { newClient } from "./ask.mjs";

/**
 * @import { Person } from "../people.mjs"
 * @import { Answer } from "./ask.mjs"
 * @typedef {Person & { draft: { id: string, application: string, step: string, version: number } }} Writer
 * @typedef {"today" | "application" | "save" | "feed" | "unchanged"} Kind
 * @typedef {(ask: ReturnType<typeof newClient>["ask"], origin: string, who: Writer) => Promise<Answer>} Request
 */

/** @type {Record<Kind, { wanted: number, request: Request }>} */
const requests = {
  today: {
    wanted: 200,
    request: (ask, origin, { cookie }) => ask(`${origin}/today`, { headers: { cookie } }),
  },
  application: {
    wanted: 200,
    request: (ask, origin, { cookie, application }) =>
      ask(`${origin}/applications/${application}`, { headers: { cookie } }),
  },
  save: { wanted: 200, request: save },
  feed: { wanted: 200, request: (ask, origin, { feed }) => ask(`${origin}/calendar/${feed}.ics`) },
  unchanged: { wanted: 304, request: unchanged },
};

/**
 * A draft's save, as the editor sends it.
 * @type {Request}
 */
async function save(ask, origin, { cookie, draft }) {
  const { id, application, step, version } = draft;
  const body = `Dear all, it was good to talk to you. This is what I wrote as number ${version}.`;
  const answer = await ask(`${origin}/messages/${id}`, {
    method: "PUT",
    headers: { cookie, origin, "content-type": "application/json" },
    body: JSON.stringify({ applicationId: application, stepId: step, subject: null, body, version }),
  });
  if (answer.status === 200) draft.version = JSON.parse(answer.text).version;
  return answer;
}

/**
 * A calendar that has the feed and asks whether it still holds.
 * @type {Request}
 */
async function unchanged(ask, origin, who) {
  const url = `${origin}/calendar/${who.feed}.ics`;
  const known = etags.get(who.feed) ?? (await ask(url)).etag;
  etags.set(who.feed, known);
  return ask(url, { headers: { "if-none-match": known } });
}

/** @type {Map<string, string>} */
const etags = new Map();

/**
 * Has each of these people, on a connection of their own, ask for the same over and over, one thing after the other.
 * @param {readonly [Kind, ...Kind[]]} kinds
 * @param {{ origin: string, people: readonly Writer[], goesOn: (answered: number) => boolean }} how
 * @returns {Promise<{ answered: number, failed: Map<string, number>, slowest: number }>}
 */
export async function traffic(kinds, { origin, people, goesOn }) {
  const failed = new Map();
  let answered = 0;
  let slowest = 0;
  await Promise.all(
    people.map(async (who, first) => {
      const client = newClient();
      for (let turn = first; goesOn(answered); turn += 1) {
        const kind = kinds[turn % kinds.length] ?? kinds[0];
        const { wanted, request } = requests[kind];
        const began = performance.now();
        const { status } = await request(client.ask, origin, who);
        slowest = Math.max(slowest, performance.now() - began);
        answered += 1;
        const what = `${kind}: ${status}`;
        if (status !== wanted) failed.set(what, (failed.get(what) ?? 0) + 1);
      }
      client.end();
    }),
  );
  return { answered, failed, slowest };
}
