import { afterEach, expect, test, vi } from "vitest";
import { githubClaims } from "@/lib/auth/github-claims";

const answers = (emails: unknown, status = 200) =>
  vi.stubGlobal("fetch", async (url: string) =>
    url.endsWith("/user/emails")
      ? Response.json(emails, { status })
      : Response.json({ id: 7, login: "robin", name: null, email: "shown@people.example" }),
  );
afterEach(() => vi.unstubAllGlobals());

const claims = () => githubClaims({ tokens: { access_token: "token" } });
const address = (email: string, primary: boolean, verified: boolean) => ({ email, primary, verified });

test("who signs in at GitHub has their main address, verified or not, and never the one they show to everybody", async () => {
  answers([address("other@people.example", false, true), address("main@people.example", true, true)]);
  expect(await claims()).toMatchObject({
    ...{ sub: "7", name: "robin", email: "main@people.example", email_verified: true },
  });
  answers([address("other@people.example", false, true), address("main@people.example", true, false)]);
  expect(await claims()).toMatchObject({ email: "main@people.example", email_verified: false });
  answers([]);
  expect(await claims()).toMatchObject({ email: undefined, email_verified: false });
});

test("what GitHub doesn't answer as it says is nobody's word", async () => {
  answers({ message: "Bad credentials" }, 401);
  await expect(claims()).rejects.toThrow("401");
  answers([{ email: "main@people.example" }]);
  await expect(claims()).rejects.toThrow();
});
