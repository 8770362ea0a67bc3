CREATE TABLE `intervention` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`unit_id` integer NOT NULL,
	`stage` text NOT NULL,
	`stage_since` integer NOT NULL,
	`owner_id` integer NOT NULL,
	`next_on` integer,
	`chosen_on` integer NOT NULL,
	`started_on` integer,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `intervention_slug_unique` ON `intervention` (`slug`);--> statement-breakpoint
CREATE INDEX `intervention_unit` ON `intervention` (`unit_id`);--> statement-breakpoint
CREATE INDEX `intervention_owner` ON `intervention` (`owner_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `intervention_open_once` ON `intervention` (`unit_id`) WHERE stage NOT IN ('closed', 'broken-off');--> statement-breakpoint
CREATE TABLE `intervention_effect` (
	`id` integer PRIMARY KEY NOT NULL,
	`intervention_id` integer NOT NULL,
	`effect` text,
	FOREIGN KEY (`intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `intervention_effect_intervention_id_unique` ON `intervention_effect` (`intervention_id`);--> statement-breakpoint
CREATE TABLE `intervention_entry` (
	`id` integer PRIMARY KEY NOT NULL,
	`intervention_id` integer NOT NULL,
	`entry` text NOT NULL,
	`counted_to` integer NOT NULL,
	FOREIGN KEY (`intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `intervention_entry_intervention_id_unique` ON `intervention_entry` (`intervention_id`);--> statement-breakpoint
CREATE TABLE `intervention_event` (
	`id` integer PRIMARY KEY NOT NULL,
	`intervention_id` integer NOT NULL,
	`place` integer NOT NULL,
	`kind` text NOT NULL,
	`body` text NOT NULL,
	`on_day` integer NOT NULL,
	`at` integer NOT NULL,
	`by` integer NOT NULL,
	`role` text NOT NULL,
	FOREIGN KEY (`intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `intervention_event_place` ON `intervention_event` (`intervention_id`,`place`);--> statement-breakpoint
CREATE TABLE `intervention_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`intervention_id` integer NOT NULL,
	`frozen_on` integer NOT NULL,
	`numbers` text NOT NULL,
	FOREIGN KEY (`intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `intervention_numbers_intervention_id_unique` ON `intervention_numbers` (`intervention_id`);--> statement-breakpoint
CREATE TABLE `intervention_party` (
	`id` integer PRIMARY KEY NOT NULL,
	`intervention_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`part` text NOT NULL,
	`role` text,
	FOREIGN KEY (`intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `intervention_party_account` ON `intervention_party` (`account_id`);--> statement-breakpoint
CREATE INDEX `intervention_party_intervention` ON `intervention_party` (`intervention_id`);--> statement-breakpoint
CREATE TABLE `intervention_wait` (
	`id` integer PRIMARY KEY NOT NULL,
	`intervention_id` integer NOT NULL,
	`part` text NOT NULL,
	`account_id` integer,
	`kind` text NOT NULL,
	`step` text,
	`row` text,
	`due_on` integer NOT NULL,
	`shown_from` integer NOT NULL,
	FOREIGN KEY (`intervention_id`) REFERENCES `intervention`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `intervention_wait_intervention` ON `intervention_wait` (`intervention_id`);--> statement-breakpoint
CREATE TABLE `counted_change` (
	`id` integer PRIMARY KEY NOT NULL,
	`counted` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `nyckeltal_group` (
	`year` integer NOT NULL,
	`sex` text NOT NULL,
	`age` text NOT NULL,
	`persons` integer NOT NULL,
	`ordinary` real NOT NULL,
	`sick` real NOT NULL,
	`long` real NOT NULL,
	`same` real,
	`long_same` real,
	PRIMARY KEY(`year`, `sex`, `age`)
);
--> statement-breakpoint
CREATE TABLE `person_years` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`sex` text NOT NULL,
	`birth_year` integer NOT NULL,
	`years` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `statistics_edition` (
	`id` integer PRIMARY KEY NOT NULL,
	`end_month` integer,
	`method` integer,
	`first_sick_month` integer,
	`made_at` integer,
	`stored` text,
	`held_by` text,
	`held_until` integer
);
--> statement-breakpoint
CREATE TABLE `workplace_month` (
	`workplace_id` integer NOT NULL,
	`month` integer NOT NULL,
	`cells` blob NOT NULL,
	PRIMARY KEY(`workplace_id`, `month`),
	FOREIGN KEY (`workplace_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `workplace_person` (
	`workplace_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`months` blob NOT NULL,
	PRIMARY KEY(`workplace_id`, `person_id`),
	FOREIGN KEY (`workplace_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `workplace_person_person` ON `workplace_person` (`person_id`);--> statement-breakpoint
CREATE TABLE `step_form` (
	`id` integer PRIMARY KEY NOT NULL,
	`step` text NOT NULL,
	`choice` text NOT NULL,
	`starts_on` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by` integer
);
--> statement-breakpoint
CREATE TABLE `organisation_result` (
	`edition` integer PRIMARY KEY NOT NULL,
	`made_at` integer NOT NULL,
	`result` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `unit_result` (
	`edition` integer NOT NULL,
	`unit_id` integer NOT NULL,
	`type` text NOT NULL,
	`status` text NOT NULL,
	`persons` integer,
	`size_band` text,
	`rate` real,
	`excess_days` real,
	`level` text NOT NULL,
	`rising` text NOT NULL,
	`short_level` text NOT NULL,
	`short_rising` text NOT NULL,
	`short_rate` real,
	`short_excess` real,
	`verdict` text NOT NULL,
	PRIMARY KEY(`edition`, `unit_id`),
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unit_result_excess` ON `unit_result` (`edition`,`type`,`excess_days`);--> statement-breakpoint
CREATE TABLE `unit_result_detail` (
	`edition` integer NOT NULL,
	`unit_id` integer NOT NULL,
	`result` text NOT NULL,
	PRIMARY KEY(`edition`, `unit_id`),
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
