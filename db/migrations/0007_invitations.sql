ALTER TABLE "interviews" ADD COLUMN "invitation_uid" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "interviews" ADD COLUMN "invitation_occurrence" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "interviews" ADD COLUMN "invitation_sequence" integer;--> statement-breakpoint
CREATE INDEX "interviews_by_invitation" ON "interviews" USING btree ("user_id","invitation_uid") WHERE "interviews"."invitation_uid" <> '';