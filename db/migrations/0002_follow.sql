ALTER TABLE `rehearsal` ADD `attempts` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `rehearsal` ADD `failed_at` integer;