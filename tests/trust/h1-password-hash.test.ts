import { describe, expect, test } from "vitest";
import { commonPasswords } from "@/lib/auth/common-passwords";
import { checkPassword, hashPassword, newPassword } from "@/lib/auth/password";

describe("H1: passwords", () => {
  test("are kept by argon2id with 64 MiB, three passes and one lane, and a salt of their own", async () => {
    const [kept, again] = await Promise.all([
      hashPassword("a long sentence"),
      hashPassword("a long sentence"),
    ]);
    const shape = /^\$argon2id\$v=19\$m=65536,t=3,p=1\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/;
    expect(kept).toMatch(shape);
    expect(shape.exec(kept)?.[1]).not.toBe(shape.exec(again)?.[1]);
    expect(await checkPassword("a long sentence", kept)).toBe(true);
    expect(await checkPassword("a long sentence.", kept)).toBe(false);
  });

  test("are the same however a letter is composed", async () => {
    const kept = await hashPassword("caf\u00e9 au lait");
    expect(await checkPassword("cafe\u0301 au lait", kept)).toBe(true);
  });

  test("of an unknown account are refused, whatever they are", async () => {
    expect(await checkPassword("anything at all", null)).toBe(false);
  });

  test("have 8 to 128 characters, and are none that the world tries first", () => {
    const fits = (password: string) => newPassword.safeParse(password).success;
    expect(fits("plums 7")).toBe(false);
    expect(fits("plums 77")).toBe(true);
    expect(fits("p".repeat(128))).toBe(true);
    expect(fits("p".repeat(129))).toBe(false);
  });

  test("that the world tries first can't be set: the heads of published lists, rows of keys, and our own name", () => {
    const heads =
      "password Password123 12345678 123456789 qwertyuiop iloveyou 1q2w3e4r sunshine1 football1 trustno1 superman " +
      "letmein1 baseball michael1 starwars 11111111 87654321 qwertzuiop p@ssw0rd Afterword1";
    for (const password of heads.split(" ")) {
      expect(newPassword.safeParse(password).success, password).toBe(false);
    }
    const settable = [...commonPasswords].filter((password) => password.length >= 8);
    expect(settable.length).toBeGreaterThan(3000);
  });
});
