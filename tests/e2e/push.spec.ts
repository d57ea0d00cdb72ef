import { randomUUID } from "node:crypto";
import type { BrowserContext, CDPSession, Page, Worker } from "@playwright/test";
import type { Sql } from "postgres";
import { type Instance, startInstance } from "../support/instance";
import { aSubscription, openPushService, type Posted, readBy } from "../support/push-service";
import { violations } from "./support/axe";
import { databaseOf, interviewInFiftyMinutes } from "./support/interview-ahead";
import { expect, password, test } from "./support/people";

const list = (page: Page) => page.getByRole("list", { name: "Devices" });
const show = (page: Page) => page.getByRole("button", { name: "Show reminders in this browser" });

/** Browsers reach a push service over the internet, and tests don't: all but that is the browser's own. */
async function subscribesAt(page: Page, subscription: ReturnType<typeof aSubscription>) {
  await page.addInitScript(({ endpoint, p256dh, auth }) => {
    const asked = () => JSON.parse(sessionStorage.getItem("subscribed") ?? "null");
    const made = {
      endpoint,
      get options() {
        const key = asked()[1].replaceAll("-", "+").replaceAll("_", "/");
        return { applicationServerKey: Uint8Array.from(atob(key), (one) => one.charCodeAt(0)).buffer };
      },
      toJSON: () => ({ endpoint, keys: { p256dh, auth } }),
      unsubscribe: async () => {
        sessionStorage.removeItem("subscribed");
        return true;
      },
    };
    Object.assign(PushManager.prototype, {
      getSubscription: async () => (asked() ? made : null),
      subscribe: async ({ userVisibleOnly, applicationServerKey }: PushSubscriptionOptionsInit) => {
        sessionStorage.setItem("subscribed", JSON.stringify([userVisibleOnly, applicationServerKey]));
        return made;
      },
    });
  }, subscription);
}

test.describe("npm start without a mail server", () => {
  let service: Awaited<ReturnType<typeof openPushService>>;
  let app: Instance;
  let sql: Sql;

  test.beforeAll(async () => {
    service = await openPushService();
    app = await startInstance({ WORKER: "yes", PUSH_SERVICES: service.origin });
    sql = databaseOf(app);
  });
  test.afterAll(async () => {
    await sql.end();
    expect(await app.stop()).toBe(0);
    await service.close();
  });

  /** Somebody who has just made an account, in a browser of their own. */
  async function somebody(context: BrowserContext) {
    const page = await context.newPage();
    const email = `${randomUUID()}@people.example`;
    await page.goto("/sign-up");
    await page.getByLabel("Your full name").fill("Robin Example");
    await page.getByLabel("E‑mail").fill(email);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Make your account" }).click();
    await expect(page).toHaveURL(`${app.origin}/today`);
    return { page, email };
  }

  test("a browser that is asked for it shows an interview's reminder by itself, and a press on it opens Today", async ({
    browser,
  }) => {
    const context = await browser.newContext({ baseURL: app.origin, permissions: ["notifications"] });
    const { page, email } = await somebody(context);
    const subscription = aSubscription(service.origin);
    await subscribesAt(page, subscription);
    await page.goto("/settings/reminders");
    await expect(page.getByText("Reminders are off: no device shows them")).toBeVisible();
    await expect(page.getByText("Google’s push service carries them from your server")).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await test.step("switched on by keys alone, it is on the list, and is what the page says", async () => {
      await show(page).focus();
      await page.keyboard.press("Enter");
      await expect(list(page)).toContainText(/Chrome on \w+ this browser/);
      await expect(page.getByText("This browser shows your reminders. It ends")).toBeFocused();
      await expect(page.getByText("As notifications, on one device.")).toBeVisible();
      await expect(show(page)).toHaveCount(0);
      const [visible, key] = JSON.parse(
        String(await page.evaluate(() => sessionStorage.getItem("subscribed"))),
      );
      expect([visible, Buffer.from(key, "base64url").length]).toEqual([true, 65]);
      expect(await violations(page)).toEqual([]);
      await page.goto("/settings");
      await expect(page.getByText("Reminders are off")).toHaveCount(0);
    });

    await test.step("a test goes by its service, and the list says so", async () => {
      await page.goto("/settings/reminders");
      await page.getByRole("button", { name: /^Send a test/ }).press("Enter");
      await expect(page.getByText("Its push service took it")).toBeVisible();
      await expect(list(page)).toContainText(/last today/);
      expect(told(0)).toMatchObject({ title: "Reminders reach this browser." });
    });

    await test.step("what comes by itself names nobody; it is shown once, and opens Today", async () => {
      await interviewInFiftyMinutes(sql, email);
      await expect.poll(() => service.to(subscription).length, { timeout: 120_000 }).toBe(2);
      expect(told(1)).toMatchObject({ title: "An interview begins soon.", lang: "en" });
      await expectToBeShown(context, page, readBy(subscription, posted(1)));
      await page.reload();
      await expect(page.getByRole("list", { name: "Reminders" })).toContainText(
        /Before an interview.*Chrome/,
      );
    });

    await test.step("removed, it is sent nothing, and reminders are off", async () => {
      await page.getByRole("button", { name: /^Remove: Chrome/ }).click();
      await expect(list(page)).toHaveCount(0);
      await expect(page.getByText("Reminders are off: no device shows them")).toBeVisible();
      await page.reload();
      await expect(show(page)).toBeVisible();
    });

    function posted(index: number): Posted {
      return service.to(subscription)[index] as Posted;
    }
    function told(index: number) {
      return JSON.parse(readBy(subscription, posted(index)));
    }
  });

  test("a browser that may not, or can't, says why and what to do", async ({ browser }) => {
    const context = await browser.newContext({ baseURL: app.origin });
    const { page } = await somebody(context);
    await page.addInitScript(() => {
      const asked = async () => {
        Object.defineProperty(Notification, "permission", { value: "denied", configurable: true });
        return "denied" as const;
      };
      Object.defineProperty(Notification, "permission", { value: "default", configurable: true });
      Object.assign(Notification, { requestPermission: asked });
    });
    await page.goto("/settings/reminders");
    await show(page).click();
    await expect(page.getByText("This browser was told not to show anything from here.")).toBeVisible();
    await expect(show(page)).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
    const on = async (agent: object, sentence: string) => {
      await page.addInitScript((given) => {
        Reflect.deleteProperty(globalThis, "PushManager");
        for (const [name, value] of Object.entries(given))
          Object.defineProperty(navigator, name, { value, configurable: true });
      }, agent);
      await page.reload();
      await expect(page.getByText(sentence)).toBeVisible();
    };
    await on({}, "This browser can’t show notifications");
    await on(
      { userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)" },
      "put Afterword on the home screen",
    );
  });
});

/** Has the browser's own worker receive it as if by its push service, twice; and presses on what it shows. */
async function expectToBeShown(context: BrowserContext, page: Page, text: string) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const cdp = await context.newCDPSession(page);
  await deliver(cdp, text);
  await deliver(cdp, text);
  const { title, tag } = JSON.parse(text);
  await expect.poll(() => shown(worker)).toEqual([{ title, tag }]);
  expect(await pressed(worker)).toEqual(["/today"]);
  expect(await shown(worker)).toEqual([]);
}

async function deliver(cdp: CDPSession, data: string) {
  const registered = new Promise<string>((resolve) =>
    cdp.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      for (const { registrationId, isDeleted } of registrations) if (!isDeleted) resolve(registrationId);
    }),
  );
  await cdp.send("ServiceWorker.enable");
  const registrationId = await registered;
  const origin = new URL(String(await cdp.send("Target.getTargetInfo").then((info) => info.targetInfo.url)))
    .origin;
  await cdp.send("ServiceWorker.deliverPushMessage", { origin, registrationId, data });
  await cdp.send("ServiceWorker.disable");
}

const shown = (worker: Worker) =>
  worker.evaluate(async () => {
    const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration };
    return (await registration.getNotifications()).map(({ title, tag }) => ({ title, tag }));
  });

/** Only a real press may open a window: that it would is enough here. */
const pressed = (worker: Worker) =>
  worker.evaluate(async () => {
    const scope = globalThis as unknown as {
      registration: ServiceWorkerRegistration;
      clients: { openWindow: unknown };
    };
    const opened: string[] = [];
    scope.clients.openWindow = async (path: string) => opened.push(path);
    const [notification] = await scope.registration.getNotifications();
    const waiting: Promise<unknown>[] = [];
    const event = Object.assign(new Event("notificationclick"), {
      notification,
      waitUntil: (work: Promise<unknown>) => waiting.push(work),
    });
    globalThis.dispatchEvent(event);
    await Promise.all(waiting);
    return opened;
  });
