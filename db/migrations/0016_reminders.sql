CREATE TABLE "heartbeats" (
	"name" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"held_until" timestamp (3) with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"unnoted" integer DEFAULT 0 NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"settled_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "set_aside" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "profiles" ADD COLUMN "reminder_kinds" text[] DEFAULT '{"digest","yesterday","thank-you","interview"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "profiles" ADD COLUMN "reminder_hour" integer DEFAULT 8 NOT NULL;--> statement-breakpoint
ALTER TABLE "profiles" ADD COLUMN "quiet_from" integer DEFAULT 21 NOT NULL;--> statement-breakpoint
ALTER TABLE "profiles" ADD COLUMN "quiet_until" integer DEFAULT 7 NOT NULL;--> statement-breakpoint
ALTER TABLE "profiles" ADD COLUMN "reminders_paused_until" date;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "next_look_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "looked_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "mail_refusals" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "mail_off_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_once" ON "reminders" USING btree ("account_id","kind","about");--> statement-breakpoint
CREATE INDEX "reminders_latest" ON "reminders" USING btree ("account_id","at","id");--> statement-breakpoint
CREATE INDEX "reminders_held" ON "reminders" USING btree ("held_until") WHERE "reminders"."state" = 'claimed';--> statement-breakpoint
CREATE INDEX "accounts_to_look_at" ON "accounts" USING btree ("next_look_at");--> statement-breakpoint
-- Whoever is there already is looked at once; from then on every write says when.
UPDATE "accounts" SET "next_look_at" = "created_at";
