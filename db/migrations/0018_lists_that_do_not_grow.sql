DROP INDEX "application_references_by_reference";--> statement-breakpoint
DROP INDEX "applications_live";--> statement-breakpoint
CREATE INDEX "applications_over_by_state" ON "applications" USING btree ("user_id","search_id","over","over_at","id") WHERE "applications"."over" is not null;--> statement-breakpoint
CREATE INDEX "applications_by_search" ON "applications" USING btree ("user_id","search_id","over","created_at");--> statement-breakpoint
CREATE INDEX "application_references_by_reference" ON "application_references" USING btree ("user_id","reference_id",coalesce("briefed_at", '-infinity'::timestamptz),"application_id");--> statement-breakpoint
CREATE INDEX "applications_live" ON "applications" USING btree ("user_id","created_at","id") WHERE "applications"."over" is null;