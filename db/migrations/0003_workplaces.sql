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
CREATE INDEX `intervention_party_intervention` ON `intervention_party` (`intervention_id`);