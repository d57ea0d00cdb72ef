import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

/** What an issuer says of somebody. */
export interface Person {
  sub: string;
  email: string;
  email_verified: boolean;
  name?: string;
}

/** An OpenID provider on loopback, as others run one, whose sign-in page lets in whoever is next without a word. */
export interface Issuer {
  url: string;
  client: { id: string; secret: string };
  /** Takes back people to these addresses; wants PKCE of them. */
  serve(...redirectUris: string[]): void;
  /** Whoever signs in from now on. */
  signsIn(person: Person): void;
  /** What it answers a browser that comes with this request: the address that this one is led back to. */
  answer(way: string): Promise<string>;
  close(): Promise<void>;
}

export async function openIssuer(): Promise<Issuer> {
  const people = new Map<string, Person>();
  let next = "";
  let provider: Provider | undefined;
  const server = createServer(async (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return provider?.callback()(request, response);
    await provider?.interactionFinished(request, response, { login: { accountId: next } });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { id: "afterword", secret: crypto.randomUUID() };

  function serve(...redirectUris: string[]) {
    provider = new Provider(url, {
      clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: redirectUris }],
      findAccount: (_, sub) => ({ accountId: sub, claims: async () => ({ ...people.get(sub), sub }) }),
      claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      pkce: { required: () => true },
      async loadExistingGrant({ oidc }) {
        const [clientId, accountId] = [oidc.client?.clientId, oidc.session?.accountId];
        const grant = new oidc.provider.Grant({ clientId, accountId });
        grant.addOIDCScope("openid email profile");
        await grant.save();
        return grant;
      },
    });
  }

  async function answer(way: string): Promise<string> {
    const cookies = new Map<string, string>();
    let at = way;
    while (at.startsWith(url)) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const { headers } = await fetch(at, { redirect: "manual", headers: { cookie } });
      for (const line of headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      const next = headers.get("location");
      if (!next) throw new Error("The issuer leads nowhere.");
      at = new URL(next, at).href;
    }
    return at;
  }

  return {
    url,
    answer,
    client,
    serve,
    signsIn: (person) => {
      people.set(person.sub, person);
      next = person.sub;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
