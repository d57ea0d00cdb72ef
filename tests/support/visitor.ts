import { expect } from "@playwright/test";
import { cookieName, origin } from "./app";
import { builtActions } from "./build";
import { type Answer, ask, type Fields, fetched } from "./http";

/** A browser without a screen: it keeps its cookies, and sends forms as the app's own pages do. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  async get(path: string): Promise<Answer> {
    return this.keep(await ask(path, { headers: { cookie: this.cookie } }));
  }

  /** Posts a form to a route handler. */
  post(path: string, fields: Record<string, string>): Promise<Answer> {
    return this.send(path, new URLSearchParams(fields).toString(), "application/x-www-form-urlencoded");
  }

  /** Posts a body to a route handler, JSON unless told. */
  async send(path: string, body: string, type = "application/json"): Promise<Answer> {
    const headers = { origin: origin(), "content-type": type, cookie: this.cookie };
    return this.keep(await ask(path, { method: "POST", body, headers }));
  }

  /** Sends the form of an action, by its exported name. */
  async act(
    name: string,
    path: string,
    fields: Fields,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const id = builtActions().find((action) => action.name === name)?.id ?? "";
    const form = await fetched(id, fields);
    const sent = { ...form.headers, origin: origin(), cookie: this.cookie, ...headers };
    return this.keep(await ask(path, { ...form, headers: sent }));
  }

  /** Signs somebody new up. */
  signUp(email: string, password: string): Promise<Answer> {
    const given = { fullName: "Robin Example", email, password, timeZone: "UTC" };
    return this.act("signUpAction", "/sign-up", given);
  }

  signIn(email: string, password: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.act("signInAction", "/sign-in", { email, password }, headers);
  }

  /** Whether a page that wants a viewer lets this visitor in. */
  async isIn(): Promise<boolean> {
    const { status, headers } = await this.get("/settings");
    expect([200, 307]).toContain(status);
    return status === 200 && headers.location === undefined;
  }

  get session(): string | undefined {
    return this.cookies.get(cookieName);
  }

  private get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  private keep(answer: Answer): Answer {
    for (const line of answer.headers["set-cookie"] ?? []) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }
}
