CREATE TABLE "message_snapshots" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"subject" text,
	"body" text NOT NULL,
	"reason" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "message_snapshots_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "message_snapshots" ADD CONSTRAINT "message_snapshots_user_id_message_id_messages_user_id_id_fk" FOREIGN KEY ("user_id","message_id") REFERENCES "public"."messages"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_snapshots_by_message" ON "message_snapshots" USING btree ("user_id","message_id","created_at");--> statement-breakpoint
-- By hand: the second wall, as every table of a user's has it.
ALTER TABLE "message_snapshots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "message_snapshots" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "owner" ON "message_snapshots" USING ("user_id" = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK ("user_id" = nullif(current_setting('app.user_id', true), '')::uuid);
