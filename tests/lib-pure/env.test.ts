import { describe, expect, test } from "vitest";
import { parseEnvironment } from "@/lib/env";

const enough = { DATABASE_URL: "postgres://app:pw@db.example/afterword", AUTH_SECRET: "s".repeat(32) };

describe("the environment", () => {
  test("needs a database and a secret, and has a default for the rest", () => {
    expect(parseEnvironment(enough)).toEqual({
      ...enough,
      HOST: "127.0.0.1",
      PORT: 3000,
      SIGNUP: "open",
      DATABASE_CONNECTIONS: 10,
      TRUSTED_PROXIES: [],
      PUSH_SERVICES: [],
    });
  });

  test("an empty variable is an unset one", () => {
    expect(parseEnvironment({ ...enough, APP_URL: "", PORT: "" })).toMatchObject({ PORT: 3000 });
  });

  test("mail needs to be from somebody", () => {
    const mail = { ...enough, SMTP_URL: "smtps://mail.example" };
    expect(() => parseEnvironment(mail)).toThrow(/^MAIL_FROM is not set/);
    const from = (MAIL_FROM: string) => parseEnvironment({ ...mail, MAIL_FROM }).MAIL_FROM;
    expect(from("Afterword at home <hello@afterword.example>")).toEqual({
      name: "Afterword at home",
      address: "hello@afterword.example",
    });
    expect(from("hello@afterword.example")).toEqual({
      name: "Afterword",
      address: "hello@afterword.example",
    });
  });

  test("each half of what belongs together needs the other", () => {
    const wrong = (more: Record<string, string>) => () => parseEnvironment({ ...enough, ...more });
    expect(wrong({ AUTH_GOOGLE_ID: "a" })).toThrow(/^AUTH_GOOGLE_SECRET is not set/);
    expect(wrong({ AUTH_GITHUB_ID: "a" })).toThrow(/^AUTH_GITHUB_SECRET is not set/);
    expect(wrong({ AUTH_OIDC_ISSUER: "https://id.example" })).toThrow(/^AUTH_OIDC_ID is not set/);
    expect(wrong({ AUTH_OIDC_ISSUER: "https://id.example", AUTH_OIDC_ID: "a" })).toThrow(
      /^AUTH_OIDC_SECRET is not set/,
    );
  });

  test("proxies are addresses and ranges of either kind", () => {
    const { TRUSTED_PROXIES } = parseEnvironment({ ...enough, TRUSTED_PROXIES: "10.0.0.0/8, ::1,fd00::/8" });
    expect(TRUSTED_PROXIES).toEqual(["10.0.0.0/8", "::1", "fd00::/8"]);
  });

  test("push services are origins, in the clear on this machine alone", () => {
    const services = "https://push.example, http://127.0.0.1:8080";
    const { PUSH_SERVICES } = parseEnvironment({ ...enough, PUSH_SERVICES: services });
    expect(PUSH_SERVICES).toEqual(["https://push.example", "http://127.0.0.1:8080"]);
  });

  test.each([
    ["PUSH_SERVICES", "push.example"],
    ["PUSH_SERVICES", "http://push.example"],
    ["PUSH_SERVICES", "http://127.0.0.1.push.example"],
    ["PUSH_SERVICES", "https://push.example/send"],
    ["PUSH_SERVICES", "https://somebody@push.example"],
    ["DATABASE_URL", undefined],
    ["DATABASE_URL", "mysql://db.example/afterword"],
    ["AUTH_SECRET", undefined],
    ["AUTH_SECRET", "short"],
    ["APP_URL", "afterword.example"],
    ["APP_URL", "ftp://afterword.example"],
    ["PORT", "abc"],
    ["PORT", "0"],
    ["PORT", "70000"],
    ["SIGNUP", "maybe"],
    ["AUTH_OIDC_ISSUER", "id.example"],
    ["SMTP_URL", "https://mail.example"],
    ["MAIL_FROM", "nobody"],
    ["TRUSTED_PROXIES", "10.0.0.0/33"],
    ["TRUSTED_PROXIES", "10.0.0.1;10.0.0.2"],
  ])("a wrong %s is named: %s", (variable, value) => {
    expect(() => parseEnvironment({ ...enough, [variable]: value })).toThrow(new RegExp(`^${variable} is `));
  });
});
