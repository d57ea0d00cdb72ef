import { TOTP } from "otpauth";
import { describe, expect, test, vi } from "vitest";
import { newRecoveryCodes } from "@/lib/auth/codes";
import { seal, unseal } from "@/lib/auth/sealed";
import {
  beginSecondStep,
  begunSecret,
  confirmSecondStep,
  endSecondStep,
  secondStepOf,
  takesCode,
} from "@/lib/auth/second-step";
import { everything } from "../support/canary";
import { newViewer } from "../support/people";
import { superuser } from "../support/walls";

const noon = "2026-06-10T12:00:00.000Z";
const later = (seconds: number) => new Date(Date.parse(noon) + seconds * 1000).toISOString();

/** What the owner's app shows at a moment. */
const shown = (secret: string, at: string) =>
  TOTP.generate({ secret: secretOf(secret), timestamp: Date.parse(at) });
const secretOf = (secret: string) => new TOTP({ secret }).secret;

async function turnedOn() {
  const { id } = await newViewer();
  const secret = String(await beginSecondStep(id, noon));
  const codes = (await confirmSecondStep(id, shown(secret, noon), noon)) ?? [];
  return { id, secret, codes };
}

describe("a code at sign-in", () => {
  test("is asked for only once a first one was right, and the key is told no more then", async () => {
    const { id } = await newViewer();
    const secret = String(await beginSecondStep(id, noon));
    expect(await secondStepOf(id)).toEqual({ on: false, recoveryCodes: 0 });
    expect(await begunSecret(id)).toBe(secret);
    expect(await confirmSecondStep(id, "000000", noon)).toBeNull();
    expect(await takesCode(id, shown(secret, noon), noon)).toBeNull();
    const codes = await confirmSecondStep(id, shown(secret, noon), noon);
    expect(new Set(codes).size).toBe(10);
    expect(await secondStepOf(id)).toEqual({ on: true, recoveryCodes: 10 });
    expect(await begunSecret(id)).toBeNull();
    expect(await beginSecondStep(id, noon)).toBeNull();
    expect(await confirmSecondStep(id, shown(secret, later(60)), later(60))).toBeNull();
  });

  test("lets in with the code of now, or of half a minute before or after, typed with a gap or not", async () => {
    for (const [late, taken] of [
      [60, "code"],
      [90, "code"],
      [120, null],
    ] as const) {
      const { id, secret } = await turnedOn();
      const code = shown(secret, later(60)).replace(/(...)/, "$1 ");
      expect(await takesCode(id, code, later(late)), String(late)).toBe(taken);
    }
  });

  test("takes none twice, also when it comes ten times at once", async () => {
    const { id, secret } = await turnedOn();
    expect(await takesCode(id, shown(secret, noon), noon)).toBeNull();
    const code = shown(secret, later(60));
    const tries = await Promise.all(Array.from({ length: 10 }, () => takesCode(id, code, later(60))));
    expect(tries.filter(Boolean)).toEqual(["code"]);
  });

  test("takes each recovery code once, however it is typed, and nobody else's", async () => {
    const { id, codes } = await turnedOn();
    const { id: other } = await turnedOn();
    const [first = "", second = ""] = codes;
    expect(await takesCode(other, first, noon)).toBeNull();
    expect(await takesCode(id, first.toUpperCase().replaceAll("-", " "), noon)).toBe("recovery");
    expect(await takesCode(id, first, noon)).toBeNull();
    const tries = await Promise.all(Array.from({ length: 10 }, () => takesCode(id, second, noon)));
    expect(tries.filter(Boolean)).toEqual(["recovery"]);
    expect(await secondStepOf(id)).toEqual({ on: true, recoveryCodes: 8 });
    for (const wrong of ["", "aaaa-aaaa-aaaa", ...newRecoveryCodes()])
      expect(await takesCode(id, wrong, noon)).toBeNull();
  });

  test("is kept so that a copy of the database lets nobody in", async () => {
    const { secret, codes } = await turnedOn();
    const held = await everything(superuser);
    for (const one of [secret, ...codes, ...codes.map((code) => code.replaceAll("-", ""))])
      expect(held).not.toContain(one);
  });

  test("is asked for no more once it is turned off", async () => {
    const { id, codes } = await turnedOn();
    await endSecondStep(id);
    expect(await secondStepOf(id)).toEqual({ on: false, recoveryCodes: 0 });
    expect(await takesCode(id, String(codes[0]), noon)).toBeNull();
  });
});

test("what is sealed is read for its account alone, and with this instance's secret", async () => {
  const sealed = seal("plums", "a");
  expect(unseal(sealed, "a")).toBe("plums");
  expect(unseal(sealed, "b")).toBeNull();
  expect(unseal(`${sealed.slice(0, -2)}AA`, "a")).toBeNull();
  vi.resetModules();
  vi.stubEnv("AUTH_SECRET", "another secret, as long as it has to be");
  const { unseal: elsewhere } = await import("@/lib/auth/sealed");
  expect(elsewhere(sealed, "a")).toBeNull();
  vi.unstubAllEnvs();
});
