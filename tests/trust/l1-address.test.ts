import { spawn } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clientAddress, peerHeader } from "@/lib/auth/address";

const from = (peer: string, forwardedFor?: string) =>
  new Headers({ [peerHeader]: peer, ...(forwardedFor ? { "x-forwarded-for": forwardedFor } : {}) });

describe("L1: the address that attempts are counted by", () => {
  test("is the socket's, whatever X-Forwarded-For says, where no proxy is configured", () => {
    expect(clientAddress(from("203.0.113.7", "198.51.100.1"), [])).toBe("203.0.113.7");
  });

  test("is not moved by X-Forwarded-For from somebody who is no configured proxy", () => {
    expect(clientAddress(from("203.0.113.7", "198.51.100.1"), ["10.0.0.0/8"])).toBe("203.0.113.7");
  });

  test("is the nearest one that is no proxy of ours; what the client put before it is not believed", () => {
    const proxies = ["10.0.0.0/8", "2001:db8:ffff::/48"];
    const chain = "1.1.1.1, 198.51.100.9, 10.2.2.2, 2001:db8:ffff::5";
    expect(clientAddress(from("10.1.1.1", chain), proxies)).toBe("198.51.100.9");
    expect(clientAddress(from("::ffff:10.1.1.1", chain), proxies)).toBe("198.51.100.9");
  });

  test("of IPv6 is its /64, however it is written", () => {
    const same = ["2001:db8:1:2::1", "2001:0DB8:0001:0002:ffff:ffff:ffff:ffff", "2001:db8:1:2:0:0:0:9"];
    expect(new Set(same.map((peer) => clientAddress(from(peer), [])))).toEqual(
      new Set(["2001:db8:1:2::/64"]),
    );
    expect(clientAddress(from("2001:db8:1:3::1"), [])).toBe("2001:db8:1:3::/64");
  });

  test("of IPv4 in IPv6 clothes is the IPv4 one", () => {
    expect(clientAddress(from("::ffff:203.0.113.7"), [])).toBe("203.0.113.7");
  });

  test("that can't be read is one for all, and not one for each spelling", () => {
    const unreadable = ["", "nonsense", "1.2.3.4.5", "<script>"];
    expect(new Set(unreadable.map((peer) => clientAddress(from(peer), [])))).toEqual(new Set(["unknown"]));
  });
});

describe("L1: what the socket says of its other end", () => {
  const script = `
    require("node:http").createServer((asked, answer) => answer.end(JSON.stringify(asked.headers)))
      .listen(0, "127.0.0.1", function () { console.log(this.address().port); });`;
  const server = spawn(
    process.execPath,
    ["--import", resolve("scripts/start/requests/in-hand.mjs"), "--eval", script],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let port = 0;
  beforeAll(async () => {
    const [said] = await once(server.stdout, "data");
    port = Number(said);
  });
  afterAll(() => server.kill());

  /** The header as the server reads it. */
  async function readAs(headers: Record<string, string | string[]>): Promise<unknown> {
    const [response] = await once(get({ host: "127.0.0.1", port, headers }), "response");
    return JSON.parse(String(await response.toArray()))[peerHeader];
  }

  test("is there without being sent", async () => {
    expect(await readAs({})).toBe("127.0.0.1");
  });

  test("overwrites what a client sends under its name, once, twice or in capitals", async () => {
    expect(await readAs({ [peerHeader]: "6.6.6.6" })).toBe("127.0.0.1");
    expect(await readAs({ [peerHeader]: ["6.6.6.6", "7.7.7.7"] })).toBe("127.0.0.1");
    expect(await readAs({ [peerHeader.toUpperCase()]: "6.6.6.6" })).toBe("127.0.0.1");
  });
});
