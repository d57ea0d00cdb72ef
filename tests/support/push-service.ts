import {
  createDecipheriv,
  createECDH,
  createHmac,
  createPublicKey,
  type ECDH,
  hkdfSync,
  randomBytes,
  verify,
} from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { Subscription } from "@/lib/push/send";

/** A browser's own half: by it alone what is sent to it is read. */
interface Keys {
  pair: ECDH;
  auth: Buffer;
}

const browsers = new Map<string, Keys>();

/** A browser that takes notifications at an address of that service's. */
export function aSubscription(origin: string): Subscription {
  const pair = createECDH("prime256v1");
  const p256dh = pair.generateKeys("base64url");
  const auth = randomBytes(16);
  const endpoint = `${origin}/send/${randomBytes(12).toString("base64url")}`;
  browsers.set(new URL(endpoint).pathname, { pair, auth });
  return { endpoint, p256dh, auth: auth.toString("base64url") };
}

/** What came for a browser, as it was posted. */
export interface Posted {
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What a service does with the next: a status, with a body and where it leads; or it says nothing and hangs up. */
export type Answer = { status: number; body?: string; location?: string } | "hang up";

/** A push service of one's own on loopback, which keeps what it is given and answers as it is told. */
export async function openPushService() {
  const posted: Posted[] = [];
  const service = { answer: { status: 201 } as Answer };
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    posted.push({ path: String(request.url), headers: request.headers, body: Buffer.concat(pieces) });
    const { answer } = service;
    if (answer === "hang up") return request.socket.destroy();
    response.writeHead(answer.status, answer.location ? { location: answer.location } : {});
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(service, {
    origin: `http://127.0.0.1:${port}`,
    posted,
    to: ({ endpoint }: Pick<Subscription, "endpoint">) =>
      posted.filter(({ path }) => path === new URL(endpoint).pathname),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

/** What the browser reads, by RFC 8188 and RFC 8291 as they are written, and not by the library that sends. */
export function readBy({ endpoint }: Pick<Subscription, "endpoint">, { body, headers }: Posted): string {
  if (headers["content-encoding"] !== "aes128gcm") throw new Error("Not encrypted as RFC 8291 says");
  const { pair, auth } = browsers.get(new URL(endpoint).pathname) as Keys;
  const salt = body.subarray(0, 16);
  const keyLength = body[20] as number;
  const sender = body.subarray(21, 21 + keyLength);
  const sealed = body.subarray(21 + keyLength);
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), pair.getPublicKey(), sender]);
  const secret = Buffer.from(hkdfSync("sha256", pair.computeSecret(sender), auth, info, 32));
  const prk = createHmac("sha256", salt).update(secret).digest();
  const expand = (name: string, length: number) =>
    createHmac("sha256", prk)
      .update(`Content-Encoding: ${name}\0\x01`, "latin1")
      .digest()
      .subarray(0, length);
  const decipher = createDecipheriv("aes-128-gcm", expand("aes128gcm", 16), expand("nonce", 12));
  decipher.setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  // The last record ends in a 2, and then in as many zeros as it likes.
  return padded.subarray(0, padded.lastIndexOf(2)).toString("utf8");
}

/** Who has signed it (RFC 8292): the claims, once the signature is that key's. */
export function signedClaims({ headers }: Posted): { aud: string; exp: number; sub: string; key: string } {
  const [, token = "", key = ""] =
    /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(String(headers.authorization)) ?? [];
  const [head = "", claims = "", signature = ""] = token.split(".");
  const point = Buffer.from(key, "base64url");
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString("base64url"));
  const publicKey = createPublicKey({ format: "jwk", key: { kty: "EC", crv: "P-256", x, y } });
  const signed = verify(
    "sha256",
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  if (!signed) throw new Error("Signed by another key");
  return { ...JSON.parse(Buffer.from(claims, "base64url").toString()), key };
}
