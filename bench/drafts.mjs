import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

// Node 20 reads no TypeScript: the modules are run by the bundler that the tests bring along.
const { runnerImport } = await import(
  pathToFileURL(createRequire(import.meta.resolve("vitest")).resolve("vite")).href
);
const root = fileURLToPath(new URL("..", import.meta.url));
const load = async (/** @type {string} */ path) => {
  const alias = [{ find: /^@\//, replacement: root }];
  const { module } = await runnerImport(`${root}${path}`, {
    configFile: false,
    logLevel: "error",
    resolve: { alias },
  });
  return module;
};

const { reviewDraft } = await load("lib/drafts/index.ts");
const { corpus } = await load("tests/fixtures/drafts/corpus.ts");
const { examplesOf } = await load("tests/fixtures/drafts/examples.ts");

/** @param {import("../tests/fixtures/drafts/examples").Example} example */
const loud = ({ message, context }) =>
  reviewDraft(message, context)
    .filter((/** @type {import("../lib/drafts").Finding} */ { severity }) => severity !== "hint")
    .map((/** @type {import("../lib/drafts").Finding} */ { rule }) => rule);

const good = corpus.flatMap(
  (/** @type {import("../tests/fixtures/drafts/hand").Hand} */ hand) => examplesOf(hand).good,
);
const bad = corpus.flatMap(
  (/** @type {import("../tests/fixtures/drafts/hand").Hand} */ hand) => examplesOf(hand).bad,
);
const alarms = good.flatMap(loud);
const missed = bad.flatMap((/** @type {import("../tests/fixtures/drafts/examples").Example} */ example) =>
  example.draws.filter((rule) => !loud(example).includes(rule)),
);

const twoHundred = good
  .filter(
    (/** @type {import("../tests/fixtures/drafts/examples").Example} */ { context }) =>
      context.kind === "thank-you",
  )
  .map((/** @type {import("../tests/fixtures/drafts/examples").Example} */ { message, context }) => {
    const words = message.body.split(" ");
    const body = [...words, ...words, ...words].slice(0, 200).join(" ");
    return { message: { ...message, body }, context };
  });
const rounds = 10;
/** @type {number[]} */
const times = [];
for (let round = 0; round < rounds; round += 1) {
  for (const { message, context } of twoHundred) {
    const start = performance.now();
    reviewDraft(message, context);
    times.push(performance.now() - start);
  }
}
times.sort((one, other) => one - other);
const at = (/** @type {number} */ share) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);

console.log(`good messages: ${good.length}, false alarms: ${alarms.length} ${alarms.join(" ")}`);
console.log(`bad messages: ${bad.length}, missed: ${missed.length} ${missed.join(" ")}`);
console.log(
  `a review of 200 words: median ${at(0.5)} ms, slowest in a hundred ${at(0.99)} ms (${times.length} reviews)`,
);
process.exit(0);
