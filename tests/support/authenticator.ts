import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

type Cbor = number | string | Uint8Array | Map<Cbor, Cbor>;

/** CBOR, as far as a passkey speaks it. */
function encoded(value: Cbor): Buffer {
  if (typeof value === "number") return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === "string")
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Map)
    return Buffer.concat([head(5, value.size), ...[...value].flat().map((part) => encoded(part as Cbor))]);
  return Buffer.concat([head(2, value.length), value]);
}

function head(major: number, n: number): Buffer {
  if (n < 24) return Buffer.from([(major << 5) | n]);
  return n < 256 ? Buffer.from([(major << 5) | 24, n]) : Buffer.from([(major << 5) | 25, n >> 8, n & 255]);
}

const sha256 = (data: Uint8Array | string) => createHash("sha256").update(data).digest();
const base64url = (data: Uint8Array) => Buffer.from(data).toString("base64url");

/** A device that keeps a passkey, and may lie about all it says. */
export interface Authenticator {
  id: string;
  counter: number;
  make(challenge: string, lies?: Lies): string;
  answer(challenge: string, userHandle: string, lies?: Lies): string;
}

export interface Lies {
  origin?: string;
  rpId?: string;
  type?: string;
  /** Whether it says that its owner was known by it. */
  verified?: boolean;
  /** What it says of its maker. */
  attestation?: Map<string, unknown>;
  key?: KeyObject;
}

/** A new one, which tells what a browser at `origin` would send. */
export function newAuthenticator({ id: rpId, origin }: { id: string; origin: string }): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const credential = randomBytes(32);
  const id = base64url(credential);
  const device = { id, counter: 0, make, answer };

  function clientData(type: string, challenge: string, lies: Lies): Buffer {
    const said = { type: lies.type ?? type, challenge, origin: lies.origin ?? origin, crossOrigin: false };
    return Buffer.from(JSON.stringify(said));
  }

  function authData(flags: number, lies: Lies): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(device.counter);
    const known = (lies.verified ?? true) ? 4 : 0;
    return Buffer.concat([sha256(lies.rpId ?? rpId), Buffer.from([flags | 1 | known]), counter]);
  }

  function make(challenge: string, lies: Lies = {}): string {
    const cose = new Map<Cbor, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, "base64url")],
      [-3, Buffer.from(y, "base64url")],
    ]);
    const attested = Buffer.concat([
      ...[authData(64, lies), Buffer.alloc(16), Buffer.from([0, credential.length]), credential],
      encoded(cose),
    ]);
    const told =
      lies.attestation ??
      new Map<string, unknown>([
        ["fmt", "none"],
        ["attStmt", new Map()],
      ]);
    const object = encoded(new Map([...told, ["authData", attested]]) as Map<Cbor, Cbor>);
    const response = {
      clientDataJSON: base64url(clientData("webauthn.create", challenge, lies)),
      attestationObject: base64url(object),
      transports: ["internal"],
    };
    return JSON.stringify({ id, rawId: id, type: "public-key", response, clientExtensionResults: {} });
  }

  function answer(challenge: string, userHandle: string, lies: Lies = {}): string {
    device.counter += 1;
    const said = clientData("webauthn.get", challenge, lies);
    const data = authData(0, lies);
    const response = {
      clientDataJSON: base64url(said),
      authenticatorData: base64url(data),
      signature: base64url(sign("sha256", Buffer.concat([data, sha256(said)]), lies.key ?? privateKey)),
      userHandle,
    };
    return JSON.stringify({ id, rawId: id, type: "public-key", response, clientExtensionResults: {} });
  }

  return device;
}
