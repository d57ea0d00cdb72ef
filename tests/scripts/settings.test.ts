import { createServer } from "node:net";
import { isAbsolute } from "node:path";
import { describe, expect, test } from "vitest";
import { checkPort } from "@/scripts/start/port-check.mjs";
import { readSettings } from "@/scripts/start/settings.mjs";

const read = (variables: Record<string, string>) => readSettings({ NODE_ENV: "test", ...variables });

describe("the variables of npm start", () => {
  test("are all optional, and an empty one is an unset one", () => {
    const settings = read({ PORT: "", DATABASE_URL: "", APP_URL: "" });
    expect(settings).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      databaseUrl: undefined,
      secret: undefined,
    });
    expect(isAbsolute(settings.dataDir)).toBe(true);
  });

  test("migrations use the app's address where they have none of their own", () => {
    const url = "postgres://one@db.example/afterword";
    expect(read({ DATABASE_URL: url }).migrationUrl).toBe(url);
  });

  test.each([
    ["PORT", "abc"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "3000.5"],
    ["DATABASE_URL", "mysql://db.example/afterword"],
    ["DATABASE_URL", "db.example"],
    ["DATABASE_MIGRATION_URL", "postgres://owner@db.example/afterword"],
    ["DATABASE_CONNECTIONS", "0"],
    ["DATABASE_CONNECTIONS", "101"],
    ["REQUESTS_AT_ONCE", "9"],
    ["REQUESTS_AT_ONCE", "10001"],
    ["APP_URL", "afterword.example"],
    ["APP_URL", "javascript:alert(1)"],
    ["AUTH_SECRET", "short"],
    ["PUSH_SERVICES", "push.example"],
    ["PUSH_SERVICES", "http://push.example"],
    ["PUSH_SERVICES", "https://push.example/send"],
    ["AUTH_OIDC_ISSUER", "id.example"],
    ["AUTH_GOOGLE_ID", "without its secret"],
    ["SMTP_URL", "smtps://mail.example"],
    ["TRUSTED_PROXIES", "10.0.0.0/8,proxy.example"],
  ])("a wrong %s is named: %s", (variable, value) => {
    expect(() => read({ [variable]: value })).toThrow(new RegExp(`^${variable} `));
  });

  test("a port in use is named, and so is a host that is not this machine's", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    await expect(checkPort("127.0.0.1", port)).rejects.toThrow(`PORT ${port} is in use`);
    other.close();
    await expect(checkPort("192.0.2.1", port)).rejects.toThrow(
      "HOST 192.0.2.1 is no address of this machine",
    );
  });
});
