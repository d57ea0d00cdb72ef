import { get, type IncomingMessage } from "node:http";
import { expect, test } from "@playwright/test";
import { authSecret, databaseUrl } from "../support/app";
import { startInstance } from "../support/instance";

function ask(url: string): Promise<{ status: number; connection: string | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const heard = (response: IncomingMessage) => {
      let text = "";
      response.on("data", (piece) => (text += piece));
      response.on("end", () =>
        resolve({ status: Number(response.statusCode), connection: response.headers.connection, text }),
      );
    };
    get(url, heard).on("error", reject);
  });
}

test("an instance that is told to stop says that it isn't ready, answers on for as long as was asked, and ends", async () => {
  const instance = await startInstance({
    DATABASE_URL: databaseUrl("app"),
    DATABASE_MIGRATION_URL: databaseUrl("owner"),
    AUTH_SECRET: authSecret(),
    DRAIN_SECONDS: "2",
  });
  const ready = () => ask(`${instance.origin}/readyz`);
  expect(await ready()).toMatchObject({ status: 200, text: "ready\n" });
  const began = performance.now();
  const stopped = instance.stop();
  await expect.poll(async () => (await ready()).status).toBe(503);
  expect(await ready()).toMatchObject({ text: "this instance is about to stop\n" });
  // Whoever is sent here all the same is answered, and told to take another connection for the next.
  expect(await ask(`${instance.origin}/sign-in`)).toMatchObject({ status: 200, connection: "close" });
  expect(await ask(`${instance.origin}/healthz`)).toMatchObject({ status: 200 });
  expect(await stopped).toBe(0);
  expect(performance.now() - began).toBeGreaterThan(2000);
  await expect(ready()).rejects.toThrow();
});
