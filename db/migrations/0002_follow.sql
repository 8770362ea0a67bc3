ALTER TABLE `case_follower` ADD `added_by` integer REFERENCES account(id);--> statement-breakpoint
CREATE INDEX `case_follower_account` ON `case_follower` (`account_id`);--> statement-breakpoint
ALTER TABLE `rehearsal` ADD `attempts` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `rehearsal` ADD `failed_at` integer;