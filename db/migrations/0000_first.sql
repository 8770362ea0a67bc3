CREATE TABLE `absence_spell_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`employee_number` text NOT NULL,
	`first_day` integer NOT NULL,
	`last_day` integer,
	`extent` real NOT NULL,
	`cause` text NOT NULL,
	`certificate_to` integer,
	`external_id` text,
	`origin` text NOT NULL,
	`born_in` integer NOT NULL,
	`died_in` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`born_in`) REFERENCES `change`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`died_in`) REFERENCES `change`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `absence_spell_version_person` ON `absence_spell_version` (`person_id`,`first_day`);--> statement-breakpoint
CREATE INDEX `absence_spell_version_external` ON `absence_spell_version` (`external_id`) WHERE external_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `absence_spell_version_born` ON `absence_spell_version` (`born_in`,`person_id`);--> statement-breakpoint
CREATE INDEX `absence_spell_version_died` ON `absence_spell_version` (`died_in`,`person_id`) WHERE died_in IS NOT NULL;--> statement-breakpoint
CREATE TABLE `schedule_day_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`employee_number` text NOT NULL,
	`date` integer NOT NULL,
	`hours` real NOT NULL,
	`born_in` integer NOT NULL,
	`died_in` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`born_in`) REFERENCES `change`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`died_in`) REFERENCES `change`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `schedule_day_version_number` ON `schedule_day_version` (`employee_number`,`date`);--> statement-breakpoint
CREATE INDEX `schedule_day_version_born` ON `schedule_day_version` (`born_in`);--> statement-breakpoint
CREATE INDEX `schedule_day_version_died` ON `schedule_day_version` (`died_in`) WHERE died_in IS NOT NULL;--> statement-breakpoint
CREATE TABLE `spell_question` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`batch_id` integer NOT NULL,
	`spell_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`first_day` integer NOT NULL,
	`last_day` integer,
	`extent` real NOT NULL,
	`answered_at` integer,
	`answered_by` integer,
	FOREIGN KEY (`batch_id`) REFERENCES `change`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`spell_id`) REFERENCES `absence_spell_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `spell_question_slug_unique` ON `spell_question` (`slug`);--> statement-breakpoint
CREATE INDEX `spell_question_person` ON `spell_question` (`person_id`);--> statement-breakpoint
CREATE INDEX `spell_question_batch` ON `spell_question` (`batch_id`);--> statement-breakpoint
CREATE INDEX `spell_question_spell` ON `spell_question` (`spell_id`);--> statement-breakpoint
CREATE TABLE `account` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`employee_number` text,
	`organisation` text,
	`last_seen_at` integer,
	`previous_seen_at` integer,
	`created_at` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_slug_unique` ON `account` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_email_unique` ON `account` (`email`);--> statement-breakpoint
CREATE TABLE `activation` (
	`id` integer PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`code_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activation_code_hash_unique` ON `activation` (`code_hash`);--> statement-breakpoint
CREATE INDEX `activation_account` ON `activation` (`account_id`);--> statement-breakpoint
CREATE TABLE `assignment` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`account_id` integer NOT NULL,
	`role` text NOT NULL,
	`unit_id` integer,
	`everywhere` integer DEFAULT false NOT NULL,
	`first_day` integer NOT NULL,
	`last_day` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assignment_slug_unique` ON `assignment` (`slug`);--> statement-breakpoint
CREATE INDEX `assignment_account` ON `assignment` (`account_id`);--> statement-breakpoint
CREATE INDEX `assignment_unit` ON `assignment` (`unit_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`role` text,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_account` ON `session` (`account_id`);--> statement-breakpoint
CREATE TABLE `substitution` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`absent_id` integer NOT NULL,
	`substitute_id` integer NOT NULL,
	`role` text NOT NULL,
	`first_day` integer NOT NULL,
	`last_day` integer NOT NULL,
	FOREIGN KEY (`absent_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`substitute_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `substitution_slug_unique` ON `substitution` (`slug`);--> statement-breakpoint
CREATE INDEX `substitution_substitute` ON `substitution` (`substitute_id`);--> statement-breakpoint
CREATE INDEX `substitution_absent` ON `substitution` (`absent_id`);--> statement-breakpoint
CREATE TABLE `identity_key` (
	`id` integer PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `import_batch` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`source` text NOT NULL,
	`phase` text NOT NULL,
	`dry_run` integer NOT NULL,
	`skip_bad` integer NOT NULL,
	`uploads` text NOT NULL,
	`headers` text,
	`rows_read` integer DEFAULT 0 NOT NULL,
	`bytes_read` integer DEFAULT 0 NOT NULL,
	`bytes_total` integer DEFAULT 0 NOT NULL,
	`rows_planned` integer DEFAULT 0 NOT NULL,
	`persons_done` integer DEFAULT 0 NOT NULL,
	`persons_total` integer DEFAULT 0 NOT NULL,
	`picture` text,
	`effect` text,
	`failure` text,
	`failure_about` text,
	`leased_by` integer,
	`leased_until` integer,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`evaluated_at` integer,
	FOREIGN KEY (`id`) REFERENCES `change`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `import_batch_slug_unique` ON `import_batch` (`slug`);--> statement-breakpoint
CREATE INDEX `import_batch_phase` ON `import_batch` (`phase`);--> statement-breakpoint
CREATE TABLE `import_file` (
	`id` integer PRIMARY KEY NOT NULL,
	`batch_id` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`encoding` text NOT NULL,
	`separator` text,
	`rows` integer DEFAULT 0 NOT NULL,
	`added` integer DEFAULT 0 NOT NULL,
	`changed` integer DEFAULT 0 NOT NULL,
	`unchanged` integer DEFAULT 0 NOT NULL,
	`ignored` integer DEFAULT 0 NOT NULL,
	`bad` integer DEFAULT 0 NOT NULL,
	`left_out` integer DEFAULT 0 NOT NULL,
	`unreadable` integer DEFAULT 0 NOT NULL,
	`profile` text,
	`column_names` text NOT NULL,
	`notes` text NOT NULL,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batch`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `import_file_batch` ON `import_file` (`batch_id`);--> statement-breakpoint
CREATE TABLE `import_row_error` (
	`id` integer PRIMARY KEY NOT NULL,
	`file_id` integer NOT NULL,
	`line` integer NOT NULL,
	`column` text NOT NULL,
	`value` text NOT NULL,
	`code` text NOT NULL,
	`about` text,
	`planned` integer NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `import_file`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `import_row_error_file` ON `import_row_error` (`file_id`,`line`);--> statement-breakpoint
CREATE TABLE `mapping_profile` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`columns` text NOT NULL,
	`saved_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mapping_profile_slug_unique` ON `mapping_profile` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `mapping_profile_name_unique` ON `mapping_profile` (`name`);--> statement-breakpoint
CREATE TABLE `change` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`made_by` integer,
	`made_at` integer NOT NULL,
	`published_at` integer,
	`undone_at` integer
);
--> statement-breakpoint
CREATE INDEX `change_kind` ON `change` (`kind`,`published_at`);--> statement-breakpoint
CREATE TABLE `change_day` (
	`change_id` integer NOT NULL,
	`day` integer NOT NULL,
	PRIMARY KEY(`change_id`, `day`),
	FOREIGN KEY (`change_id`) REFERENCES `change`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `change_day_day` ON `change_day` (`day`);--> statement-breakpoint
CREATE TABLE `visible_change` (
	`id` integer PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `employment_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`employee_number` text NOT NULL,
	`name` text NOT NULL,
	`identity_hash` text,
	`sex` text NOT NULL,
	`birth_year` integer NOT NULL,
	`workplace_id` integer NOT NULL,
	`manager_id` integer,
	`email` text,
	`position` text,
	`share` real NOT NULL,
	`weekly_hours` real NOT NULL,
	`first_day` integer NOT NULL,
	`last_day` integer,
	`protected` integer NOT NULL,
	`born_in` integer NOT NULL,
	`died_in` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`workplace_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`manager_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`born_in`) REFERENCES `change`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`died_in`) REFERENCES `change`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `employment_version_person` ON `employment_version` (`person_id`);--> statement-breakpoint
CREATE INDEX `employment_version_number` ON `employment_version` (`employee_number`,`first_day`);--> statement-breakpoint
CREATE INDEX `employment_version_identity` ON `employment_version` (`identity_hash`);--> statement-breakpoint
CREATE INDEX `employment_version_workplace` ON `employment_version` (`workplace_id`,`first_day`);--> statement-breakpoint
CREATE INDEX `employment_version_manager` ON `employment_version` (`manager_id`);--> statement-breakpoint
CREATE INDEX `employment_version_name` ON `employment_version` (`protected`,`name`,`person_id`);--> statement-breakpoint
CREATE INDEX `employment_version_email` ON `employment_version` (`email`);--> statement-breakpoint
CREATE INDEX `employment_version_born` ON `employment_version` (`born_in`);--> statement-breakpoint
CREATE INDEX `employment_version_died` ON `employment_version` (`died_in`) WHERE died_in IS NOT NULL;--> statement-breakpoint
CREATE TABLE `person` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_slug_unique` ON `person` (`slug`);--> statement-breakpoint
CREATE TABLE `contact` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`person_id` integer NOT NULL,
	`on_day` integer NOT NULL,
	`kind` text NOT NULL,
	`held_on` integer,
	`signal_id` integer,
	`note` text,
	`noted_at` integer NOT NULL,
	`noted_by` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signal_id`) REFERENCES `signal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`noted_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contact_slug_unique` ON `contact` (`slug`);--> statement-breakpoint
CREATE INDEX `contact_person` ON `contact` (`person_id`,`on_day`);--> statement-breakpoint
CREATE TABLE `evaluation` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`evaluated_on` integer NOT NULL,
	`next_on` integer,
	`rules_fingerprint` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evaluation_next` ON `evaluation` (`next_on`);--> statement-breakpoint
CREATE TABLE `evaluation_wanted` (
	`person_id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rule_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`rule` text NOT NULL,
	`version` integer NOT NULL,
	`parameters` text NOT NULL,
	`active` integer NOT NULL,
	`starts_on` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rule_version_number` ON `rule_version` (`rule`,`version`);--> statement-breakpoint
CREATE TABLE `signal` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`person_id` integer NOT NULL,
	`rule` text NOT NULL,
	`rule_version_id` integer NOT NULL,
	`held_since` integer NOT NULL,
	`occasions` integer NOT NULL,
	`first_occasion` integer NOT NULL,
	`latest_occasion` integer NOT NULL,
	`raised_on` integer NOT NULL,
	`renewed_on` integer NOT NULL,
	`escalated_on` integer,
	`ended_on` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_version_id`) REFERENCES `rule_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signal_slug_unique` ON `signal` (`slug`);--> statement-breakpoint
CREATE INDEX `signal_person` ON `signal` (`person_id`,`rule`);--> statement-breakpoint
CREATE UNIQUE INDEX `signal_open_once` ON `signal` (`person_id`,`rule`) WHERE ended_on IS NULL;--> statement-breakpoint
CREATE TABLE `signal_answer` (
	`id` integer PRIMARY KEY NOT NULL,
	`signal_id` integer NOT NULL,
	`kind` text NOT NULL,
	`talk_on` integer,
	`note` text,
	`latest_occasion` integer NOT NULL,
	`answered_on` integer NOT NULL,
	`answered_at` integer NOT NULL,
	`answered_by` integer NOT NULL,
	FOREIGN KEY (`signal_id`) REFERENCES `signal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signal_answer_signal` ON `signal_answer` (`signal_id`);--> statement-breakpoint
CREATE TABLE `signal_snooze` (
	`id` integer PRIMARY KEY NOT NULL,
	`signal_id` integer NOT NULL,
	`until` integer NOT NULL,
	`reason` text NOT NULL,
	`latest_occasion` integer NOT NULL,
	`snoozed_on` integer NOT NULL,
	`snoozed_at` integer NOT NULL,
	`snoozed_by` integer NOT NULL,
	FOREIGN KEY (`signal_id`) REFERENCES `signal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`snoozed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signal_snooze_signal` ON `signal_snooze` (`signal_id`);--> statement-breakpoint
CREATE TABLE `audit_event` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` integer,
	`actor_name` text NOT NULL,
	`role` text NOT NULL,
	`action` text NOT NULL,
	`outcome` text NOT NULL,
	`object` text,
	`persons` text NOT NULL,
	`fields` text NOT NULL,
	`details` text,
	`request_id` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_event_at` ON `audit_event` (`at`);--> statement-breakpoint
CREATE INDEX `audit_event_actor` ON `audit_event` (`actor_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_event_action` ON `audit_event` (`action`,`at`);--> statement-breakpoint
CREATE INDEX `audit_event_refusal` ON `audit_event` (`at`) WHERE outcome NOT IN ('read', 'done');--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY NOT NULL,
	`dedup_key` text NOT NULL,
	`account_id` integer,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`created_at` integer NOT NULL,
	`leased_until` integer,
	`sent_at` integer,
	`cancelled_at` integer,
	`cancelled_for` text,
	`attempts` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_dedup_key_unique` ON `outbox` (`dedup_key`);--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`sent_at`,`created_at`);--> statement-breakpoint
CREATE TABLE `setting` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`value` text NOT NULL,
	`starts_on` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `setting_name` ON `setting` (`name`,`starts_on`);--> statement-breakpoint
CREATE TABLE `trail_head` (
	`id` integer PRIMARY KEY NOT NULL,
	`event_id` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `trail_indexed` (
	`id` integer PRIMARY KEY NOT NULL,
	`event_id` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `trail_person` (
	`person_id` integer NOT NULL,
	`at` integer NOT NULL,
	`event_id` integer NOT NULL,
	PRIMARY KEY(`person_id`, `at`, `event_id`)
);
--> statement-breakpoint
CREATE TABLE `unit` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`code` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `unit_slug_unique` ON `unit` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `unit_code_unique` ON `unit` (`code`);--> statement-breakpoint
CREATE TABLE `unit_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`unit_id` integer NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`parent_id` integer,
	`activity` text,
	`first_day` integer,
	`last_day` integer,
	`born_in` integer NOT NULL,
	`died_in` integer,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`born_in`) REFERENCES `change`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`died_in`) REFERENCES `change`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unit_version_unit` ON `unit_version` (`unit_id`);--> statement-breakpoint
CREATE INDEX `unit_version_parent` ON `unit_version` (`parent_id`);--> statement-breakpoint
CREATE INDEX `unit_version_born` ON `unit_version` (`born_in`);--> statement-breakpoint
CREATE INDEX `unit_version_died` ON `unit_version` (`died_in`,`born_in`);--> statement-breakpoint
CREATE VIEW `absence_spell` AS SELECT id, person_id, employee_number, first_day, last_day, extent, cause, certificate_to, external_id, origin, born_in
  FROM absence_spell_version
  WHERE +born_in IN (SELECT id FROM visible_change)
    AND (died_in IS NULL OR died_in NOT IN (SELECT id FROM visible_change));--> statement-breakpoint
CREATE VIEW `schedule_day` AS SELECT id, person_id, employee_number, date, hours FROM schedule_day_version
  WHERE +born_in IN (SELECT id FROM visible_change)
    AND (died_in IS NULL OR died_in NOT IN (SELECT id FROM visible_change));--> statement-breakpoint
CREATE VIEW `account_person` AS SELECT a.id AS account_id, e.person_id FROM account a JOIN employment e ON e.employee_number = a.employee_number
    WHERE a.closed_at IS NULL
  UNION SELECT a.id, e.person_id FROM account a JOIN employment e ON e.email = a.email
    WHERE a.employee_number IS NULL AND a.closed_at IS NULL;--> statement-breakpoint
CREATE VIEW `employment` AS SELECT id, person_id, employee_number, name, identity_hash, sex, birth_year, workplace_id, manager_id, email, position,
    share, weekly_hours, first_day, last_day, protected, born_in
  FROM employment_version
  WHERE +born_in IN (SELECT id FROM visible_change)
    AND (died_in IS NULL OR died_in NOT IN (SELECT id FROM visible_change));--> statement-breakpoint
CREATE VIEW `organisation_unit` AS SELECT u.id, u.slug, u.code, v.id AS version_id, v.name, v.type, v.parent_id, v.activity, v.first_day, v.last_day
  FROM unit_version v JOIN unit u ON u.id = v.unit_id
  WHERE +v.born_in IN (SELECT id FROM visible_change)
    AND (v.died_in IS NULL OR v.died_in NOT IN (SELECT id FROM visible_change));