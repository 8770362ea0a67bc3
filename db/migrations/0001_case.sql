CREATE TABLE `calendar_link` (
	`id` integer PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`code_hash` text NOT NULL,
	`made_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_link_code_hash_unique` ON `calendar_link` (`code_hash`);--> statement-breakpoint
CREATE INDEX `calendar_link_account` ON `calendar_link` (`account_id`);--> statement-breakpoint
CREATE TABLE `case_closure` (
	`id` integer PRIMARY KEY NOT NULL,
	`case_id` integer NOT NULL,
	`reason` text NOT NULL,
	`outcome` text NOT NULL,
	`closed_on` integer NOT NULL,
	`closed_at` integer NOT NULL,
	`closed_by` integer NOT NULL,
	`reopened_on` integer,
	`reopened_at` integer,
	`reopened_by` integer,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reopened_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_closure_case` ON `case_closure` (`case_id`);--> statement-breakpoint
CREATE TABLE `case_expectation` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`case_id` integer NOT NULL,
	`last_day` integer NOT NULL,
	`said_on` integer NOT NULL,
	`said_at` integer NOT NULL,
	`said_by` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`said_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_expectation_slug_unique` ON `case_expectation` (`slug`);--> statement-breakpoint
CREATE INDEX `case_expectation_case` ON `case_expectation` (`case_id`);--> statement-breakpoint
CREATE TABLE `case_follower` (
	`id` integer PRIMARY KEY NOT NULL,
	`case_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_follower_case` ON `case_follower` (`case_id`);--> statement-breakpoint
CREATE TABLE `case_handover` (
	`id` integer PRIMARY KEY NOT NULL,
	`case_id` integer NOT NULL,
	`to_account_id` integer NOT NULL,
	`reason` text NOT NULL,
	`given_on` integer NOT NULL,
	`given_at` integer NOT NULL,
	`given_by` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_handover_case` ON `case_handover` (`case_id`);--> statement-breakpoint
CREATE TABLE `case_mistake` (
	`id` integer PRIMARY KEY NOT NULL,
	`case_id` integer NOT NULL,
	`object` text NOT NULL,
	`reason` text NOT NULL,
	`marked_on` integer NOT NULL,
	`marked_at` integer NOT NULL,
	`marked_by` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`marked_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_mistake_object_unique` ON `case_mistake` (`object`);--> statement-breakpoint
CREATE INDEX `case_mistake_case` ON `case_mistake` (`case_id`);--> statement-breakpoint
CREATE TABLE `limit_done` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`case_id` integer NOT NULL,
	`limit_name` text NOT NULL,
	`counter_from` integer NOT NULL,
	`done_on` integer NOT NULL,
	`done_at` integer NOT NULL,
	`done_by` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `limit_done_slug_unique` ON `limit_done` (`slug`);--> statement-breakpoint
CREATE INDEX `limit_done_case` ON `limit_done` (`case_id`);--> statement-breakpoint
CREATE TABLE `support_case` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`person_id` integer NOT NULL,
	`origin` text NOT NULL,
	`signal_id` integer,
	`opened_on` integer NOT NULL,
	`opened_at` integer NOT NULL,
	`opened_by` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signal_id`) REFERENCES `signal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `support_case_slug_unique` ON `support_case` (`slug`);--> statement-breakpoint
CREATE INDEX `support_case_person` ON `support_case` (`person_id`);--> statement-breakpoint
CREATE TABLE `clock_limit_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`counter` text NOT NULL,
	`from_day` integer NOT NULL,
	`to_day` integer NOT NULL,
	`title` text,
	`meaning` text,
	`asks` integer NOT NULL,
	`who` text NOT NULL,
	`starts_on` integer NOT NULL,
	`active` integer NOT NULL,
	`source` text,
	`reason` text,
	`decided_at` integer NOT NULL,
	`decided_by` integer,
	FOREIGN KEY (`decided_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `clock_limit_version_number` ON `clock_limit_version` (`name`,`version`);--> statement-breakpoint
CREATE TABLE `measure` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`case_id` integer NOT NULL,
	`kind` text NOT NULL,
	`what` text NOT NULL,
	`service` text,
	`first_day` integer NOT NULL,
	`last_day` integer,
	`follow_up_on` integer,
	`added_on` integer NOT NULL,
	`added_at` integer NOT NULL,
	`added_by` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `measure_slug_unique` ON `measure` (`slug`);--> statement-breakpoint
CREATE INDEX `measure_case` ON `measure` (`case_id`);--> statement-breakpoint
CREATE TABLE `measure_turn` (
	`id` integer PRIMARY KEY NOT NULL,
	`measure_id` integer NOT NULL,
	`state` text NOT NULL,
	`effect` text,
	`turned_on` integer NOT NULL,
	`turned_at` integer NOT NULL,
	`turned_by` integer NOT NULL,
	FOREIGN KEY (`measure_id`) REFERENCES `measure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`turned_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `measure_turn_measure` ON `measure_turn` (`measure_id`);--> statement-breakpoint
CREATE TABLE `relapse_check` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`closure_id` integer NOT NULL,
	`due_on` integer NOT NULL,
	`answer` text,
	`answered_on` integer,
	`answered_at` integer,
	`answered_by` integer,
	FOREIGN KEY (`closure_id`) REFERENCES `case_closure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `relapse_check_slug_unique` ON `relapse_check` (`slug`);--> statement-breakpoint
CREATE INDEX `relapse_check_closure` ON `relapse_check` (`closure_id`);--> statement-breakpoint
CREATE INDEX `relapse_check_due` ON `relapse_check` (`due_on`);--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`case_id` integer NOT NULL,
	`need_id` integer,
	`kind` text NOT NULL,
	`on_day` integer NOT NULL,
	`from_time` text NOT NULL,
	`to_time` text NOT NULL,
	`place` text,
	`called_on` integer NOT NULL,
	`called_at` integer NOT NULL,
	`called_by` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need_id`) REFERENCES `meeting_need`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`called_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_slug_unique` ON `meeting` (`slug`);--> statement-breakpoint
CREATE INDEX `meeting_case` ON `meeting` (`case_id`);--> statement-breakpoint
CREATE INDEX `meeting_need_id` ON `meeting` (`need_id`);--> statement-breakpoint
CREATE TABLE `meeting_answer` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`invited_id` integer NOT NULL,
	`move_id` integer,
	`kind` text NOT NULL,
	`said` text,
	`suggested_on` integer,
	`answered_on` integer NOT NULL,
	`answered_at` integer NOT NULL,
	`answered_by` integer NOT NULL,
	FOREIGN KEY (`invited_id`) REFERENCES `meeting_invited`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`move_id`) REFERENCES `meeting_change`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_answer_slug_unique` ON `meeting_answer` (`slug`);--> statement-breakpoint
CREATE INDEX `meeting_answer_invited` ON `meeting_answer` (`invited_id`);--> statement-breakpoint
CREATE TABLE `meeting_change` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`meeting_id` integer NOT NULL,
	`kind` text NOT NULL,
	`on_day` integer,
	`from_time` text,
	`to_time` text,
	`place` text,
	`reason` text,
	`changed_on` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_change_slug_unique` ON `meeting_change` (`slug`);--> statement-breakpoint
CREATE INDEX `meeting_change_meeting` ON `meeting_change` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `meeting_invited` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`meeting_id` integer NOT NULL,
	`role` text NOT NULL,
	`account_id` integer,
	`name` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_invited_slug_unique` ON `meeting_invited` (`slug`);--> statement-breakpoint
CREATE INDEX `meeting_invited_meeting` ON `meeting_invited` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `meeting_invited_account` ON `meeting_invited` (`account_id`);--> statement-breakpoint
CREATE TABLE `meeting_minutes` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`meeting_id` integer NOT NULL,
	`finished` integer NOT NULL,
	`content` text NOT NULL,
	`reason` text,
	`written_on` integer NOT NULL,
	`written_at` integer NOT NULL,
	`written_by` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_minutes_slug_unique` ON `meeting_minutes` (`slug`);--> statement-breakpoint
CREATE INDEX `meeting_minutes_meeting` ON `meeting_minutes` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `meeting_need` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`case_id` integer NOT NULL,
	`need_from` text NOT NULL,
	`kind` text NOT NULL,
	`why` text NOT NULL,
	`reported_on` integer NOT NULL,
	`reported_at` integer NOT NULL,
	`reported_by` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reported_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_need_slug_unique` ON `meeting_need` (`slug`);--> statement-breakpoint
CREATE INDEX `meeting_need_case` ON `meeting_need` (`case_id`);--> statement-breakpoint
CREATE TABLE `plan_draft` (
	`id` integer PRIMARY KEY NOT NULL,
	`case_id` integer NOT NULL,
	`content` text NOT NULL,
	`revision` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_draft_case_id_unique` ON `plan_draft` (`case_id`);--> statement-breakpoint
CREATE TABLE `plan_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`case_id` integer NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`questions_version` integer NOT NULL,
	`adopted_on` integer NOT NULL,
	`adopted_at` integer NOT NULL,
	`adopted_by` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adopted_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_version_slug_unique` ON `plan_version` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `plan_version_number` ON `plan_version` (`case_id`,`number`);--> statement-breakpoint
CREATE TABLE `plan_waiver` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`case_id` integer NOT NULL,
	`reason` text NOT NULL,
	`text` text NOT NULL,
	`waived_on` integer NOT NULL,
	`waived_at` integer NOT NULL,
	`waived_by` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`waived_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_waiver_slug_unique` ON `plan_waiver` (`slug`);--> statement-breakpoint
CREATE INDEX `plan_waiver_case` ON `plan_waiver` (`case_id`);--> statement-breakpoint
CREATE TABLE `rehearsal` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`parameters` text NOT NULL,
	`to_day` integer NOT NULL,
	`asked_at` integer NOT NULL,
	`asked_by` integer NOT NULL,
	`done_at` integer,
	`result` text,
	FOREIGN KEY (`asked_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rehearsal_slug_unique` ON `rehearsal` (`slug`);--> statement-breakpoint
CREATE TABLE `contact_turn` (
	`id` integer PRIMARY KEY NOT NULL,
	`contact_id` integer NOT NULL,
	`was_on` integer NOT NULL,
	`moved_to` integer,
	`turned_on` integer NOT NULL,
	`turned_at` integer NOT NULL,
	`turned_by` integer NOT NULL,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`turned_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contact_turn_contact` ON `contact_turn` (`contact_id`);--> statement-breakpoint
CREATE TABLE `case_step` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`case_id` integer NOT NULL,
	`what` text NOT NULL,
	`who` text NOT NULL,
	`due_on` integer NOT NULL,
	`agreed_on` integer NOT NULL,
	`agreed_at` integer NOT NULL,
	`agreed_by` integer NOT NULL,
	`done_on` integer,
	`done_at` integer,
	`done_by` integer,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_step_slug_unique` ON `case_step` (`slug`);--> statement-breakpoint
CREATE INDEX `case_step_case` ON `case_step` (`case_id`);--> statement-breakpoint
CREATE TABLE `talk` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`case_id` integer NOT NULL,
	`contact_id` integer NOT NULL,
	`kind` text NOT NULL,
	`at_time` text,
	`place` text,
	`booked_on` integer NOT NULL,
	`booked_at` integer NOT NULL,
	`booked_by` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`booked_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `talk_slug_unique` ON `talk` (`slug`);--> statement-breakpoint
CREATE INDEX `talk_case` ON `talk` (`case_id`);--> statement-breakpoint
CREATE INDEX `talk_contact` ON `talk` (`contact_id`);--> statement-breakpoint
CREATE TABLE `talk_note` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`talk_id` integer NOT NULL,
	`content` text NOT NULL,
	`written_on` integer NOT NULL,
	`written_at` integer NOT NULL,
	`written_by` integer NOT NULL,
	FOREIGN KEY (`talk_id`) REFERENCES `talk`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `talk_note_slug_unique` ON `talk_note` (`slug`);--> statement-breakpoint
CREATE INDEX `talk_note_talk` ON `talk_note` (`talk_id`);--> statement-breakpoint
ALTER TABLE `account` ADD `mail` text DEFAULT 'daily' NOT NULL;--> statement-breakpoint
CREATE INDEX `account_employee` ON `account` (`employee_number`);--> statement-breakpoint
ALTER TABLE `import_batch` ADD `took_ms` integer;--> statement-breakpoint
ALTER TABLE `mapping_profile` ADD `causes` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `contact` ADD `called_off_on` integer;--> statement-breakpoint
ALTER TABLE `outbox` ADD `next_try_at` integer;--> statement-breakpoint
ALTER TABLE `outbox` ADD `given_up_at` integer;--> statement-breakpoint
CREATE INDEX `outbox_account` ON `outbox` (`account_id`,`sent_at`);--> statement-breakpoint
ALTER TABLE `setting` ADD `changed_at` integer;--> statement-breakpoint
ALTER TABLE `setting` ADD `changed_by` integer;--> statement-breakpoint
DROP VIEW `account_person`;--> statement-breakpoint
CREATE VIEW `account_person` AS SELECT a.id AS account_id, e.person_id FROM account a JOIN employment e ON e.employee_number = a.employee_number
    WHERE a.closed_at IS NULL
  UNION ALL SELECT a.id, e.person_id FROM account a JOIN employment e ON e.email = a.email
    WHERE a.employee_number IS NULL AND a.closed_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM employment o WHERE o.email = e.email AND o.person_id <> e.person_id
        AND CASE WHEN EXISTS (SELECT 1 FROM employment x JOIN employment y ON y.email = x.email
  WHERE x.email = e.email AND x.person_id = e.person_id AND y.person_id = o.person_id
    AND x.first_day <= coalesce(y.last_day, x.first_day) AND y.first_day <= coalesce(x.last_day, y.first_day))
          THEN ((SELECT min(v.born_in) FROM employment_version v
  WHERE v.email = o.email AND v.person_id = o.person_id AND v.born_in IN (SELECT id FROM visible_change)), o.person_id) < ((SELECT min(v.born_in) FROM employment_version v
  WHERE v.email = e.email AND v.person_id = e.person_id AND v.born_in IN (SELECT id FROM visible_change)), e.person_id)
          ELSE (SELECT max(l.first_day) FROM employment l WHERE l.email = o.email AND l.person_id = o.person_id) > (SELECT max(l.first_day) FROM employment l WHERE l.email = e.email AND l.person_id = e.person_id) END);