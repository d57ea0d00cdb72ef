/** Where pg-boss keeps its jobs. */
export const queueSchema = "pgboss";

/** What a worker does: rounds, looks at accounts, and letters. Of each account, or letter, one job waits at most. */
export const queues = /** @type {const} */ ({
  round: "reminders-round",
  look: "reminders-look",
  deliver: "reminders-deliver",
});
