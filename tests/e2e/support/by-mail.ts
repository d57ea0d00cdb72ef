import { type Mailbox, openMailbox } from "../../support/mailbox";
import { Visitor } from "../../support/visitor";
import { speakTo, startAnotherApp } from "./another-app";
import { expect, password } from "./people";

/** An instance that sends mail, with the mailbox that all of it goes to; the tests' helpers speak to it from here on. */
export interface MailApp {
  address: string;
  box: Mailbox;
  /** The path of the one link in the next letter to an address, which leads to this instance and nowhere else. */
  pathFor(email: string): Promise<string>;
  /** Somebody with an account, which opened by mail. */
  somebody(): Promise<{ visitor: Visitor; email: string }>;
  stop(): Promise<void>;
}

export async function startMailApp(variables: Record<string, string> = {}): Promise<MailApp> {
  const box = await openMailbox();
  const app = await startAnotherApp({
    ...{ SMTP_URL: box.url, MAIL_FROM: "Afterword <hello@afterword.example>" },
    ...variables,
  });
  const speakAgain = speakTo(app);

  async function pathFor(email: string) {
    const { mail } = await box.next(email);
    const [link = ""] = /https?:\S+/.exec(mail.text ?? "") ?? [];
    const { origin, pathname } = new URL(link);
    expect(origin).toBe(app.address.replace("127.0.0.1", "localhost"));
    return pathname;
  }

  async function somebody() {
    const visitor = new Visitor();
    const email = `${crypto.randomUUID()}@people.example`;
    await visitor.act("askToSignUpAction", "/sign-up", { email });
    await visitor.get(await pathFor(email));
    const given = { fullName: "Robin Example", password, timeZone: "UTC" };
    await visitor.act("finishSignUpAction", "/finish-sign-up", given);
    expect(await visitor.isIn()).toBe(true);
    return { visitor, email };
  }

  async function stop() {
    speakAgain();
    await app.stop();
    await box.close();
  }

  return { address: app.address, box, pathFor, somebody, stop };
}
