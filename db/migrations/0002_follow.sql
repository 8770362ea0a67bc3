CREATE TABLE `kept_number` (
	`id` integer PRIMARY KEY NOT NULL,
	`case_id` integer NOT NULL,
	`place` text NOT NULL,
	`object` text NOT NULL,
	`reason` text NOT NULL,
	`kept_on` integer NOT NULL,
	`kept_at` integer NOT NULL,
	`kept_by` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kept_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kept_number_case` ON `kept_number` (`case_id`);--> statement-breakpoint
ALTER TABLE `case_follower` ADD `added_by` integer;--> statement-breakpoint
CREATE INDEX `case_follower_account` ON `case_follower` (`account_id`);--> statement-breakpoint
ALTER TABLE `meeting_minutes` ADD `contact_id` integer;--> statement-breakpoint
ALTER TABLE `rehearsal` ADD `attempts` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `rehearsal` ADD `failed_at` integer;--> statement-breakpoint
CREATE INDEX `case_step_coordinator` ON `case_step` (`who`,`due_on`) WHERE who = 'rekoAg' AND done_on IS NULL;