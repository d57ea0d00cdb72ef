CREATE TABLE "application_contacts" (
	"user_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"role" text NOT NULL,
	"follow_up_owner" boolean DEFAULT false NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "application_contacts_user_id_application_id_contact_id_pk" PRIMARY KEY("user_id","application_id","contact_id")
);
--> statement-breakpoint
CREATE TABLE "application_references" (
	"user_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"reference_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"briefed_at" timestamp (3) with time zone,
	"told_of_interview" boolean DEFAULT false NOT NULL,
	"told_of_position" boolean DEFAULT false NOT NULL,
	"caught_up" boolean DEFAULT false NOT NULL,
	CONSTRAINT "application_references_user_id_application_id_reference_id_pk" PRIMARY KEY("user_id","application_id","reference_id")
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"search_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"role" text NOT NULL,
	"location" text DEFAULT '' NOT NULL,
	"salary" text DEFAULT '' NOT NULL,
	"job_url" text DEFAULT '' NOT NULL,
	"advertisement" text DEFAULT '' NOT NULL,
	"cv_sent" text DEFAULT '' NOT NULL,
	"applied_on" date,
	"source" text DEFAULT '' NOT NULL,
	"notes" text DEFAULT '' NOT NULL,
	"quick_decision" boolean DEFAULT false NOT NULL,
	"client_facing" boolean DEFAULT false NOT NULL,
	"traditional" boolean DEFAULT false NOT NULL,
	"playbook_id" text NOT NULL,
	"time_zone" text NOT NULL,
	"workdays" integer[] NOT NULL,
	"country" text,
	"region" text,
	"outcome" text,
	"outcome_at" timestamp (3) with time zone,
	"over" text,
	"over_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "applications_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "interviewers" (
	"user_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"detail" text DEFAULT '' NOT NULL,
	"strength" text DEFAULT '' NOT NULL,
	"forgotten" text DEFAULT '' NOT NULL,
	"news" text DEFAULT '' NOT NULL,
	CONSTRAINT "interviewers_user_id_interview_id_contact_id_pk" PRIMARY KEY("user_id","interview_id","contact_id")
);
--> statement-breakpoint
CREATE TABLE "interviews" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"starts_local" text NOT NULL,
	"time_zone" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"format" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"promised_by" date,
	"promised_by_contact_id" uuid,
	"cancelled_at" timestamp (3) with time zone,
	"asked_next_steps" boolean DEFAULT false NOT NULL,
	"asked_date" boolean DEFAULT false NOT NULL,
	"asked_to_follow_up" boolean DEFAULT false NOT NULL,
	"asked_addresses" boolean DEFAULT false NOT NULL,
	"notes" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "interviews_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"step_id" text NOT NULL,
	"subject" text,
	"body" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "messages_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "touches" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"direction" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"medium" text NOT NULL,
	"contact_id" uuid,
	"kind" text,
	"interview_id" uuid,
	"promised_by" date,
	"wants_reply" boolean DEFAULT false NOT NULL,
	"automatic" boolean DEFAULT false NOT NULL,
	"step_id" text,
	"message_id" uuid,
	"subject" text,
	"body" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "touches_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"full_name" text NOT NULL,
	"salutation" text DEFAULT '' NOT NULL,
	"job_title" text DEFAULT '' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"linkedin" text DEFAULT '' NOT NULL,
	"postal_address" text DEFAULT '' NOT NULL,
	"prefers" text,
	"notes" text DEFAULT '' NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contacts_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "employers" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "employers_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "references" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"full_name" text NOT NULL,
	"relation" text DEFAULT '' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"notes" text DEFAULT '' NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "references_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "profiles" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"full_name" text DEFAULT '' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"links" text[] DEFAULT '{}' NOT NULL,
	"postal_address" text DEFAULT '' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"workdays" integer[] DEFAULT '{1,2,3,4,5}' NOT NULL,
	"country" text,
	"region" text,
	"playbook_id" text DEFAULT 'consensus' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "searches" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "searches_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"password_hash" text NOT NULL,
	"session_version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "instance_marks" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "known_devices" (
	"account_id" uuid NOT NULL,
	"device_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "known_devices_account_id_device_hash_pk" PRIMARY KEY("account_id","device_hash")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"attempts" integer NOT NULL,
	"counted_from" timestamp (3) with time zone NOT NULL,
	"wait_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "trash" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"rows" jsonb NOT NULL,
	"deleted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "trash_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "application_contacts" ADD CONSTRAINT "application_contacts_user_id_application_id_applications_user_id_id_fk" FOREIGN KEY ("user_id","application_id") REFERENCES "public"."applications"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_contacts" ADD CONSTRAINT "application_contacts_user_id_contact_id_contacts_user_id_id_fk" FOREIGN KEY ("user_id","contact_id") REFERENCES "public"."contacts"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_references" ADD CONSTRAINT "application_references_user_id_application_id_applications_user_id_id_fk" FOREIGN KEY ("user_id","application_id") REFERENCES "public"."applications"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_references" ADD CONSTRAINT "application_references_user_id_reference_id_references_user_id_id_fk" FOREIGN KEY ("user_id","reference_id") REFERENCES "public"."references"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_user_id_accounts_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_user_id_search_id_searches_user_id_id_fk" FOREIGN KEY ("user_id","search_id") REFERENCES "public"."searches"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_user_id_employer_id_employers_user_id_id_fk" FOREIGN KEY ("user_id","employer_id") REFERENCES "public"."employers"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviewers" ADD CONSTRAINT "interviewers_user_id_interview_id_interviews_user_id_id_fk" FOREIGN KEY ("user_id","interview_id") REFERENCES "public"."interviews"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviewers" ADD CONSTRAINT "interviewers_user_id_application_id_contact_id_application_contacts_user_id_application_id_contact_id_fk" FOREIGN KEY ("user_id","application_id","contact_id") REFERENCES "public"."application_contacts"("user_id","application_id","contact_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_user_id_application_id_applications_user_id_id_fk" FOREIGN KEY ("user_id","application_id") REFERENCES "public"."applications"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_user_id_application_id_applications_user_id_id_fk" FOREIGN KEY ("user_id","application_id") REFERENCES "public"."applications"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touches" ADD CONSTRAINT "touches_user_id_application_id_applications_user_id_id_fk" FOREIGN KEY ("user_id","application_id") REFERENCES "public"."applications"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_user_id_accounts_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_user_id_employer_id_employers_user_id_id_fk" FOREIGN KEY ("user_id","employer_id") REFERENCES "public"."employers"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employers" ADD CONSTRAINT "employers_user_id_accounts_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "references" ADD CONSTRAINT "references_user_id_accounts_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_accounts_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "searches" ADD CONSTRAINT "searches_user_id_accounts_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_devices" ADD CONSTRAINT "known_devices_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trash" ADD CONSTRAINT "trash_user_id_accounts_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "application_contacts_by_contact" ON "application_contacts" USING btree ("user_id","contact_id");--> statement-breakpoint
CREATE INDEX "application_references_by_reference" ON "application_references" USING btree ("user_id","reference_id");--> statement-breakpoint
CREATE INDEX "applications_live" ON "applications" USING btree ("user_id","search_id","id") WHERE "applications"."over" is null;--> statement-breakpoint
CREATE INDEX "applications_over" ON "applications" USING btree ("user_id","over","over_at","id") WHERE "applications"."over" is not null;--> statement-breakpoint
CREATE INDEX "applications_over_by_search" ON "applications" USING btree ("user_id","search_id","over_at","id") WHERE "applications"."over" is not null;--> statement-breakpoint
CREATE INDEX "applications_by_age" ON "applications" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "applications_by_employer" ON "applications" USING btree ("user_id","employer_id");--> statement-breakpoint
CREATE INDEX "interviewers_by_place" ON "interviewers" USING btree ("user_id","application_id","contact_id");--> statement-breakpoint
CREATE INDEX "interviews_by_application" ON "interviews" USING btree ("user_id","application_id");--> statement-breakpoint
CREATE INDEX "interviews_by_time" ON "interviews" USING btree ("user_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_one_a_step" ON "messages" USING btree ("user_id","application_id","step_id");--> statement-breakpoint
CREATE INDEX "touches_by_application" ON "touches" USING btree ("user_id","application_id","at");--> statement-breakpoint
CREATE INDEX "contacts_by_name" ON "contacts" USING btree ("user_id","full_name","id");--> statement-breakpoint
CREATE INDEX "contacts_by_employer" ON "contacts" USING btree ("user_id","employer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "employers_by_name" ON "employers" USING btree ("user_id","name");--> statement-breakpoint
CREATE INDEX "references_by_name" ON "references" USING btree ("user_id","full_name","id");--> statement-breakpoint
CREATE INDEX "searches_by_age" ON "searches" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email" ON "accounts" USING btree ("email");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_age" ON "sign_in_attempts" USING btree ("counted_from");--> statement-breakpoint
CREATE INDEX "trash_by_age" ON "trash" USING btree ("user_id","deleted_at");