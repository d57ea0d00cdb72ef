import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// A server that answers as Next does where the app has failed, in one piece and in several.
const script = `
  const unavailable = () => { globalThis.afterwordRequests.getStore().unavailable = "<p>calm</p>"; };
  require("node:http").createServer((asked, answer) => {
    const path = new URL(asked.url, "http://here").pathname;
    answer.setHeader("Set-Cookie", "a=b");
    if (path.includes("gone")) unavailable();
    if (path.includes("error")) console.error(new Error("what Amara wrote"));
    if (path.startsWith("/fine")) return answer.end("fine");
    answer.statusCode = 500;
    if (path.endsWith("pieces")) { answer.write("one"); answer.write("two"); answer.end("three"); }
    else answer.end("failed at file.js:1");
  }).listen(0, "127.0.0.1", function () { console.log(this.address().port); });`;

let server: ChildProcess;
let port = 0;
const said = { log: "", errors: "" };

beforeAll(async () => {
  const preload = resolve("scripts/start/requests/in-hand.mjs");
  const env = { ...process.env, NODE_ENV: "production" as const, APP_URL: "https://afterword.example.org" };
  server = spawn(process.execPath, ["--import", preload, "--eval", script], {
    env: { ...env, AFTERWORD_REQUEST_LOG: "4", AFTERWORD_LAUNCHER: String(process.pid) },
    stdio: ["ignore", "pipe", "pipe", "ignore", "pipe"],
  });
  server.stderr?.on("data", (text) => {
    said.errors += text;
  });
  server.stdio[4]?.on("data", (text) => {
    said.log += text;
  });
  const [first] = await once(server.stdout!, "data");
  port = Number(first);
});
afterAll(() => server.kill());

async function ask(path: string, headers: Record<string, string> = {}) {
  const [response] = await once(get({ host: "127.0.0.1", port, path, headers }), "response");
  return { status: response.statusCode, headers: response.headers, body: String(await response.toArray()) };
}

describe("a request", () => {
  test("has an id of the server's own, and https is asked for from then on", async () => {
    const { headers } = await ask("/fine", { "x-request-id": "mine" });
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");
  });

  test.each(["/gone", "/gone/pieces"])(
    "that failed for want of the database is a 503, at %s",
    async (path) => {
      const { status, headers, body } = await ask(path, { accept: "text/html" });
      expect({ status, body }).toEqual({ status: 503, body: "<p>calm</p>" });
      expect(headers["retry-after"]).toBe("5");
      expect(headers["cache-control"]).toBe("no-store");
      expect(headers["x-request-id"]).toBeDefined();
      expect(headers["set-cookie"]).toBeUndefined();
    },
  );

  test("of a script gets words and no page, and one that went well stays as it is", async () => {
    expect((await ask("/gone")).headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(await ask("/fine/gone")).toMatchObject({ status: 200, body: "fine" });
  });

  test("that failed otherwise stays a 500", async () => {
    expect((await ask("/else", { accept: "text/html" })).status).toBe(500);
  });

  test("leaves one line, without its address; an error another, under the same id and without its words", async () => {
    const { headers } = await ask("/fine/error?name=Amara");
    const id = headers["x-request-id"];
    await expect.poll(() => said.log).toContain(String(id));
    const line = said.log.split("\n").find((one) => one.includes(String(id)));
    expect(JSON.parse(String(line))).toMatchObject({
      method: "GET",
      route: "none",
      status: 200,
      error: "Error",
    });
    await expect.poll(() => said.errors).toContain(String(id));
    expect(said.log + said.errors).not.toContain("Amara");
    expect(said.log).not.toContain("/fine");
  });
});
