import "server-only";
import NextAuth, { AuthError, CredentialsSignin } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { env } from "@/lib/env";
import { checkPasskey } from "./check-passkey";
import { checkSecondStep } from "./check-second-step";
import { sessionCookie, sessionDays } from "./cookie";
import { type Checked, checkCredentials } from "./credentials";
import { rememberDevice, takeOver } from "./devices";
import { enterByProvider } from "./enter-by-provider";
import { ownPath } from "./paths";
import { providerConfigs } from "./provider-config";
import { providerHere } from "./providers";
import { openSession } from "./sessions";
import { currentViewer } from "./viewer";

/** Why a sign-in was refused, for the form: `wrong`, `busy`, `disabled`, `code-wanted`, `code-wrong`, or `wait:<seconds>`. */
export class SignInRefused extends CredentialsSignin {
  constructor(reason: string) {
    super();
    this.code = reason;
  }
}

const day = 24 * 60 * 60;

export const { handlers, signIn, signOut } = NextAuth(() => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
  pages: { signIn: "/sign-in", signOut: "/", error: "/sign-in" },
  session: { strategy: "jwt", maxAge: sessionDays * day },
  cookies: { sessionToken: sessionCookie() },
  // By its kind alone: what it says may name somebody.
  logger: {
    error: (error) =>
      error instanceof CredentialsSignin ||
      console.error(`A sign-in failed: ${error instanceof AuthError ? error.type : error.name}`),
  },
  providers: [
    Credentials({
      credentials: { email: {}, password: {}, code: {} },
      authorize: async ({ email, password, code }) => admitted(await checkCredentials(email, password, code)),
    }),
    Credentials({
      id: "passkey",
      credentials: { answer: {} },
      authorize: async ({ answer }) => admitted(await checkPasskey(answer)),
    }),
    Credentials({
      id: "second-step",
      credentials: { code: {} },
      authorize: async ({ code }) => admitted(await checkSecondStep(code)),
    }),
    ...providerConfigs(),
  ],
  callbacks: {
    /** Whom a provider sends back: next-auth hands `user` on to the token. */
    async signIn({ user, account, profile }) {
      const provider = providerHere(account?.provider ?? "");
      if (!provider) return true;
      const entered = await enterByProvider(provider, profile);
      if (entered.kind === "elsewhere") return entered.path;
      Object.assign(user, { id: entered.accountId, version: entered.version, by: entered.by });
      return true;
    },
    // A token names a session of the database and nothing else: no claim of it can be changed from outside, and
    // once the session is ended it says nothing here either.
    async jwt({ token, user }) {
      if (!user?.id) return (await currentViewer()) ? token : null;
      const { version, by } = user as Admitted;
      const sid = await openSession(user.id, version, by);
      await takeOver(user.id, await rememberDevice(user.id), sid);
      return { sub: user.id, sid };
    },
    session: ({ session, token }) => ({ expires: session.expires, user: { id: token.sub } }),
    redirect: ({ url, baseUrl }) =>
      url === baseUrl
        ? url
        : baseUrl + ownPath(url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url),
  },
}));

/** Whom the ways in above have let in. */
interface Admitted {
  id: string;
  version: number;
  by?: string;
}

function admitted(checked: Checked): Admitted {
  if (checked.kind === "wait") throw new SignInRefused(`wait:${checked.seconds}`);
  if (checked.kind !== "right") throw new SignInRefused(checked.kind);
  return { id: checked.accountId, version: checked.version, by: checked.by };
}
