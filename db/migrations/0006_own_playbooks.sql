CREATE TABLE "playbooks" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"copied_from" text NOT NULL,
	"figures" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "playbooks_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "own_playbook_id" uuid;--> statement-breakpoint
ALTER TABLE "profiles" ADD COLUMN "own_playbook_id" uuid;--> statement-breakpoint
ALTER TABLE "playbooks" ADD CONSTRAINT "playbooks_user_id_accounts_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "playbooks_by_age" ON "playbooks" USING btree ("user_id","created_at");--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_user_id_own_playbook_id_playbooks_user_id_id_fk" FOREIGN KEY ("user_id","own_playbook_id") REFERENCES "public"."playbooks"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_own_playbook_id_playbooks_user_id_id_fk" FOREIGN KEY ("user_id","own_playbook_id") REFERENCES "public"."playbooks"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "applications_by_own_playbook" ON "applications" USING btree ("user_id","own_playbook_id","id") WHERE "applications"."own_playbook_id" is not null;--> statement-breakpoint
-- By hand: the second wall, as every table of a user's has it.
ALTER TABLE "playbooks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "playbooks" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "owner" ON "playbooks" USING ("user_id" = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK ("user_id" = nullif(current_setting('app.user_id', true), '')::uuid);
