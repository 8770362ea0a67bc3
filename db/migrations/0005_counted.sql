CREATE TABLE `month_patch` (
	`month` integer NOT NULL,
	`workplace_id` integer NOT NULL,
	`cells` blob NOT NULL,
	PRIMARY KEY(`month`, `workplace_id`),
	FOREIGN KEY (`workplace_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `person_patch` (
	`person_id` integer NOT NULL,
	`workplace_id` integer NOT NULL,
	`months` blob NOT NULL,
	`years` blob,
	PRIMARY KEY(`person_id`, `workplace_id`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`workplace_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
