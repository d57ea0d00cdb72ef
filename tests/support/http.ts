import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { origin } from "./app";

/** What the app answered. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Asked {
  method?: string;
  headers?: Record<string, string | string[] | undefined>;
  body?: Buffer | string;
}

// A connection that was kept may be closed by the other end just as it is used again.
const agent = new Agent({ keepAlive: false, maxSockets: 8 });

/** One request, with exactly these headers: no client of Node's sends an Origin, or a Host, of its own choice. */
export function ask(path: string, { method = "GET", headers = {}, body }: Asked = {}): Promise<Answer> {
  const given = Object.entries(headers).filter(([, value]) => value !== undefined);
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, origin()), {
      method,
      agent,
      headers: Object.fromEntries(given) as never,
    });
    sent.on("error", reject);
    sent.on("response", async (response) => {
      const pieces: Buffer[] = [];
      try {
        for await (const piece of response) pieces.push(piece as Buffer);
      } catch (error) {
        return reject(error);
      }
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: Buffer.concat(pieces).toString("utf8"),
      });
    });
    sent.end(body);
  });
}

export type Fields = Record<string, string | string[]>;

/** The body of a form, and its type. */
export async function multipart(entries: Iterable<[string, string]>) {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  const encoded = new Response(form);
  return {
    body: Buffer.from(await encoded.arrayBuffer()),
    headers: { "content-type": String(encoded.headers.get("content-type")) },
  };
}

/** A form's fields one by one. */
export function entriesOf(fields: Fields, prefix = ""): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [prefix + name, one]),
  );
}

const idle = JSON.stringify({ status: "idle" });

/** A form that calls an action with a state and its fields, as React encodes one for fetch. */
export async function fetched(actionId: string, fields: Fields) {
  const { body, headers } = await multipart([...entriesOf(fields, "_1_"), ["0", `[${idle},"$K1"]`]]);
  return { method: "POST", body, headers: { ...headers, "next-action": actionId } };
}

/** The same as a browser without JavaScript sends it. */
export async function submitted(actionId: string, fields: Fields) {
  const reference = JSON.stringify({ id: actionId, bound: "$@1" });
  const { body, headers } = await multipart([
    ["$ACTION_REF_1", ""],
    ["$ACTION_1:0", reference],
    ["$ACTION_1:1", `[${idle}]`],
    ...entriesOf(fields),
  ]);
  return { method: "POST", body, headers: headers as Record<string, string> };
}

/** A call of an action with plain arguments. */
export function called(actionId: string, args: unknown[]) {
  const headers: Record<string, string> = {
    "next-action": actionId,
    "content-type": "text/plain;charset=UTF-8",
  };
  return { method: "POST", body: JSON.stringify(args), headers };
}
