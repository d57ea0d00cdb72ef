import "server-only";
import { z } from "zod";

const person = z.object({ id: z.int(), name: z.string().nullish(), login: z.string() });
const addresses = z
  .array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }))
  .max(1000);

const api = "https://api.github.com";

/**
 * Who has signed in at GitHub, in the words of OpenID Connect. GitHub's own profile has the address that somebody shows to
 * everybody, and doesn't say whether it is theirs: the list of their addresses does.
 */
export async function githubClaims({ tokens }: { tokens: { access_token?: string } }) {
  const headers = { Authorization: `Bearer ${tokens.access_token}`, "User-Agent": "Afterword" };
  const [who, where] = await Promise.all(
    ["/user", "/user/emails"].map(async (path) => {
      const answer = await fetch(api + path, { headers, redirect: "error" });
      if (!answer.ok) throw new Error(`GitHub answered ${answer.status}`);
      return answer.json();
    }),
  );
  const { id, name, login } = person.parse(who);
  const main = addresses.parse(where).find(({ primary }) => primary);
  return {
    ...{ id, sub: String(id), login, name: name ?? login },
    ...{ email: main?.email, email_verified: main?.verified === true },
  };
}
