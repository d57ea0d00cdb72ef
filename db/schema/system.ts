import { sql } from "drizzle-orm";
import { bigint, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";

// Tables that belong to the instance, not to a user's data: reached by lib/auth, lib/feed and lib/jobs alone, which
// turn what they find into a Viewer. Their owner's column is called account_id, so that "has a user_id"
// and "stands behind row-level security" mean the same set of tables.

export const accounts = pgTable(
  "accounts",
  {
    id: uuid("id").primaryKey(),
    email: text("email").notNull(),
    /** Since when a letter has shown that the address is its owner's; null where nothing has. */
    emailVerifiedAt: instant("email_verified_at"),
    /** Null where somebody signs in elsewhere, and has set none. */
    passwordHash: text("password_hash"),
    sessionVersion: integer("session_version").notNull().default(1),
    createdAt: instant("created_at").notNull(),
    /** How often anything of the account's has been written, and when last; `writing` in db/client.ts counts. */
    revision: integer("revision").notNull().default(0),
    changedAt: instant("changed_at"),
    /** Since when whoever runs the server keeps it closed: nobody gets in, and its links are dead. */
    disabledAt: instant("disabled_at"),
    /** When its reminders are to be looked at next: after any write, at once. Null where none are wanted. */
    nextLookAt: instant("next_look_at"),
    /** Every reminder until then is decided. */
    lookedUntil: instant("looked_until"),
    /** How many letters its address has refused in a row, and since when it is sent none for that. */
    mailRefusals: integer("mail_refusals").notNull().default(0),
    mailOffSince: instant("mail_off_since"),
  },
  (t) => [uniqueIndex("accounts_email").on(t.email), index("accounts_to_look_at").on(t.nextLookAt)],
);

export const sessions = pgTable(
  "sessions",
  {
    id: uuid("id").primaryKey(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    userAgent: text("user_agent").notNull().default(""),
    /** To within some minutes; null until it is used. */
    lastUsedAt: instant("last_used_at"),
  },
  (t) => [index("sessions_account").on(t.accountId), index("sessions_expiry").on(t.expiresAt)],
);

/** Browsers that have signed in to an account before: the right password lets them in while strangers wait. */
export const knownDevices = pgTable(
  "known_devices",
  {
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    deviceHash: text("device_hash").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.deviceHash] })],
);

/** One row for each account, device or address that tries passwords: how often, since when, and until when it waits. */
export const signInAttempts = pgTable(
  "sign_in_attempts",
  {
    key: text("key").primaryKey(),
    attempts: integer("attempts").notNull(),
    countedFrom: instant("counted_from").notNull(),
    waitUntil: instant("wait_until"),
  },
  (t) => [index("sign_in_attempts_age").on(t.countedFrom)],
);

/** A calendar that may read an account's dates: of its link's token only the hash is kept. */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    id: uuid("id").primaryKey(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** SHA-256, in hexadecimal figures. */
    tokenHash: text("token_hash").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    uniqueIndex("calendar_feeds_token").on(t.tokenHash),
    index("calendar_feeds_account").on(t.accountId),
  ],
);

/** A link that does one thing, once, or a challenge that is answered once: of its token only the hash is kept. */
export const oneTimeLinks = pgTable(
  "one_time_links",
  {
    /** SHA-256, in hexadecimal figures. */
    tokenHash: text("token_hash").primaryKey(),
    kind: text("kind", {
      enum: [
        "reset",
        "address",
        "sign-up",
        "invite",
        "passkey-add",
        "passkey-enter",
        "identity",
        "second-step",
      ],
    }).notNull(),
    accountId: uuid("account_id").references(() => accounts.id, { onDelete: "cascade" }),
    /** The sign-in address that it makes the account's, or that it was sent to. */
    email: text("email"),
    /** Of a link that makes an account: the invitation by which it was asked for. */
    invitationHash: text("invitation_hash"),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [
    index("one_time_links_account").on(t.accountId),
    index("one_time_links_email").on(t.email),
    index("one_time_links_expiry").on(t.expiresAt),
  ],
);

/** What makes the codes that a sign-in asks for beside the password, where its owner wants that. */
export const secondSteps = pgTable("second_steps", {
  accountId: uuid("account_id")
    .primaryKey()
    .references(() => accounts.id, { onDelete: "cascade" }),
  /** Sealed by a key made of AUTH_SECRET: lib/auth/sealed. */
  sealedSecret: text("sealed_secret").notNull(),
  /** Null until a first code has shown that the owner's app has it. */
  confirmedAt: instant("confirmed_at"),
  /** The half minute of the code used last: none works twice. */
  lastCounter: integer("last_counter").notNull().default(0),
  /** SHA-256 of each recovery code that wasn't used yet. */
  recoveryHashes: text("recovery_hashes").array().notNull().default([]),
  createdAt: instant("created_at").notNull(),
});

/** A key that somebody's device keeps, by which they sign in: of it only what checks its signatures is here. */
export const passkeys = pgTable(
  "passkeys",
  {
    id: uuid("id").primaryKey(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    credentialId: text("credential_id").notNull(),
    /** As COSE says it, in base64url. */
    publicKey: text("public_key").notNull(),
    /** How often it says it was used: one that goes back may be a copy. Many say nothing but 0. */
    counter: bigint("counter", { mode: "number" }).notNull(),
    transports: text("transports").array().$type<Transport[]>().notNull().default([]),
    name: text("name").notNull(),
    createdAt: instant("created_at").notNull(),
    lastUsedAt: instant("last_used_at"),
  },
  (t) => [uniqueIndex("passkeys_credential").on(t.credentialId), index("passkeys_account").on(t.accountId)],
);

type Transport = "ble" | "cable" | "hybrid" | "internal" | "nfc" | "smart-card" | "usb";

/** As whom somebody else knows an account's owner, who signs in there. */
export const identities = pgTable(
  "identities",
  {
    id: uuid("id").primaryKey(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    /** Whose word it is, and what it calls its own: together they never name another. */
    issuer: text("issuer").notNull(),
    subject: text("subject").notNull(),
    createdAt: instant("created_at").notNull(),
    lastUsedAt: instant("last_used_at"),
  },
  (t) => [
    uniqueIndex("identities_of").on(t.issuer, t.subject),
    uniqueIndex("identities_account").on(t.accountId, t.issuer),
  ],
);

/** What happened to an account's safety, for its owner to read. */
export const securityEvents = pgTable(
  "security_events",
  {
    id: uuid("id").primaryKey(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    kind: text("kind").notNull(),
    at: instant("at").notNull(),
    /** Wrong passwords of one day are one row. */
    times: integer("times").notNull().default(1),
    userAgent: text("user_agent").notNull().default(""),
    /** What it was about: the name of a calendar, an address. */
    about: text("about").notNull().default(""),
  },
  (t) => [index("security_events_of").on(t.accountId, t.at, t.id)],
);

/** A browser that shows its owner's reminders: where its push service takes them, and what they are encrypted to. */
export const pushDevices = pgTable(
  "push_devices",
  {
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    /** The sign-in that it ends with. One that only expires leaves it, and the next one in this browser takes it over. */
    sessionId: uuid("session_id").notNull(),
    /** By what the browser is known again: lib/auth/devices. */
    deviceHash: text("device_hash").notNull(),
    endpoint: text("endpoint").notNull(),
    p256dh: text("p256dh").notNull(),
    auth: text("auth").notNull(),
    userAgent: text("user_agent").notNull().default(""),
    createdAt: instant("created_at").notNull(),
    /** When something was last sent to it, and what its service said. */
    triedAt: instant("tried_at"),
    answer: text("answer").notNull().default(""),
    /** How much its service has refused in a row, and since when it is sent nothing for that. */
    refusals: integer("refusals").notNull().default(0),
    offSince: instant("off_since"),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    uniqueIndex("push_devices_browser").on(t.accountId, t.deviceHash),
  ],
);

/**
 * Every reminder that was to be sent, and what became of it: of one kind about one thing there is one for each way it
 * goes, so that none goes out twice. Holds nothing of what it said.
 */
export const reminders = pgTable(
  "reminders",
  {
    /** Its letter's Message-ID, or its notification's tag: the same if it has to be sent once more. */
    id: uuid("id").primaryKey(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: ["digest", "yesterday", "thank-you", "interview", "weekly"] }).notNull(),
    about: text("about").notNull(),
    /** Whither: "mail", or the id of a device. */
    way: text("way").notNull().default("mail"),
    at: instant("at").notNull(),
    /** From here on it would come too late. */
    until: instant("until").notNull(),
    state: text("state", { enum: ["claimed", "sent", "refused", "skipped"] }).notNull(),
    /** Of a claimed one: nobody else takes it up before. */
    heldUntil: instant("held_until").notNull(),
    tries: integer("tries").notNull().default(0),
    /** Attempts of which nobody knows how they ended. */
    unnoted: integer("unnoted").notNull().default(0),
    /** What the mail server or the push service said, or why it was skipped. */
    answer: text("answer").notNull().default(""),
    settledAt: instant("settled_at"),
  },
  (t) => [
    uniqueIndex("reminders_once").on(t.accountId, t.kind, t.about, t.way),
    index("reminders_latest").on(t.accountId, t.at, t.id),
    index("reminders_held").on(t.heldUntil).where(sql`${t.state} = 'claimed'`),
  ],
);

/** When a process that works beside the app last did its round. */
export const heartbeats = pgTable("heartbeats", {
  name: text("name").primaryKey(),
  at: instant("at").notNull(),
});

/** What this database is for. The test clock runs only where `purpose` is `test`. */
export const instanceMarks = pgTable("instance_marks", {
  key: text("key").primaryKey(),
  value: text("value").notNull(),
});
