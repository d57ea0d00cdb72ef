ALTER TABLE "applications" ADD COLUMN "folded_role" text GENERATED ALWAYS AS (lower(regexp_replace(normalize("role", NFD), '[\u0300-\u036f]', '', 'g'))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "folded" text GENERATED ALWAYS AS (lower(regexp_replace(normalize("full_name", NFD), '[\u0300-\u036f]', '', 'g'))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "folded" text GENERATED ALWAYS AS (lower(regexp_replace(normalize("name", NFD), '[\u0300-\u036f]', '', 'g'))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "profiles" ADD COLUMN "single_keys" boolean DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX "applications_by_end" ON "applications" USING btree ("user_id","over_at","id") WHERE "applications"."over" is not null;--> statement-breakpoint
CREATE INDEX "applications_by_role" ON "applications" USING btree ("user_id","folded_role" collate "C","id");--> statement-breakpoint
CREATE INDEX "contacts_by_folded" ON "contacts" USING btree ("user_id","folded" collate "C","id");--> statement-breakpoint
CREATE INDEX "employers_by_folded" ON "employers" USING btree ("user_id","folded" collate "C","id");