CREATE TABLE "push_devices" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"device_hash" text NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"tried_at" timestamp (3) with time zone,
	"answer" text DEFAULT '' NOT NULL,
	"refusals" integer DEFAULT 0 NOT NULL,
	"off_since" timestamp (3) with time zone,
	CONSTRAINT "push_devices_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
DROP INDEX "reminders_once";--> statement-breakpoint
ALTER TABLE "profiles" ADD COLUMN "reminder_ways" text[] DEFAULT '{"mail","devices"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "reminders" ADD COLUMN "way" text DEFAULT 'mail' NOT NULL;--> statement-breakpoint
ALTER TABLE "push_devices" ADD CONSTRAINT "push_devices_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "push_devices_browser" ON "push_devices" USING btree ("account_id","device_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_once" ON "reminders" USING btree ("account_id","kind","about","way");