CREATE TABLE `access_counted` (
	`id` integer PRIMARY KEY NOT NULL,
	`through_day` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `access_day` (
	`on_day` integer NOT NULL,
	`actor_id` integer NOT NULL,
	`role` text NOT NULL,
	`persons` integer NOT NULL,
	`opened` integer NOT NULL,
	`turned_away` integer NOT NULL,
	`masks` text NOT NULL,
	`events` text NOT NULL,
	PRIMARY KEY(`on_day`, `actor_id`, `role`)
);
--> statement-breakpoint
CREATE INDEX `access_day_actor` ON `access_day` (`actor_id`,`role`,`on_day`);--> statement-breakpoint
CREATE INDEX `access_day_role` ON `access_day` (`role`,`on_day`);--> statement-breakpoint
CREATE TABLE `access_hint` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`on_day` integer NOT NULL,
	`actor_id` integer NOT NULL,
	`role` text NOT NULL,
	`person_id` integer,
	`measure` text NOT NULL,
	`events` text NOT NULL,
	`event_count` integer NOT NULL,
	`found_at` integer NOT NULL,
	`verdict` text DEFAULT 'oppen' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_hint_slug_unique` ON `access_hint` (`slug`);--> statement-breakpoint
CREATE INDEX `access_hint_verdict` ON `access_hint` (`verdict`,`on_day`);--> statement-breakpoint
CREATE INDEX `access_hint_kind` ON `access_hint` (`kind`,`on_day`);--> statement-breakpoint
CREATE INDEX `access_hint_day` ON `access_hint` (`on_day`);--> statement-breakpoint
CREATE INDEX `access_hint_actor` ON `access_hint` (`actor_id`,`on_day`);--> statement-breakpoint
CREATE TABLE `access_review` (
	`id` integer PRIMARY KEY NOT NULL,
	`event_id` integer,
	`actor_id` integer,
	`from_at` integer,
	`until_at` integer,
	`hint_id` integer,
	`item_id` integer,
	`verdict` text DEFAULT 'oppen' NOT NULL,
	`note` text,
	`reviewed_at` integer NOT NULL,
	`reviewed_by` integer NOT NULL,
	FOREIGN KEY (`hint_id`) REFERENCES `access_hint`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `access_sample_item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `access_review_event` ON `access_review` (`event_id`);--> statement-breakpoint
CREATE INDEX `access_review_actor` ON `access_review` (`actor_id`,`from_at`) WHERE actor_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `access_review_hint` ON `access_review` (`hint_id`);--> statement-breakpoint
CREATE INDEX `access_review_item` ON `access_review` (`item_id`);--> statement-breakpoint
CREATE TABLE `access_sample` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`seed` integer NOT NULL,
	`first_day` integer NOT NULL,
	`last_day` integer NOT NULL,
	`weighted` text NOT NULL,
	`population` integer NOT NULL,
	`special` integer NOT NULL,
	`drawn_at` integer NOT NULL,
	`drawn_by` integer NOT NULL,
	FOREIGN KEY (`drawn_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_sample_slug_unique` ON `access_sample` (`slug`);--> statement-breakpoint
CREATE TABLE `access_sample_item` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`sample_id` integer NOT NULL,
	`place` integer NOT NULL,
	`actor_id` integer NOT NULL,
	`event_id` integer,
	`special` integer NOT NULL,
	`verdict` text DEFAULT 'oppen' NOT NULL,
	FOREIGN KEY (`sample_id`) REFERENCES `access_sample`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_sample_item_slug_unique` ON `access_sample_item` (`slug`);--> statement-breakpoint
CREATE INDEX `access_sample_item_sample` ON `access_sample_item` (`sample_id`,`place`);--> statement-breakpoint
CREATE TABLE `attachment` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`thread_id` integer NOT NULL,
	`message_id` integer,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`bytes` integer NOT NULL,
	`scanned` integer NOT NULL,
	`added_at` integer NOT NULL,
	`added_by` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`message_id`) REFERENCES `message`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attachment_slug_unique` ON `attachment` (`slug`);--> statement-breakpoint
CREATE INDEX `attachment_thread` ON `attachment` (`thread_id`,`message_id`);--> statement-breakpoint
CREATE INDEX `attachment_message` ON `attachment` (`message_id`);--> statement-breakpoint
CREATE TABLE `attachment_content` (
	`attachment_id` integer PRIMARY KEY NOT NULL,
	`sealed` blob NOT NULL,
	FOREIGN KEY (`attachment_id`) REFERENCES `attachment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `signal_contest` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`signal_id` integer NOT NULL,
	`said` text NOT NULL,
	`latest_occasion` integer NOT NULL,
	`due_on` integer NOT NULL,
	`contested_on` integer NOT NULL,
	`contested_at` integer NOT NULL,
	`contested_by` integer NOT NULL,
	`outcome` text,
	`answer` text,
	`answered_on` integer,
	`answered_at` integer,
	`answered_by` integer,
	FOREIGN KEY (`signal_id`) REFERENCES `signal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contested_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signal_contest_slug_unique` ON `signal_contest` (`slug`);--> statement-breakpoint
CREATE INDEX `signal_contest_signal` ON `signal_contest` (`signal_id`);--> statement-breakpoint
CREATE TABLE `correction_request` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`person_id` integer NOT NULL,
	`about` text NOT NULL,
	`object` text,
	`first_day` integer,
	`last_day` integer,
	`said` text NOT NULL,
	`due_on` integer NOT NULL,
	`reported_on` integer NOT NULL,
	`reported_at` integer NOT NULL,
	`reported_by` integer NOT NULL,
	`outcome` text,
	`answer` text,
	`answered_on` integer,
	`answered_at` integer,
	`answered_by` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reported_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `correction_request_slug_unique` ON `correction_request` (`slug`);--> statement-breakpoint
CREATE INDEX `correction_request_person` ON `correction_request` (`person_id`,`answered_on`);--> statement-breakpoint
CREATE TABLE `authenticator` (
	`account_id` integer PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`last_step` integer NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `passkey` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`account_id` integer NOT NULL,
	`name` text NOT NULL,
	`credential_id` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`made_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passkey_slug_unique` ON `passkey` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `passkey_credential_id_unique` ON `passkey` (`credential_id`);--> statement-breakpoint
CREATE INDEX `passkey_account` ON `passkey` (`account_id`);--> statement-breakpoint
CREATE TABLE `passkey_challenge` (
	`holder` text PRIMARY KEY NOT NULL,
	`challenge_hash` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `pending_login` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` integer,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pending_login_account` ON `pending_login` (`account_id`);--> statement-breakpoint
CREATE TABLE `recovery_code` (
	`id` integer PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recovery_code_code_hash_unique` ON `recovery_code` (`code_hash`);--> statement-breakpoint
CREATE INDEX `recovery_code_account` ON `recovery_code` (`account_id`);--> statement-breakpoint
CREATE TABLE `medgivande` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`person_id` integer NOT NULL,
	`case_id` integer,
	`party_id` integer NOT NULL,
	`party_role` text NOT NULL,
	`organisation` text NOT NULL,
	`contact` text NOT NULL,
	`purpose` text NOT NULL,
	`categories` text NOT NULL,
	`direction` text NOT NULL,
	`channels` text NOT NULL,
	`first_day` integer NOT NULL,
	`last_day` integer NOT NULL,
	`given_how` text NOT NULL,
	`given_on` integer NOT NULL,
	`taken_by` integer,
	`text_version` integer NOT NULL,
	`copy_given_on` integer,
	`recorded_on` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `medgivande_slug_unique` ON `medgivande` (`slug`);--> statement-breakpoint
CREATE INDEX `medgivande_person` ON `medgivande` (`person_id`,`party_id`);--> statement-breakpoint
CREATE INDEX `medgivande_case` ON `medgivande` (`case_id`);--> statement-breakpoint
CREATE INDEX `medgivande_end` ON `medgivande` (`last_day`);--> statement-breakpoint
CREATE TABLE `medgivande_change` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`medgivande_id` integer NOT NULL,
	`kind` text NOT NULL,
	`categories` text,
	`last_day` integer,
	`told_how` text NOT NULL,
	`said_on` integer NOT NULL,
	`received_by` integer,
	`changed_on` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by` integer NOT NULL,
	FOREIGN KEY (`medgivande_id`) REFERENCES `medgivande`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`received_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `medgivande_change_slug_unique` ON `medgivande_change` (`slug`);--> statement-breakpoint
CREATE INDEX `medgivande_change_medgivande` ON `medgivande_change` (`medgivande_id`);--> statement-breakpoint
CREATE TABLE `outside_invitation` (
	`id` integer PRIMARY KEY NOT NULL,
	`case_id` integer NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`organisation` text NOT NULL,
	`invited_at` integer NOT NULL,
	`invited_by` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outside_invitation_case` ON `outside_invitation` (`case_id`);--> statement-breakpoint
CREATE TABLE `own_export` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`person_id` integer NOT NULL,
	`asked_on` integer NOT NULL,
	`asked_at` integer NOT NULL,
	`asked_by` integer NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`made_at` integer,
	`kept_until` integer,
	`failed_at` integer,
	`fetched_at` integer,
	`removed_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `own_export_slug_unique` ON `own_export` (`slug`);--> statement-breakpoint
CREATE INDEX `own_export_person` ON `own_export` (`person_id`);--> statement-breakpoint
CREATE INDEX `own_export_made` ON `own_export` (`made_at`);--> statement-breakpoint
CREATE TABLE `party_contact` (
	`id` integer PRIMARY KEY NOT NULL,
	`thread_id` integer NOT NULL,
	`medgivande_id` integer NOT NULL,
	`channel` text NOT NULL,
	`initiative` text NOT NULL,
	`held_on` integer NOT NULL,
	`noted_on` integer NOT NULL,
	`noted_at` integer NOT NULL,
	`noted_by` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`medgivande_id`) REFERENCES `medgivande`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`noted_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `party_contact_thread` ON `party_contact` (`thread_id`,`held_on`);--> statement-breakpoint
CREATE TABLE `plan_comment` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`case_id` integer NOT NULL,
	`object` text NOT NULL,
	`view` text NOT NULL,
	`said` text,
	`said_on` integer NOT NULL,
	`said_at` integer NOT NULL,
	`said_by` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`said_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_comment_slug_unique` ON `plan_comment` (`slug`);--> statement-breakpoint
CREATE INDEX `plan_comment_case` ON `plan_comment` (`case_id`);--> statement-breakpoint
CREATE TABLE `plan_share` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`case_id` integer NOT NULL,
	`content` text NOT NULL,
	`questions_version` integer NOT NULL,
	`reply_by` integer NOT NULL,
	`shared_on` integer NOT NULL,
	`shared_at` integer NOT NULL,
	`shared_by` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shared_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_share_slug_unique` ON `plan_share` (`slug`);--> statement-breakpoint
CREATE INDEX `plan_share_case` ON `plan_share` (`case_id`);--> statement-breakpoint
CREATE TABLE `sdk_arrival` (
	`id` integer PRIMARY KEY NOT NULL,
	`message_id` integer NOT NULL,
	`export_id` integer NOT NULL,
	`sdk_message_id` text NOT NULL,
	`sender_organisation` text NOT NULL,
	`sender_address` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `message`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`export_id`) REFERENCES `sdk_export`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sdk_arrival_sdk_message_id_unique` ON `sdk_arrival` (`sdk_message_id`);--> statement-breakpoint
CREATE INDEX `sdk_arrival_message` ON `sdk_arrival` (`message_id`);--> statement-breakpoint
CREATE TABLE `sdk_export` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`message_id` integer NOT NULL,
	`medgivande_id` integer NOT NULL,
	`sdk_message_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`ref_to_message_id` text,
	`recipient_organisation` text NOT NULL,
	`recipient_address` text NOT NULL,
	`exported_on` integer NOT NULL,
	`exported_at` integer NOT NULL,
	`exported_by` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `message`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`medgivande_id`) REFERENCES `medgivande`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`exported_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sdk_export_slug_unique` ON `sdk_export` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `sdk_export_sdk_message_id_unique` ON `sdk_export` (`sdk_message_id`);--> statement-breakpoint
CREATE INDEX `sdk_export_message` ON `sdk_export` (`message_id`);--> statement-breakpoint
CREATE INDEX `sdk_export_medgivande` ON `sdk_export` (`medgivande_id`);--> statement-breakpoint
CREATE TABLE `message` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`thread_id` integer NOT NULL,
	`medgivande_id` integer NOT NULL,
	`side` text NOT NULL,
	`purpose` text NOT NULL,
	`categories` text NOT NULL,
	`body` text NOT NULL,
	`reply_by` integer,
	`times` text NOT NULL,
	`sent_on` integer NOT NULL,
	`sent_at` integer NOT NULL,
	`sent_by` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`medgivande_id`) REFERENCES `medgivande`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `message_slug_unique` ON `message` (`slug`);--> statement-breakpoint
CREATE INDEX `message_thread` ON `message` (`thread_id`);--> statement-breakpoint
CREATE INDEX `message_medgivande` ON `message` (`medgivande_id`);--> statement-breakpoint
CREATE TABLE `message_draft` (
	`id` integer PRIMARY KEY NOT NULL,
	`place` text NOT NULL,
	`account_id` integer NOT NULL,
	`content` text,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `message_draft_own` ON `message_draft` (`place`,`account_id`);--> statement-breakpoint
CREATE TABLE `message_read` (
	`id` integer PRIMARY KEY NOT NULL,
	`message_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`read_at` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `message`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `message_read_once` ON `message_read` (`message_id`,`account_id`);--> statement-breakpoint
CREATE TABLE `thread` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`case_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`party_id` integer NOT NULL,
	`party_role` text NOT NULL,
	`started_on` integer NOT NULL,
	`started_at` integer NOT NULL,
	`started_by` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `thread_slug_unique` ON `thread` (`slug`);--> statement-breakpoint
CREATE INDEX `thread_case` ON `thread` (`case_id`);--> statement-breakpoint
CREATE INDEX `thread_person` ON `thread` (`person_id`);--> statement-breakpoint
CREATE INDEX `thread_party` ON `thread` (`party_id`,`party_role`);--> statement-breakpoint
CREATE TABLE `thread_closure` (
	`id` integer PRIMARY KEY NOT NULL,
	`thread_id` integer NOT NULL,
	`closed_on` integer NOT NULL,
	`closed_at` integer NOT NULL,
	`closed_by` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_closure_thread` ON `thread_closure` (`thread_id`);--> statement-breakpoint
ALTER TABLE `account` ADD `phone` text;--> statement-breakpoint
ALTER TABLE `account` ADD `phone_hours` text;--> statement-breakpoint
ALTER TABLE `account` ADD `closed_for` text;--> statement-breakpoint
ALTER TABLE `session` ADD `second_step` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `audit_event_role` ON `audit_event` (`role`,`at`);