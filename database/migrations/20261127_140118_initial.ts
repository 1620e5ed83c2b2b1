import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`section_id\` text(36),
  	\`kind\` text DEFAULT 'news',
  	\`cover_id\` text(36),
  	\`event_starts_at\` text,
  	\`event_ends_at\` text,
  	\`published_at\` text,
  	\`author\` text,
  	\`source_name\` text,
  	\`source_url\` text,
  	\`ref\` text,
  	\`slug\` text,
  	\`created_by_id\` text(36),
  	\`writers\` text,
  	\`revision_mark\` text,
  	\`revision_follows\` text,
  	\`revision_by\` text,
  	\`revision_at\` numeric,
  	\`translation_vi\` text,
  	\`translation_en\` text,
  	\`translation_of\` text,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_section_idx\` ON \`articles\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_cover_idx\` ON \`articles\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_ref_idx\` ON \`articles\` (\`ref\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_by_idx\` ON \`articles\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_steward_idx\` ON \`articles\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_origin_idx\` ON \`articles\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_scope_scope_l1_idx\` ON \`articles\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`articles_scope_scope_l2_idx\` ON \`articles\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`articles_scope_scope_l3_idx\` ON \`articles\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`articles_scope_scope_l4_idx\` ON \`articles\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`scope_l1__status_publishedAt_createdAt_idx\` ON \`articles\` (\`scope_l1\`,\`_status\`,\`published_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`scope_l2__status_publishedAt_createdAt_idx\` ON \`articles\` (\`scope_l2\`,\`_status\`,\`published_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`scope_l3__status_publishedAt_createdAt_idx\` ON \`articles\` (\`scope_l3\`,\`_status\`,\`published_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`scope_l4__status_publishedAt_createdAt_idx\` ON \`articles\` (\`scope_l4\`,\`_status\`,\`published_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_updatedAt_idx\` ON \`articles\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`articles_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`teaser\` text,
  	\`event_place\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_locales_locale_parent_id_unique\` ON \`articles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_locales_parent_id_idx\` ON \`articles_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_topics_id_idx\` ON \`articles_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_section_id\` text(36),
  	\`version_kind\` text DEFAULT 'news',
  	\`version_cover_id\` text(36),
  	\`version_event_starts_at\` text,
  	\`version_event_ends_at\` text,
  	\`version_published_at\` text,
  	\`version_author\` text,
  	\`version_source_name\` text,
  	\`version_source_url\` text,
  	\`version_ref\` text,
  	\`version_slug\` text,
  	\`version_created_by_id\` text(36),
  	\`version_writers\` text,
  	\`version_revision_mark\` text,
  	\`version_revision_follows\` text,
  	\`version_revision_by\` text,
  	\`version_revision_at\` numeric,
  	\`version_translation_vi\` text,
  	\`version_translation_en\` text,
  	\`version_translation_of\` text,
  	\`version_steward_id\` text(36),
  	\`version_origin_id\` text(36),
  	\`version_scope_l1\` text,
  	\`version_scope_l2\` text,
  	\`version_scope_l3\` text,
  	\`version_scope_l4\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_section_idx\` ON \`_articles_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_cover_idx\` ON \`_articles_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_ref_idx\` ON \`_articles_v\` (\`version_ref\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_by_idx\` ON \`_articles_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_steward_idx\` ON \`_articles_v\` (\`version_steward_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_origin_idx\` ON \`_articles_v\` (\`version_origin_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_scope_version_scope_l1_idx\` ON \`_articles_v\` (\`version_scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_scope_version_scope_l2_idx\` ON \`_articles_v\` (\`version_scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_scope_version_scope_l3_idx\` ON \`_articles_v\` (\`version_scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_scope_version_scope_l4_idx\` ON \`_articles_v\` (\`version_scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_snapshot_idx\` ON \`_articles_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_published_locale_idx\` ON \`_articles_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`_articles_v\` (\`version_scope_l1\`,\`version__status\`,\`version_published_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_1_idx\` ON \`_articles_v\` (\`version_scope_l2\`,\`version__status\`,\`version_published_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_2_idx\` ON \`_articles_v\` (\`version_scope_l3\`,\`version__status\`,\`version_published_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_3_idx\` ON \`_articles_v\` (\`version_scope_l4\`,\`version__status\`,\`version_published_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_updatedAt_idx\` ON \`_articles_v\` (\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_age_idx\` ON \`_articles_v\` (\`updated_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_age_idx\` ON \`_articles_v\` (\`parent_id\`,\`updated_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_follows_once\` ON \`_articles_v\` (\`version_revision_follows\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_locales\` (
  	\`version_title\` text,
  	\`version_body\` text,
  	\`version_teaser\` text,
  	\`version_event_place\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_locales_locale_parent_id_unique\` ON \`_articles_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_locales_parent_id_idx\` ON \`_articles_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_topics_id_idx\` ON \`_articles_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`created_by_id\` text(36),
  	\`writers\` text,
  	\`revision_mark\` text,
  	\`revision_follows\` text,
  	\`revision_by\` text,
  	\`revision_at\` numeric,
  	\`translation_vi\` text,
  	\`translation_en\` text,
  	\`translation_of\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_steward_idx\` ON \`pages\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_origin_idx\` ON \`pages\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_scope_scope_l1_idx\` ON \`pages\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`pages_scope_scope_l2_idx\` ON \`pages\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`pages_scope_scope_l3_idx\` ON \`pages\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`pages_scope_scope_l4_idx\` ON \`pages\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_by_idx\` ON \`pages\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`steward_slug_idx\` ON \`pages\` (\`steward_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_locales_parent_id_idx\` ON \`pages_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_steward_id\` text(36),
  	\`version_origin_id\` text(36),
  	\`version_scope_l1\` text,
  	\`version_scope_l2\` text,
  	\`version_scope_l3\` text,
  	\`version_scope_l4\` text,
  	\`version_created_by_id\` text(36),
  	\`version_writers\` text,
  	\`version_revision_mark\` text,
  	\`version_revision_follows\` text,
  	\`version_revision_by\` text,
  	\`version_revision_at\` numeric,
  	\`version_translation_vi\` text,
  	\`version_translation_en\` text,
  	\`version_translation_of\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_steward_idx\` ON \`_pages_v\` (\`version_steward_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_origin_idx\` ON \`_pages_v\` (\`version_origin_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_scope_version_scope_l1_idx\` ON \`_pages_v\` (\`version_scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_scope_version_scope_l2_idx\` ON \`_pages_v\` (\`version_scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_scope_version_scope_l3_idx\` ON \`_pages_v\` (\`version_scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_scope_version_scope_l4_idx\` ON \`_pages_v\` (\`version_scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_by_idx\` ON \`_pages_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_steward_version_slug_idx\` ON \`_pages_v\` (\`version_steward_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_age_idx\` ON \`_pages_v\` (\`updated_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_age_idx\` ON \`_pages_v\` (\`parent_id\`,\`updated_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_follows_once\` ON \`_pages_v\` (\`version_revision_follows\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_locales_parent_id_idx\` ON \`_pages_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`decorative\` integer DEFAULT false,
  	\`title\` text,
  	\`credit\` text,
  	\`rights\` text,
  	\`sharing\` text,
  	\`colour\` text,
  	\`sha256\` text,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumb_avif_url\` text,
  	\`sizes_thumb_avif_width\` numeric,
  	\`sizes_thumb_avif_height\` numeric,
  	\`sizes_thumb_avif_mime_type\` text,
  	\`sizes_thumb_avif_filesize\` numeric,
  	\`sizes_thumb_avif_filename\` text,
  	\`sizes_thumb_webp_url\` text,
  	\`sizes_thumb_webp_width\` numeric,
  	\`sizes_thumb_webp_height\` numeric,
  	\`sizes_thumb_webp_mime_type\` text,
  	\`sizes_thumb_webp_filesize\` numeric,
  	\`sizes_thumb_webp_filename\` text,
  	\`sizes_card_avif_url\` text,
  	\`sizes_card_avif_width\` numeric,
  	\`sizes_card_avif_height\` numeric,
  	\`sizes_card_avif_mime_type\` text,
  	\`sizes_card_avif_filesize\` numeric,
  	\`sizes_card_avif_filename\` text,
  	\`sizes_card_webp_url\` text,
  	\`sizes_card_webp_width\` numeric,
  	\`sizes_card_webp_height\` numeric,
  	\`sizes_card_webp_mime_type\` text,
  	\`sizes_card_webp_filesize\` numeric,
  	\`sizes_card_webp_filename\` text,
  	\`sizes_wide_avif_url\` text,
  	\`sizes_wide_avif_width\` numeric,
  	\`sizes_wide_avif_height\` numeric,
  	\`sizes_wide_avif_mime_type\` text,
  	\`sizes_wide_avif_filesize\` numeric,
  	\`sizes_wide_avif_filename\` text,
  	\`sizes_wide_webp_url\` text,
  	\`sizes_wide_webp_width\` numeric,
  	\`sizes_wide_webp_height\` numeric,
  	\`sizes_wide_webp_mime_type\` text,
  	\`sizes_wide_webp_filesize\` numeric,
  	\`sizes_wide_webp_filename\` text,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_sharing_idx\` ON \`media\` (\`sharing\`);`)
  await db.run(sql`CREATE INDEX \`media_steward_idx\` ON \`media\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`media_origin_idx\` ON \`media\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`media_scope_scope_l1_idx\` ON \`media\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`media_scope_scope_l2_idx\` ON \`media\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`media_scope_scope_l3_idx\` ON \`media\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`media_scope_scope_l4_idx\` ON \`media\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumb_avif_sizes_thumb_avif_filename_idx\` ON \`media\` (\`sizes_thumb_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumb_webp_sizes_thumb_webp_filename_idx\` ON \`media\` (\`sizes_thumb_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_avif_sizes_card_avif_filename_idx\` ON \`media\` (\`sizes_card_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_webp_sizes_card_webp_filename_idx\` ON \`media\` (\`sizes_card_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_avif_sizes_wide_avif_filename_idx\` ON \`media\` (\`sizes_wide_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_webp_sizes_wide_webp_filename_idx\` ON \`media\` (\`sizes_wide_webp_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_parent_id_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 100,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_slug_idx\` ON \`sections\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sections_steward_idx\` ON \`sections\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_origin_idx\` ON \`sections\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_scope_scope_l1_idx\` ON \`sections\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`sections_scope_scope_l2_idx\` ON \`sections\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`sections_scope_scope_l3_idx\` ON \`sections\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`sections_scope_scope_l4_idx\` ON \`sections\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`sections_updated_at_idx\` ON \`sections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_at_idx\` ON \`sections\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`steward_slug_1_idx\` ON \`sections\` (\`steward_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`sections_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sections_locales_locale_parent_id_unique\` ON \`sections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_locales_parent_id_idx\` ON \`sections_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`section_labels\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`section_id\` text(36) NOT NULL,
  	\`used\` integer DEFAULT true,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`section_labels_section_idx\` ON \`section_labels\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`section_labels_steward_idx\` ON \`section_labels\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`section_labels_origin_idx\` ON \`section_labels\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`section_labels_scope_scope_l1_idx\` ON \`section_labels\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`section_labels_scope_scope_l2_idx\` ON \`section_labels\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`section_labels_scope_scope_l3_idx\` ON \`section_labels\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`section_labels_scope_scope_l4_idx\` ON \`section_labels\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`section_labels_updated_at_idx\` ON \`section_labels\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`section_labels_created_at_idx\` ON \`section_labels\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`steward_section_idx\` ON \`section_labels\` (\`steward_id\`,\`section_id\`);`)
  await db.run(sql`CREATE TABLE \`section_labels_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`section_labels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`section_labels_locales_locale_parent_id_unique\` ON \`section_labels_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`section_labels_locales_parent_id_idx\` ON \`section_labels_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`cover_id\` text(36),
  	\`from\` text,
  	\`until\` text,
  	\`order\` numeric DEFAULT 100,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_cover_idx\` ON \`topics\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_steward_idx\` ON \`topics\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_origin_idx\` ON \`topics\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_scope_scope_l1_idx\` ON \`topics\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`topics_scope_scope_l2_idx\` ON \`topics\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`topics_scope_scope_l3_idx\` ON \`topics\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`topics_scope_scope_l4_idx\` ON \`topics\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`steward_slug_2_idx\` ON \`topics\` (\`steward_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`name\` text NOT NULL,
  	\`intro\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_locales_parent_id_idx\` ON \`topics_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`units_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`short_name\` text,
  	\`name_en\` text,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_names_order_idx\` ON \`units_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`units_names_parent_id_idx\` ON \`units_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text NOT NULL,
  	\`name_en\` text,
  	\`short_name_en\` text,
  	\`code\` text NOT NULL,
  	\`level\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`slug\` text NOT NULL,
  	\`host_label\` text,
  	\`path\` text,
  	\`domain\` text,
  	\`boundary\` text,
  	\`search_text\` text,
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`units_name_idx\` ON \`units\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`units_code_idx\` ON \`units\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`units_level_idx\` ON \`units\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`units_parent_idx\` ON \`units\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_path_idx\` ON \`units\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`units_search_text_idx\` ON \`units\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`units_scope_scope_l1_idx\` ON \`units\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`units_scope_scope_l2_idx\` ON \`units\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`units_scope_scope_l3_idx\` ON \`units\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`units_scope_scope_l4_idx\` ON \`units\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`parent_level_idx\` ON \`units\` (\`parent_id\`,\`level\`);`)
  await db.run(sql`CREATE INDEX \`code_validFrom_idx\` ON \`units\` (\`code\`,\`valid_from\`);`)
  await db.run(sql`CREATE TABLE \`units_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_rels_order_idx\` ON \`units_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`units_rels_parent_idx\` ON \`units_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_rels_path_idx\` ON \`units_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`units_rels_units_id_idx\` ON \`units_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`unit_groups\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`unit_groups_steward_idx\` ON \`unit_groups\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`unit_groups_origin_idx\` ON \`unit_groups\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`unit_groups_scope_scope_l1_idx\` ON \`unit_groups\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`unit_groups_scope_scope_l2_idx\` ON \`unit_groups\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`unit_groups_scope_scope_l3_idx\` ON \`unit_groups\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`unit_groups_scope_scope_l4_idx\` ON \`unit_groups\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`unit_groups_updated_at_idx\` ON \`unit_groups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`unit_groups_created_at_idx\` ON \`unit_groups\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`unit_groups_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`unit_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`unit_groups_locales_locale_parent_id_unique\` ON \`unit_groups_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`unit_groups_locales_parent_id_idx\` ON \`unit_groups_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`unit_groups_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`unit_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`unit_groups_rels_order_idx\` ON \`unit_groups_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`unit_groups_rels_parent_idx\` ON \`unit_groups_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`unit_groups_rels_path_idx\` ON \`unit_groups_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`unit_groups_rels_units_id_idx\` ON \`unit_groups_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`note\` text,
  	\`number\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_phones_order_idx\` ON \`sites_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_phones_parent_id_idx\` ON \`sites_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`label_en\` text,
  	\`note\` text,
  	\`href\` text,
  	\`icon\` text DEFAULT 'file',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_tasks_order_idx\` ON \`sites_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_tasks_parent_id_idx\` ON \`sites_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_menu_additions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`label_en\` text,
  	\`page_id\` text(36),
  	\`section_id\` text(36),
  	\`href\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_menu_additions_order_idx\` ON \`sites_menu_additions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_menu_additions_parent_id_idx\` ON \`sites_menu_additions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_menu_additions_page_idx\` ON \`sites_menu_additions\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_menu_additions_section_idx\` ON \`sites_menu_additions\` (\`section_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_home_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`label_en\` text,
  	\`href\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_home_blocks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_home_blocks_links_order_idx\` ON \`sites_home_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_home_blocks_links_parent_id_idx\` ON \`sites_home_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_home_blocks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`hidden\` integer DEFAULT false,
  	\`section_id\` text(36),
  	\`count\` numeric,
  	\`title\` text,
  	\`title_en\` text,
  	\`text\` text,
  	\`text_en\` text,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_home_blocks_order_idx\` ON \`sites_home_blocks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_home_blocks_parent_id_idx\` ON \`sites_home_blocks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_home_blocks_section_idx\` ON \`sites_home_blocks\` (\`section_id\`);`)
  await db.run(sql`CREATE TABLE \`sites\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`contact_address\` text,
  	\`contact_phone\` text,
  	\`contact_email\` text,
  	\`contact_hours\` text,
  	\`responsible_name\` text,
  	\`responsible_post\` text,
  	\`spokesperson_name\` text,
  	\`spokesperson_post\` text,
  	\`spokesperson_phone\` text,
  	\`spokesperson_email\` text,
  	\`palette\` text DEFAULT 'level',
  	\`accent\` text,
  	\`crest_id\` text(36),
  	\`landmark_id\` text(36),
  	\`primary_host\` text,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`crest_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`landmark_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_unit_idx\` ON \`sites\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_crest_idx\` ON \`sites\` (\`crest_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_landmark_idx\` ON \`sites\` (\`landmark_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_primary_host_idx\` ON \`sites\` (\`primary_host\`);`)
  await db.run(sql`CREATE INDEX \`sites_steward_idx\` ON \`sites\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_origin_idx\` ON \`sites\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_scope_scope_l1_idx\` ON \`sites\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`sites_scope_scope_l2_idx\` ON \`sites\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`sites_scope_scope_l3_idx\` ON \`sites\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`sites_scope_scope_l4_idx\` ON \`sites\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`sites_updated_at_idx\` ON \`sites\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sites_created_at_idx\` ON \`sites\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sites_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_texts_order_parent\` ON \`sites_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_rels_order_idx\` ON \`sites_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_parent_idx\` ON \`sites_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_path_idx\` ON \`sites_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_articles_id_idx\` ON \`sites_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE TABLE \`level_settings_menu\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`label_en\` text,
  	\`path\` text NOT NULL,
  	\`locked\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`level_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`level_settings_menu_order_idx\` ON \`level_settings_menu\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`level_settings_menu_parent_id_idx\` ON \`level_settings_menu\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`level_settings_palettes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`level_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`level_settings_palettes_order_idx\` ON \`level_settings_palettes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`level_settings_palettes_parent_idx\` ON \`level_settings_palettes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`level_settings_home_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`label_en\` text,
  	\`href\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`level_settings_home_blocks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`level_settings_home_blocks_links_order_idx\` ON \`level_settings_home_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`level_settings_home_blocks_links_parent_id_idx\` ON \`level_settings_home_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`level_settings_home_blocks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`locked\` integer DEFAULT false,
  	\`hidden\` integer DEFAULT false,
  	\`section_id\` text(36),
  	\`count\` numeric,
  	\`title\` text,
  	\`title_en\` text,
  	\`text\` text,
  	\`text_en\` text,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`level_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`level_settings_home_blocks_order_idx\` ON \`level_settings_home_blocks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`level_settings_home_blocks_parent_id_idx\` ON \`level_settings_home_blocks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`level_settings_home_blocks_section_idx\` ON \`level_settings_home_blocks\` (\`section_id\`);`)
  await db.run(sql`CREATE TABLE \`level_settings_features\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`level_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`level_settings_features_order_idx\` ON \`level_settings_features\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`level_settings_features_parent_idx\` ON \`level_settings_features\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`level_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`level\` text NOT NULL,
  	\`allow_crest\` integer DEFAULT true,
  	\`allow_landmark\` integer DEFAULT true,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`level_settings_steward_idx\` ON \`level_settings\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`level_settings_origin_idx\` ON \`level_settings\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`level_settings_scope_scope_l1_idx\` ON \`level_settings\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`level_settings_scope_scope_l2_idx\` ON \`level_settings\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`level_settings_scope_scope_l3_idx\` ON \`level_settings\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`level_settings_scope_scope_l4_idx\` ON \`level_settings\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`level_settings_updated_at_idx\` ON \`level_settings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`level_settings_created_at_idx\` ON \`level_settings\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`steward_level_idx\` ON \`level_settings\` (\`steward_id\`,\`level\`);`)
  await db.run(sql`CREATE TABLE \`level_settings_locales\` (
  	\`title_first_line\` text,
  	\`title_template\` text,
  	\`agency_template\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`level_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`level_settings_locales_locale_parent_id_unique\` ON \`level_settings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`level_settings_locales_parent_id_idx\` ON \`level_settings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mournings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`title_en\` text,
  	\`on\` integer DEFAULT true,
  	\`from\` text,
  	\`until\` text,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`mournings_steward_idx\` ON \`mournings\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`mournings_origin_idx\` ON \`mournings\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`mournings_scope_scope_l1_idx\` ON \`mournings\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`mournings_scope_scope_l2_idx\` ON \`mournings\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`mournings_scope_scope_l3_idx\` ON \`mournings\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`mournings_scope_scope_l4_idx\` ON \`mournings\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`mournings_updated_at_idx\` ON \`mournings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mournings_created_at_idx\` ON \`mournings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publication_policies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`rule\` text DEFAULT 'second' NOT NULL,
  	\`level\` text,
  	\`kind\` text,
  	\`locked\` integer DEFAULT false,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`publication_policies_steward_idx\` ON \`publication_policies\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`publication_policies_origin_idx\` ON \`publication_policies\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`publication_policies_scope_scope_l1_idx\` ON \`publication_policies\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`publication_policies_scope_scope_l2_idx\` ON \`publication_policies\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`publication_policies_scope_scope_l3_idx\` ON \`publication_policies\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`publication_policies_scope_scope_l4_idx\` ON \`publication_policies\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`publication_policies_updated_at_idx\` ON \`publication_policies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publication_policies_created_at_idx\` ON \`publication_policies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sending_quotas\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`level\` text,
  	\`received\` numeric,
  	\`mandatory\` numeric,
  	\`offers\` numeric,
  	\`locked\` integer DEFAULT false,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sending_quotas_steward_idx\` ON \`sending_quotas\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`sending_quotas_origin_idx\` ON \`sending_quotas\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`sending_quotas_scope_scope_l1_idx\` ON \`sending_quotas\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`sending_quotas_scope_scope_l2_idx\` ON \`sending_quotas\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`sending_quotas_scope_scope_l3_idx\` ON \`sending_quotas\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`sending_quotas_scope_scope_l4_idx\` ON \`sending_quotas\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`sending_quotas_updated_at_idx\` ON \`sending_quotas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sending_quotas_created_at_idx\` ON \`sending_quotas\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`subscriptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36) NOT NULL,
  	\`below\` integer DEFAULT false,
  	\`section_id\` text(36),
  	\`mode\` text DEFAULT 'inbox' NOT NULL,
  	\`active\` integer DEFAULT true,
  	\`since\` numeric,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`subscriptions_source_idx\` ON \`subscriptions\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_section_idx\` ON \`subscriptions\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_active_idx\` ON \`subscriptions\` (\`active\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_steward_idx\` ON \`subscriptions\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_origin_idx\` ON \`subscriptions\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_scope_scope_l1_idx\` ON \`subscriptions\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_scope_scope_l2_idx\` ON \`subscriptions\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_scope_scope_l3_idx\` ON \`subscriptions\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_scope_scope_l4_idx\` ON \`subscriptions\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_updated_at_idx\` ON \`subscriptions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_created_at_idx\` ON \`subscriptions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`alert_templates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name_vi\` text NOT NULL,
  	\`name_en\` text,
  	\`title_vi\` text NOT NULL,
  	\`body_vi\` text NOT NULL,
  	\`title_en\` text,
  	\`body_en\` text,
  	\`severity\` text DEFAULT 'important' NOT NULL,
  	\`hours\` numeric DEFAULT 12 NOT NULL,
  	\`level\` text,
  	\`phone\` text,
  	\`order\` numeric DEFAULT 100,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_templates_steward_idx\` ON \`alert_templates\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_templates_origin_idx\` ON \`alert_templates\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_templates_scope_scope_l1_idx\` ON \`alert_templates\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`alert_templates_scope_scope_l2_idx\` ON \`alert_templates\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`alert_templates_scope_scope_l3_idx\` ON \`alert_templates\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`alert_templates_scope_scope_l4_idx\` ON \`alert_templates\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`alert_templates_updated_at_idx\` ON \`alert_templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alert_templates_created_at_idx\` ON \`alert_templates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`from_key\` text,
  	\`kind\` text DEFAULT 'item' NOT NULL,
  	\`address\` text,
  	\`target_key\` text,
  	\`permanent\` integer DEFAULT true,
  	\`note\` text,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_steward_idx\` ON \`redirects\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_origin_idx\` ON \`redirects\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_scope_scope_l1_idx\` ON \`redirects\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`redirects_scope_scope_l2_idx\` ON \`redirects\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`redirects_scope_scope_l3_idx\` ON \`redirects\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`redirects_scope_scope_l4_idx\` ON \`redirects\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`origin_fromKey_idx\` ON \`redirects\` (\`origin_id\`,\`from_key\`);`)
  await db.run(sql`CREATE INDEX \`origin_targetKey_idx\` ON \`redirects\` (\`origin_id\`,\`target_key\`);`)
  await db.run(sql`CREATE TABLE \`redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_articles_id_idx\` ON \`redirects_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_pages_id_idx\` ON \`redirects_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`best_bets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`queries\` text NOT NULL,
  	\`kind\` text DEFAULT 'item' NOT NULL,
  	\`address\` text,
  	\`title\` text,
  	\`text\` text,
  	\`title_en\` text,
  	\`text_en\` text,
  	\`until\` text,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`best_bets_steward_idx\` ON \`best_bets\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_origin_idx\` ON \`best_bets\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_scope_scope_l1_idx\` ON \`best_bets\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_scope_scope_l2_idx\` ON \`best_bets\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_scope_scope_l3_idx\` ON \`best_bets\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_scope_scope_l4_idx\` ON \`best_bets\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_updated_at_idx\` ON \`best_bets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_created_at_idx\` ON \`best_bets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`best_bets_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_bets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_bets_texts_order_parent\` ON \`best_bets_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_texts_text_idx\` ON \`best_bets_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`best_bets_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_bets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_bets_rels_order_idx\` ON \`best_bets_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_parent_idx\` ON \`best_bets_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_path_idx\` ON \`best_bets_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_articles_id_idx\` ON \`best_bets_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_pages_id_idx\` ON \`best_bets_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`search_synonyms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`terms\` text NOT NULL,
  	\`key\` text,
  	\`note\` text,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`search_synonyms_steward_idx\` ON \`search_synonyms\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`search_synonyms_origin_idx\` ON \`search_synonyms\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`search_synonyms_scope_scope_l1_idx\` ON \`search_synonyms\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`search_synonyms_scope_scope_l2_idx\` ON \`search_synonyms\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`search_synonyms_scope_scope_l3_idx\` ON \`search_synonyms\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`search_synonyms_scope_scope_l4_idx\` ON \`search_synonyms\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`search_synonyms_updated_at_idx\` ON \`search_synonyms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`search_synonyms_created_at_idx\` ON \`search_synonyms\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`steward_key_idx\` ON \`search_synonyms\` (\`steward_id\`,\`key\`);`)
  await db.run(sql`CREATE TABLE \`webhooks_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_events_order_idx\` ON \`webhooks_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_events_parent_idx\` ON \`webhooks_events\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhooks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`reach\` text DEFAULT 'own' NOT NULL,
  	\`active\` integer DEFAULT true,
  	\`secret\` text,
  	\`secret_at\` text,
  	\`failures\` numeric DEFAULT 0,
  	\`retry_at\` numeric,
  	\`off_at\` text,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_steward_idx\` ON \`webhooks\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_origin_idx\` ON \`webhooks\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_scope_scope_l1_idx\` ON \`webhooks\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_scope_scope_l2_idx\` ON \`webhooks\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_scope_scope_l3_idx\` ON \`webhooks\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_scope_scope_l4_idx\` ON \`webhooks\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_memberships\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`role\` text NOT NULL,
  	\`stands_in_for_id\` text(36),
  	\`from\` text,
  	\`until\` text,
  	\`level\` text,
  	\`l1\` text,
  	\`l2\` text,
  	\`l3\` text,
  	\`l4\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`stands_in_for_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_memberships_order_idx\` ON \`users_memberships\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_parent_id_idx\` ON \`users_memberships\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_unit_idx\` ON \`users_memberships\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_stands_in_for_idx\` ON \`users_memberships\` (\`stands_in_for_id\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_level_idx\` ON \`users_memberships\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_l1_idx\` ON \`users_memberships\` (\`l1\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_l2_idx\` ON \`users_memberships\` (\`l2\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_l3_idx\` ON \`users_memberships\` (\`l3\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_l4_idx\` ON \`users_memberships\` (\`l4\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`language\` text DEFAULT 'vi',
  	\`notice_mail\` text DEFAULT 'needs-me',
  	\`activated_at\` text,
  	\`closed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text,
  	\`kind\` text,
  	\`actor_name\` text,
  	\`actor_role\` text,
  	\`actor_unit_id\` text(36),
  	\`actor\` text,
  	\`collection_slug\` text,
  	\`document\` text,
  	\`before\` text,
  	\`after\` text,
  	\`note\` text,
  	\`seq\` numeric,
  	\`prev_hash\` text,
  	\`hash\` text,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	FOREIGN KEY (\`actor_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_actor_unit_idx\` ON \`audit_log\` (\`actor_unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_log_seq_idx\` ON \`audit_log\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_steward_idx\` ON \`audit_log\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_origin_idx\` ON \`audit_log\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_scope_l1_at_id_idx\` ON \`audit_log\` (\`scope_l1\`,\`at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_scope_l1_kind_at_id_idx\` ON \`audit_log\` (\`scope_l1\`,\`kind\`,\`at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_scope_l2_at_id_idx\` ON \`audit_log\` (\`scope_l2\`,\`at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_scope_l2_kind_at_id_idx\` ON \`audit_log\` (\`scope_l2\`,\`kind\`,\`at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_scope_l3_at_id_idx\` ON \`audit_log\` (\`scope_l3\`,\`at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_scope_l3_kind_at_id_idx\` ON \`audit_log\` (\`scope_l3\`,\`kind\`,\`at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_scope_l4_at_id_idx\` ON \`audit_log\` (\`scope_l4\`,\`at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_scope_l4_kind_at_id_idx\` ON \`audit_log\` (\`scope_l4\`,\`kind\`,\`at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_at_id_idx\` ON \`audit_log\` (\`actor\`,\`at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_collectionSlug_document_at_id_idx\` ON \`audit_log\` (\`collection_slug\`,\`document\`,\`at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_seq_at_id_idx\` ON \`audit_log\` (\`seq\`,\`at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_steward_scope_l1_scope_l2_scope_l3_scope_l4_idx\` ON \`audit_log\` (\`steward_id\`,\`scope_l1\`,\`scope_l2\`,\`scope_l3\`,\`scope_l4\`);`)
  await db.run(sql`CREATE TABLE \`placements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item\` text NOT NULL,
  	\`item_type\` text NOT NULL,
  	\`channel\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`held_state\` text,
  	\`strength\` text,
  	\`date\` numeric,
  	\`kind\` text,
  	\`received\` integer DEFAULT false,
  	\`starts_at\` numeric,
  	\`section\` text,
  	\`own_section\` text,
  	\`own_teaser\` text,
  	\`pin\` numeric,
  	\`pin_until\` numeric,
  	\`note\` text,
  	\`tied\` integer DEFAULT false,
  	\`from\` numeric,
  	\`until\` numeric,
  	\`card\` text,
  	\`sending\` text,
  	\`subscription\` text,
  	\`created_by\` text,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`placements_pin_until_idx\` ON \`placements\` (\`pin_until\`);`)
  await db.run(sql`CREATE INDEX \`placements_steward_idx\` ON \`placements\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_origin_idx\` ON \`placements\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_scope_scope_l1_idx\` ON \`placements\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`placements_scope_scope_l2_idx\` ON \`placements\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`placements_scope_scope_l3_idx\` ON \`placements\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`placements_scope_scope_l4_idx\` ON \`placements\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`placements_updated_at_idx\` ON \`placements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`placements_created_at_idx\` ON \`placements\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`item_channel_idx\` ON \`placements\` (\`item\`,\`channel\`);`)
  await db.run(sql`CREATE INDEX \`channel_state_date_item_idx\` ON \`placements\` (\`channel\`,\`state\`,\`date\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`channel_state_section_date_item_idx\` ON \`placements\` (\`channel\`,\`state\`,\`section\`,\`date\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`channel_state_kind_date_item_idx\` ON \`placements\` (\`channel\`,\`state\`,\`kind\`,\`date\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`channel_state_received_date_item_idx\` ON \`placements\` (\`channel\`,\`state\`,\`received\`,\`date\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`channel_state_startsAt_item_idx\` ON \`placements\` (\`channel\`,\`state\`,\`starts_at\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`channel_pin_idx\` ON \`placements\` (\`channel\`,\`pin\`);`)
  await db.run(sql`CREATE INDEX \`state_from_idx\` ON \`placements\` (\`state\`,\`from\`);`)
  await db.run(sql`CREATE INDEX \`state_until_idx\` ON \`placements\` (\`state\`,\`until\`);`)
  await db.run(sql`CREATE TABLE \`sendings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`channels\` text NOT NULL,
  	\`strength\` text,
  	\`week\` text NOT NULL,
  	\`token\` text NOT NULL,
  	\`begins\` numeric,
  	\`ends\` numeric,
  	\`section\` text,
  	\`sites\` numeric,
  	\`receiver\` text,
  	\`title\` text,
  	\`item_kind\` text,
  	\`search_text\` text,
  	\`reason\` text,
  	\`at\` numeric,
  	\`by\` text,
  	\`by_name\` text,
  	\`ended_at\` numeric,
  	\`ended_by\` text,
  	\`ended_by_name\` text,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sendings_token_idx\` ON \`sendings\` (\`token\`);`)
  await db.run(sql`CREATE INDEX \`sendings_steward_idx\` ON \`sendings\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`sendings_origin_idx\` ON \`sendings\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`sendings_scope_scope_l1_idx\` ON \`sendings\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`sendings_scope_scope_l2_idx\` ON \`sendings\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`sendings_scope_scope_l3_idx\` ON \`sendings\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`sendings_scope_scope_l4_idx\` ON \`sendings\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`sendings_updated_at_idx\` ON \`sendings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sendings_created_at_idx\` ON \`sendings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`item_at_idx\` ON \`sendings\` (\`item\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`receiver_state_at_item_idx\` ON \`sendings\` (\`receiver\`,\`state\`,\`at\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`steward_kind_week_idx\` ON \`sendings\` (\`steward_id\`,\`kind\`,\`week\`);`)
  await db.run(sql`CREATE INDEX \`scope_l1_kind_week_idx\` ON \`sendings\` (\`scope_l1\`,\`kind\`,\`week\`);`)
  await db.run(sql`CREATE INDEX \`scope_l2_kind_week_idx\` ON \`sendings\` (\`scope_l2\`,\`kind\`,\`week\`);`)
  await db.run(sql`CREATE INDEX \`scope_l3_kind_week_idx\` ON \`sendings\` (\`scope_l3\`,\`kind\`,\`week\`);`)
  await db.run(sql`CREATE INDEX \`scope_l4_kind_week_idx\` ON \`sendings\` (\`scope_l4\`,\`kind\`,\`week\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_type\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`version\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`media\` text,
  	\`stage\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text,
  	\`section\` text,
  	\`search_text\` text,
  	\`submitted_by\` text,
  	\`waiting_since\` numeric,
  	\`writers\` text,
  	\`hands\` text,
  	\`approved_by\` text,
  	\`approved_at\` numeric,
  	\`approved_under\` text,
  	\`decided_by\` text,
  	\`decided_at\` numeric,
  	\`reason\` text,
  	\`publish_at\` numeric,
  	\`scheduled_by\` text,
  	\`published_at\` numeric,
  	\`published_by\` text,
  	\`next_attempt\` numeric,
  	\`attempts\` numeric,
  	\`claim\` text,
  	\`failed_at\` numeric,
  	\`failure\` text,
  	\`confirm_by\` numeric,
  	\`confirmed_by\` text,
  	\`confirmed_at\` numeric,
  	\`alert\` text,
  	\`alert_level\` numeric,
  	\`watch_at\` numeric,
  	\`raised_at\` numeric,
  	\`raised_to\` text,
  	\`change\` text,
  	\`note_vi\` text,
  	\`note_en\` text,
  	\`ending\` text,
  	\`ending_reason\` text,
  	\`ended_at\` numeric,
  	\`ended_by\` text,
  	\`ended_unit\` text,
  	\`target\` text,
  	\`target_type\` text,
  	\`target_unit\` text,
  	\`target_path\` text,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_steward_idx\` ON \`editions\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_origin_idx\` ON \`editions\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_scope_scope_l1_idx\` ON \`editions\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`editions_scope_scope_l2_idx\` ON \`editions\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`editions_scope_scope_l3_idx\` ON \`editions\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`editions_scope_scope_l4_idx\` ON \`editions\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`item_number_idx\` ON \`editions\` (\`item\`,\`number\`);`)
  await db.run(sql`CREATE INDEX \`item_stage_idx\` ON \`editions\` (\`item\`,\`stage\`);`)
  await db.run(sql`CREATE INDEX \`stage_publishAt_idx\` ON \`editions\` (\`stage\`,\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`stage_nextAttempt_createdAt_idx\` ON \`editions\` (\`stage\`,\`next_attempt\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stage_failedAt_publishAt_createdAt_idx\` ON \`editions\` (\`stage\`,\`failed_at\`,\`publish_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`submittedBy_stage_waitingSince_idx\` ON \`editions\` (\`submitted_by\`,\`stage\`,\`waiting_since\`);`)
  await db.run(sql`CREATE INDEX \`alert_confirmBy_idx\` ON \`editions\` (\`alert\`,\`confirm_by\`);`)
  await db.run(sql`CREATE INDEX \`stage_updatedAt_idx\` ON \`editions\` (\`stage\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_review_steward\` ON \`editions\` (\`steward_id\`,\`waiting_since\`,\`item\`) WHERE stage = 'in-review';`)
  await db.run(sql`CREATE INDEX \`editions_review_l1\` ON \`editions\` (\`scope_l1\`,\`waiting_since\`,\`item\`) WHERE stage = 'in-review';`)
  await db.run(sql`CREATE INDEX \`editions_review_l2\` ON \`editions\` (\`scope_l2\`,\`waiting_since\`,\`item\`) WHERE stage = 'in-review';`)
  await db.run(sql`CREATE INDEX \`editions_review_l3\` ON \`editions\` (\`scope_l3\`,\`waiting_since\`,\`item\`) WHERE stage = 'in-review';`)
  await db.run(sql`CREATE INDEX \`editions_review_l4\` ON \`editions\` (\`scope_l4\`,\`waiting_since\`,\`item\`) WHERE stage = 'in-review';`)
  await db.run(sql`CREATE INDEX \`editions_confirm_steward\` ON \`editions\` (\`steward_id\`,\`confirmed_by\`,\`confirm_by\`,\`item\`) WHERE stage = 'published' AND confirm_by > 0;`)
  await db.run(sql`CREATE INDEX \`editions_confirm_l1\` ON \`editions\` (\`scope_l1\`,\`confirmed_by\`,\`confirm_by\`,\`item\`) WHERE stage = 'published' AND confirm_by > 0;`)
  await db.run(sql`CREATE INDEX \`editions_confirm_l2\` ON \`editions\` (\`scope_l2\`,\`confirmed_by\`,\`confirm_by\`,\`item\`) WHERE stage = 'published' AND confirm_by > 0;`)
  await db.run(sql`CREATE INDEX \`editions_confirm_l3\` ON \`editions\` (\`scope_l3\`,\`confirmed_by\`,\`confirm_by\`,\`item\`) WHERE stage = 'published' AND confirm_by > 0;`)
  await db.run(sql`CREATE INDEX \`editions_confirm_l4\` ON \`editions\` (\`scope_l4\`,\`confirmed_by\`,\`confirm_by\`,\`item\`) WHERE stage = 'published' AND confirm_by > 0;`)
  await db.run(sql`CREATE INDEX \`editions_schedule_steward\` ON \`editions\` (\`steward_id\`,\`publish_at\`,\`item\`) WHERE stage = 'scheduled';`)
  await db.run(sql`CREATE INDEX \`editions_schedule_l1\` ON \`editions\` (\`scope_l1\`,\`publish_at\`,\`item\`) WHERE stage = 'scheduled';`)
  await db.run(sql`CREATE INDEX \`editions_schedule_l2\` ON \`editions\` (\`scope_l2\`,\`publish_at\`,\`item\`) WHERE stage = 'scheduled';`)
  await db.run(sql`CREATE INDEX \`editions_schedule_l3\` ON \`editions\` (\`scope_l3\`,\`publish_at\`,\`item\`) WHERE stage = 'scheduled';`)
  await db.run(sql`CREATE INDEX \`editions_schedule_l4\` ON \`editions\` (\`scope_l4\`,\`publish_at\`,\`item\`) WHERE stage = 'scheduled';`)
  await db.run(sql`CREATE TABLE \`item_terms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_type\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`embargo_until\` numeric,
  	\`expires_at\` numeric,
  	\`next_at\` numeric,
  	\`kept_at\` numeric,
  	\`failure\` text,
  	\`set_by\` text,
  	\`set_unit\` text,
  	\`set_at\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`item_terms_item_idx\` ON \`item_terms\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`item_terms_next_at_idx\` ON \`item_terms\` (\`next_at\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_type\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`parent\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`key\` text NOT NULL,
  	\`edition\` numeric DEFAULT 0 NOT NULL,
  	\`quote\` text,
  	\`text\` text,
  	\`by\` text NOT NULL,
  	\`at\` numeric DEFAULT 0 NOT NULL,
  	\`edited_at\` numeric DEFAULT 0 NOT NULL,
  	\`deleted_at\` numeric DEFAULT 0 NOT NULL,
  	\`resolved_at\` numeric DEFAULT 0 NOT NULL,
  	\`resolved_by\` text,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_key_idx\` ON \`comments\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`comments_steward_idx\` ON \`comments\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_origin_idx\` ON \`comments\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_scope_scope_l1_idx\` ON \`comments\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`comments_scope_scope_l2_idx\` ON \`comments\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`comments_scope_scope_l3_idx\` ON \`comments\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`comments_scope_scope_l4_idx\` ON \`comments\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`item_parent_state_at_idx\` ON \`comments\` (\`item\`,\`parent\`,\`state\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`parent_at_idx\` ON \`comments\` (\`parent\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`reviews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_type\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`rev\` numeric DEFAULT 0 NOT NULL,
  	\`title\` text DEFAULT '',
  	\`live\` integer DEFAULT false NOT NULL,
  	\`owner\` text DEFAULT '',
  	\`every_months\` numeric DEFAULT 0 NOT NULL,
  	\`due_on\` text DEFAULT '',
  	\`remind_on\` text DEFAULT '',
  	\`reminded\` text DEFAULT '',
  	\`last_checked_at\` numeric DEFAULT 0 NOT NULL,
  	\`last_checked_by\` text DEFAULT '',
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reviews_item_idx\` ON \`reviews\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`reviews_steward_idx\` ON \`reviews\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_origin_idx\` ON \`reviews\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_scope_scope_l1_idx\` ON \`reviews\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`reviews_scope_scope_l2_idx\` ON \`reviews\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`reviews_scope_scope_l3_idx\` ON \`reviews\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`reviews_scope_scope_l4_idx\` ON \`reviews\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`reviews_updated_at_idx\` ON \`reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_created_at_idx\` ON \`reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`live_remindOn_idx\` ON \`reviews\` (\`live\`,\`remind_on\`);`)
  await db.run(sql`CREATE INDEX \`owner_live_dueOn_item_idx\` ON \`reviews\` (\`owner\`,\`live\`,\`due_on\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`steward_live_dueOn_item_idx\` ON \`reviews\` (\`steward_id\`,\`live\`,\`due_on\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`steward_live_owner_dueOn_item_idx\` ON \`reviews\` (\`steward_id\`,\`live\`,\`owner\`,\`due_on\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`scope_l1_live_dueOn_item_idx\` ON \`reviews\` (\`scope_l1\`,\`live\`,\`due_on\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`scope_l1_live_owner_dueOn_item_idx\` ON \`reviews\` (\`scope_l1\`,\`live\`,\`owner\`,\`due_on\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`scope_l2_live_dueOn_item_idx\` ON \`reviews\` (\`scope_l2\`,\`live\`,\`due_on\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`scope_l2_live_owner_dueOn_item_idx\` ON \`reviews\` (\`scope_l2\`,\`live\`,\`owner\`,\`due_on\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`scope_l3_live_dueOn_item_idx\` ON \`reviews\` (\`scope_l3\`,\`live\`,\`due_on\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`scope_l3_live_owner_dueOn_item_idx\` ON \`reviews\` (\`scope_l3\`,\`live\`,\`owner\`,\`due_on\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`scope_l4_live_dueOn_item_idx\` ON \`reviews\` (\`scope_l4\`,\`live\`,\`due_on\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`scope_l4_live_owner_dueOn_item_idx\` ON \`reviews\` (\`scope_l4\`,\`live\`,\`owner\`,\`due_on\`,\`item\`);`)
  await db.run(sql`CREATE TABLE \`translations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_type\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`title\` text DEFAULT '',
  	\`vi\` text DEFAULT '',
  	\`accepted\` text DEFAULT '',
  	\`since\` numeric DEFAULT 0 NOT NULL,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`translations_item_idx\` ON \`translations\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`translations_steward_idx\` ON \`translations\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`translations_origin_idx\` ON \`translations\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`translations_scope_scope_l1_idx\` ON \`translations\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`translations_scope_scope_l2_idx\` ON \`translations\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`translations_scope_scope_l3_idx\` ON \`translations\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`translations_scope_scope_l4_idx\` ON \`translations\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`translations_updated_at_idx\` ON \`translations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_created_at_idx\` ON \`translations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`steward_since_item_idx\` ON \`translations\` (\`steward_id\`,\`since\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`scope_l1_since_item_idx\` ON \`translations\` (\`scope_l1\`,\`since\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`scope_l2_since_item_idx\` ON \`translations\` (\`scope_l2\`,\`since\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`scope_l3_since_item_idx\` ON \`translations\` (\`scope_l3\`,\`since\`,\`item\`);`)
  await db.run(sql`CREATE INDEX \`scope_l4_since_item_idx\` ON \`translations\` (\`scope_l4\`,\`since\`,\`item\`);`)
  await db.run(sql`CREATE TABLE \`media_uses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`media\` text NOT NULL,
  	\`item_type\` text NOT NULL,
  	\`item\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`media_uses_media_idx\` ON \`media_uses\` (\`media\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`itemType_item_media_idx\` ON \`media_uses\` (\`item_type\`,\`item\`,\`media\`);`)
  await db.run(sql`CREATE TABLE \`topic_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`topic\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`place\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`topic_items_item_idx\` ON \`topic_items\` (\`item\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topic_place_idx\` ON \`topic_items\` (\`topic\`,\`place\`);`)
  await db.run(sql`CREATE TABLE \`search_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_type\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`date\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`section\` text,
  	\`title\` text DEFAULT '',
  	\`teaser\` text DEFAULT '',
  	\`body\` text DEFAULT '',
  	\`files\` text DEFAULT '',
  	\`digest\` text NOT NULL,
  	\`terms\` text,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`search_documents_number_idx\` ON \`search_documents\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`search_documents_steward_idx\` ON \`search_documents\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`search_documents_origin_idx\` ON \`search_documents\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`search_documents_scope_scope_l1_idx\` ON \`search_documents\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`search_documents_scope_scope_l2_idx\` ON \`search_documents\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`search_documents_scope_scope_l3_idx\` ON \`search_documents\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`search_documents_scope_scope_l4_idx\` ON \`search_documents\` (\`scope_l4\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`item_language_idx\` ON \`search_documents\` (\`item\`,\`language\`);`)
  await db.run(sql`CREATE INDEX \`language_date_idx\` ON \`search_documents\` (\`language\`,\`date\`);`)
  await db.run(sql`CREATE TABLE \`generations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`value\` numeric DEFAULT 0 NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`generations_key_idx\` ON \`generations\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`invalidations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`invalidations_at_idx\` ON \`invalidations\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`invalidations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`invalidations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`invalidations_texts_order_parent\` ON \`invalidations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`invalidations_texts_text_idx\` ON \`invalidations_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`leases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`task\` text NOT NULL,
  	\`owner\` text,
  	\`claimed_at\` numeric,
  	\`session\` text,
  	\`expires_at\` numeric DEFAULT 0 NOT NULL,
  	\`fence\` numeric DEFAULT 0 NOT NULL,
  	\`succeeded_at\` numeric,
  	\`failed_at\` numeric,
  	\`failure\` text,
  	\`cursor\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leases_task_idx\` ON \`leases\` (\`task\`);`)
  await db.run(sql`CREATE TABLE \`mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`due_at\` numeric NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`to\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`text\` text,
  	\`failure\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_dueAt_createdAt_idx\` ON \`mails\` (\`state\`,\`due_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_createdAt_idx\` ON \`mails\` (\`state\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`access_codes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`code_hash\` text NOT NULL,
  	\`expires_at\` numeric NOT NULL,
  	\`used_at\` numeric DEFAULT 0 NOT NULL,
  	\`voided_at\` numeric DEFAULT 0 NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`issued_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`issued_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`access_codes_user_idx\` ON \`access_codes\` (\`user_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`access_codes_token_hash_idx\` ON \`access_codes\` (\`token_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`access_codes_code_hash_idx\` ON \`access_codes\` (\`code_hash\`);`)
  await db.run(sql`CREATE INDEX \`access_codes_issued_by_idx\` ON \`access_codes\` (\`issued_by_id\`);`)
  await db.run(sql`CREATE INDEX \`access_codes_updated_at_idx\` ON \`access_codes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`access_codes_created_at_idx\` ON \`access_codes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`item_type\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`slot\` text NOT NULL,
  	\`created_by_id\` text(36),
  	\`expires_at\` numeric NOT NULL,
  	\`revoked_at\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`preview_links_token_hash_idx\` ON \`preview_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`preview_links_slot_idx\` ON \`preview_links\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_created_by_idx\` ON \`preview_links\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_expires_at_idx\` ON \`preview_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_revoked_at_idx\` ON \`preview_links\` (\`revoked_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`itemType_item_expiresAt_idx\` ON \`preview_links\` (\`item_type\`,\`item\`,\`expires_at\`);`)
  await db.run(sql`CREATE TABLE \`presences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`name\` text,
  	\`since\` numeric NOT NULL,
  	\`editing_since\` numeric,
  	\`seen_at\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`presences_key_idx\` ON \`presences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`presences_seen_at_idx\` ON \`presences\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`item_seenAt_idx\` ON \`presences\` (\`item\`,\`seen_at\`);`)
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`item_type\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`title\` text,
  	\`unit\` text NOT NULL,
  	\`by\` text,
  	\`note\` text,
  	\`at\` numeric DEFAULT 0 NOT NULL,
  	\`read_at\` numeric DEFAULT 0 NOT NULL,
  	\`lane\` text NOT NULL,
  	\`mail_state\` text NOT NULL,
  	\`mail_due_at\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notifications_key_idx\` ON \`notifications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`person_key_idx\` ON \`notifications\` (\`person\`,\`key\`);`)
  await db.run(sql`CREATE INDEX \`person_readAt_key_idx\` ON \`notifications\` (\`person\`,\`read_at\`,\`key\`);`)
  await db.run(sql`CREATE INDEX \`person_mailState_mailDueAt_idx\` ON \`notifications\` (\`person\`,\`mail_state\`,\`mail_due_at\`);`)
  await db.run(sql`CREATE INDEX \`mailState_mailDueAt_idx\` ON \`notifications\` (\`mail_state\`,\`mail_due_at\`);`)
  await db.run(sql`CREATE INDEX \`item_readAt_idx\` ON \`notifications\` (\`item\`,\`read_at\`);`)
  await db.run(sql`CREATE TABLE \`acknowledgements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item\` text NOT NULL,
  	\`sending\` text NOT NULL,
  	\`unit\` text NOT NULL,
  	\`by\` text,
  	\`by_name\` text,
  	\`at\` numeric NOT NULL,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`acknowledgements_steward_idx\` ON \`acknowledgements\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgements_origin_idx\` ON \`acknowledgements\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgements_scope_scope_l1_idx\` ON \`acknowledgements\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgements_scope_scope_l2_idx\` ON \`acknowledgements\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgements_scope_scope_l3_idx\` ON \`acknowledgements\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgements_scope_scope_l4_idx\` ON \`acknowledgements\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgements_updated_at_idx\` ON \`acknowledgements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgements_created_at_idx\` ON \`acknowledgements\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sending_unit_idx\` ON \`acknowledgements\` (\`sending\`,\`unit\`);`)
  await db.run(sql`CREATE TABLE \`lineages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`unit\` text NOT NULL,
  	\`base\` text NOT NULL,
  	\`base_mark\` text NOT NULL,
  	\`base_at\` numeric NOT NULL,
  	\`told\` text NOT NULL,
  	\`pictures\` numeric DEFAULT 0 NOT NULL,
  	\`replaced\` text,
  	\`by\` text,
  	\`at\` numeric NOT NULL,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`lineages_article_idx\` ON \`lineages\` (\`article\`);`)
  await db.run(sql`CREATE INDEX \`lineages_steward_idx\` ON \`lineages\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`lineages_origin_idx\` ON \`lineages\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`lineages_scope_scope_l1_idx\` ON \`lineages\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`lineages_scope_scope_l2_idx\` ON \`lineages\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`lineages_scope_scope_l3_idx\` ON \`lineages\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`lineages_scope_scope_l4_idx\` ON \`lineages\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`lineages_updated_at_idx\` ON \`lineages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`lineages_created_at_idx\` ON \`lineages\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`item_unit_idx\` ON \`lineages\` (\`item\`,\`unit\`);`)
  await db.run(sql`CREATE INDEX \`item_told_idx\` ON \`lineages\` (\`item\`,\`told\`);`)
  await db.run(sql`CREATE TABLE \`clear_counts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`item_type\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`site\` text DEFAULT '',
  	\`language\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`clear\` numeric DEFAULT 0 NOT NULL,
  	\`unclear\` numeric DEFAULT 0 NOT NULL,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clear_counts_key_idx\` ON \`clear_counts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`clear_counts_day_idx\` ON \`clear_counts\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`clear_counts_steward_idx\` ON \`clear_counts\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`clear_counts_origin_idx\` ON \`clear_counts\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`clear_counts_scope_scope_l1_idx\` ON \`clear_counts\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`clear_counts_scope_scope_l2_idx\` ON \`clear_counts\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`clear_counts_scope_scope_l3_idx\` ON \`clear_counts\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`clear_counts_scope_scope_l4_idx\` ON \`clear_counts\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`item_site_day_idx\` ON \`clear_counts\` (\`item\`,\`site\`,\`day\`);`)
  await db.run(sql`CREATE TABLE \`clear_reasons\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_type\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`site\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`choice\` text DEFAULT '',
  	\`text\` text DEFAULT '',
  	\`done\` integer DEFAULT false NOT NULL,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`clear_reasons_day_idx\` ON \`clear_reasons\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`clear_reasons_steward_idx\` ON \`clear_reasons\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`clear_reasons_origin_idx\` ON \`clear_reasons\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`clear_reasons_scope_scope_l1_idx\` ON \`clear_reasons\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`clear_reasons_scope_scope_l2_idx\` ON \`clear_reasons\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`clear_reasons_scope_scope_l3_idx\` ON \`clear_reasons\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`clear_reasons_scope_scope_l4_idx\` ON \`clear_reasons\` (\`scope_l4\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`item_seq_idx\` ON \`clear_reasons\` (\`item\`,\`seq\`);`)
  await db.run(sql`CREATE INDEX \`item_done_seq_idx\` ON \`clear_reasons\` (\`item\`,\`done\`,\`seq\`);`)
  await db.run(sql`CREATE INDEX \`item_site_done_seq_idx\` ON \`clear_reasons\` (\`item\`,\`site\`,\`done\`,\`seq\`);`)
  await db.run(sql`CREATE TABLE \`clear_standings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`item_type\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`site\` text DEFAULT '',
  	\`total\` integer DEFAULT false NOT NULL,
  	\`clear\` numeric DEFAULT 0 NOT NULL,
  	\`unclear\` numeric DEFAULT 0 NOT NULL,
  	\`rank\` text DEFAULT '',
  	\`recount_on\` text NOT NULL,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clear_standings_key_idx\` ON \`clear_standings\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`clear_standings_recount_on_idx\` ON \`clear_standings\` (\`recount_on\`);`)
  await db.run(sql`CREATE INDEX \`clear_standings_steward_idx\` ON \`clear_standings\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`clear_standings_origin_idx\` ON \`clear_standings\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`clear_standings_scope_scope_l1_idx\` ON \`clear_standings\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`clear_standings_scope_scope_l2_idx\` ON \`clear_standings\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`clear_standings_scope_scope_l3_idx\` ON \`clear_standings\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`clear_standings_scope_scope_l4_idx\` ON \`clear_standings\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`steward_total_rank_idx\` ON \`clear_standings\` (\`steward_id\`,\`total\`,\`rank\`);`)
  await db.run(sql`CREATE INDEX \`scope_l1_total_rank_idx\` ON \`clear_standings\` (\`scope_l1\`,\`total\`,\`rank\`);`)
  await db.run(sql`CREATE INDEX \`scope_l2_total_rank_idx\` ON \`clear_standings\` (\`scope_l2\`,\`total\`,\`rank\`);`)
  await db.run(sql`CREATE INDEX \`scope_l3_total_rank_idx\` ON \`clear_standings\` (\`scope_l3\`,\`total\`,\`rank\`);`)
  await db.run(sql`CREATE INDEX \`scope_l4_total_rank_idx\` ON \`clear_standings\` (\`scope_l4\`,\`total\`,\`rank\`);`)
  await db.run(sql`CREATE TABLE \`misses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`site\` text NOT NULL,
  	\`week\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`count\` numeric DEFAULT 0 NOT NULL,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`misses_key_idx\` ON \`misses\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`misses_steward_idx\` ON \`misses\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`misses_origin_idx\` ON \`misses\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`misses_scope_scope_l1_idx\` ON \`misses\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`misses_scope_scope_l2_idx\` ON \`misses\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`misses_scope_scope_l3_idx\` ON \`misses\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`misses_scope_scope_l4_idx\` ON \`misses\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`steward_kind_week_count_idx\` ON \`misses\` (\`steward_id\`,\`kind\`,\`week\`,\`count\`);`)
  await db.run(sql`CREATE INDEX \`scope_l1_kind_week_count_idx\` ON \`misses\` (\`scope_l1\`,\`kind\`,\`week\`,\`count\`);`)
  await db.run(sql`CREATE INDEX \`scope_l2_kind_week_count_idx\` ON \`misses\` (\`scope_l2\`,\`kind\`,\`week\`,\`count\`);`)
  await db.run(sql`CREATE INDEX \`scope_l3_kind_week_count_idx\` ON \`misses\` (\`scope_l3\`,\`kind\`,\`week\`,\`count\`);`)
  await db.run(sql`CREATE INDEX \`scope_l4_kind_week_count_idx\` ON \`misses\` (\`scope_l4\`,\`kind\`,\`week\`,\`count\`);`)
  await db.run(sql`CREATE INDEX \`site_week_kind_idx\` ON \`misses\` (\`site\`,\`week\`,\`kind\`);`)
  await db.run(sql`CREATE INDEX \`week_count_idx\` ON \`misses\` (\`week\`,\`count\`);`)
  await db.run(sql`CREATE TABLE \`alerts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`severity\` text NOT NULL,
  	\`drill\` integer DEFAULT false NOT NULL,
  	\`audience\` text NOT NULL,
  	\`title_vi\` text DEFAULT '',
  	\`body_vi\` text DEFAULT '',
  	\`title_en\` text DEFAULT '',
  	\`body_en\` text DEFAULT '',
  	\`phone\` text DEFAULT '',
  	\`link\` text DEFAULT '',
  	\`channels\` text NOT NULL,
  	\`place\` text DEFAULT '',
  	\`pages\` numeric DEFAULT 0 NOT NULL,
  	\`state\` text NOT NULL,
  	\`from\` numeric DEFAULT 0 NOT NULL,
  	\`until\` numeric DEFAULT 0 NOT NULL,
  	\`show_until\` numeric DEFAULT 0 NOT NULL,
  	\`issued_at\` numeric DEFAULT 0 NOT NULL,
  	\`issued_by\` text DEFAULT '',
  	\`text_at\` numeric DEFAULT 0 NOT NULL,
  	\`text_by\` text DEFAULT '',
  	\`clear_vi\` text DEFAULT '',
  	\`clear_en\` text DEFAULT '',
  	\`cleared_at\` numeric DEFAULT 0 NOT NULL,
  	\`cleared_by\` text DEFAULT '',
  	\`stopped_at\` numeric DEFAULT 0 NOT NULL,
  	\`stopped_by\` text DEFAULT '',
  	\`reason\` text DEFAULT '',
  	\`confirm\` text NOT NULL,
  	\`confirm_by\` numeric DEFAULT 0 NOT NULL,
  	\`confirmed_at\` numeric DEFAULT 0 NOT NULL,
  	\`confirmed_by\` text DEFAULT '',
  	\`alert_level\` numeric DEFAULT 0 NOT NULL,
  	\`watch_at\` numeric DEFAULT 0 NOT NULL,
  	\`raised_at\` numeric DEFAULT 0 NOT NULL,
  	\`raised_to\` text DEFAULT '',
  	\`rev\` numeric DEFAULT 0 NOT NULL,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`alerts_key_idx\` ON \`alerts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`alerts_steward_idx\` ON \`alerts\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_origin_idx\` ON \`alerts\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_scope_scope_l1_idx\` ON \`alerts\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`alerts_scope_scope_l2_idx\` ON \`alerts\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`alerts_scope_scope_l3_idx\` ON \`alerts\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`alerts_scope_scope_l4_idx\` ON \`alerts\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`alerts_updated_at_idx\` ON \`alerts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alerts_created_at_idx\` ON \`alerts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`showUntil_idx\` ON \`alerts\` (\`show_until\`);`)
  await db.run(sql`CREATE INDEX \`confirm_watchAt_idx\` ON \`alerts\` (\`confirm\`,\`watch_at\`);`)
  await db.run(sql`CREATE INDEX \`confirm_confirmBy_idx\` ON \`alerts\` (\`confirm\`,\`confirm_by\`);`)
  await db.run(sql`CREATE INDEX \`steward_issuedAt_idx\` ON \`alerts\` (\`steward_id\`,\`issued_at\`);`)
  await db.run(sql`CREATE TABLE \`alert_areas\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`channels\` text NOT NULL,
  	\`saved_at\` numeric DEFAULT 0 NOT NULL,
  	\`saved_by\` text DEFAULT '',
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_areas_steward_idx\` ON \`alert_areas\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_areas_origin_idx\` ON \`alert_areas\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_areas_scope_scope_l1_idx\` ON \`alert_areas\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`alert_areas_scope_scope_l2_idx\` ON \`alert_areas\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`alert_areas_scope_scope_l3_idx\` ON \`alert_areas\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`alert_areas_scope_scope_l4_idx\` ON \`alert_areas\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`alert_areas_updated_at_idx\` ON \`alert_areas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alert_areas_created_at_idx\` ON \`alert_areas\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`steward_name_idx\` ON \`alert_areas\` (\`steward_id\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`alert_hides\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`alert\` text NOT NULL,
  	\`unit\` text NOT NULL,
  	\`by\` text DEFAULT '',
  	\`at\` numeric DEFAULT 0 NOT NULL,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`alert_hides_key_idx\` ON \`alert_hides\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`alert_hides_alert_idx\` ON \`alert_hides\` (\`alert\`);`)
  await db.run(sql`CREATE INDEX \`alert_hides_steward_idx\` ON \`alert_hides\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_hides_origin_idx\` ON \`alert_hides\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_hides_scope_scope_l1_idx\` ON \`alert_hides\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`alert_hides_scope_scope_l2_idx\` ON \`alert_hides\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`alert_hides_scope_scope_l3_idx\` ON \`alert_hides\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`alert_hides_scope_scope_l4_idx\` ON \`alert_hides\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`alert_hides_updated_at_idx\` ON \`alert_hides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alert_hides_created_at_idx\` ON \`alert_hides\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhook_deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`webhook\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`at\` numeric NOT NULL,
  	\`due_at\` numeric NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`answered_at\` numeric,
  	\`status\` numeric,
  	\`answer\` text,
  	\`steward_id\` text(36),
  	\`origin_id\` text(36),
  	\`scope_l1\` text,
  	\`scope_l2\` text,
  	\`scope_l3\` text,
  	\`scope_l4\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`webhook_deliveries_key_idx\` ON \`webhook_deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_at_idx\` ON \`webhook_deliveries\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_steward_idx\` ON \`webhook_deliveries\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_origin_idx\` ON \`webhook_deliveries\` (\`origin_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_scope_scope_l1_idx\` ON \`webhook_deliveries\` (\`scope_l1\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_scope_scope_l2_idx\` ON \`webhook_deliveries\` (\`scope_l2\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_scope_scope_l3_idx\` ON \`webhook_deliveries\` (\`scope_l3\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_scope_scope_l4_idx\` ON \`webhook_deliveries\` (\`scope_l4\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_updated_at_idx\` ON \`webhook_deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_created_at_idx\` ON \`webhook_deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_dueAt_at_idx\` ON \`webhook_deliveries\` (\`state\`,\`due_at\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_at_idx\` ON \`webhook_deliveries\` (\`webhook\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`item_state_idx\` ON \`webhook_deliveries\` (\`item\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sites_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sites_id_idx\` ON \`payload_locked_documents_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`sections\`;`)
  await db.run(sql`DROP TABLE \`sections_locales\`;`)
  await db.run(sql`DROP TABLE \`section_labels\`;`)
  await db.run(sql`DROP TABLE \`section_labels_locales\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`units_names\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`units_rels\`;`)
  await db.run(sql`DROP TABLE \`unit_groups\`;`)
  await db.run(sql`DROP TABLE \`unit_groups_locales\`;`)
  await db.run(sql`DROP TABLE \`unit_groups_rels\`;`)
  await db.run(sql`DROP TABLE \`sites_phones\`;`)
  await db.run(sql`DROP TABLE \`sites_tasks\`;`)
  await db.run(sql`DROP TABLE \`sites_menu_additions\`;`)
  await db.run(sql`DROP TABLE \`sites_home_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`sites_home_blocks\`;`)
  await db.run(sql`DROP TABLE \`sites\`;`)
  await db.run(sql`DROP TABLE \`sites_texts\`;`)
  await db.run(sql`DROP TABLE \`sites_rels\`;`)
  await db.run(sql`DROP TABLE \`level_settings_menu\`;`)
  await db.run(sql`DROP TABLE \`level_settings_palettes\`;`)
  await db.run(sql`DROP TABLE \`level_settings_home_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`level_settings_home_blocks\`;`)
  await db.run(sql`DROP TABLE \`level_settings_features\`;`)
  await db.run(sql`DROP TABLE \`level_settings\`;`)
  await db.run(sql`DROP TABLE \`level_settings_locales\`;`)
  await db.run(sql`DROP TABLE \`mournings\`;`)
  await db.run(sql`DROP TABLE \`publication_policies\`;`)
  await db.run(sql`DROP TABLE \`sending_quotas\`;`)
  await db.run(sql`DROP TABLE \`subscriptions\`;`)
  await db.run(sql`DROP TABLE \`alert_templates\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`best_bets\`;`)
  await db.run(sql`DROP TABLE \`best_bets_texts\`;`)
  await db.run(sql`DROP TABLE \`best_bets_rels\`;`)
  await db.run(sql`DROP TABLE \`search_synonyms\`;`)
  await db.run(sql`DROP TABLE \`webhooks_events\`;`)
  await db.run(sql`DROP TABLE \`webhooks\`;`)
  await db.run(sql`DROP TABLE \`users_memberships\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`placements\`;`)
  await db.run(sql`DROP TABLE \`sendings\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`item_terms\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`reviews\`;`)
  await db.run(sql`DROP TABLE \`translations\`;`)
  await db.run(sql`DROP TABLE \`media_uses\`;`)
  await db.run(sql`DROP TABLE \`topic_items\`;`)
  await db.run(sql`DROP TABLE \`search_documents\`;`)
  await db.run(sql`DROP TABLE \`generations\`;`)
  await db.run(sql`DROP TABLE \`invalidations\`;`)
  await db.run(sql`DROP TABLE \`invalidations_texts\`;`)
  await db.run(sql`DROP TABLE \`leases\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`DROP TABLE \`access_codes\`;`)
  await db.run(sql`DROP TABLE \`preview_links\`;`)
  await db.run(sql`DROP TABLE \`presences\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`acknowledgements\`;`)
  await db.run(sql`DROP TABLE \`lineages\`;`)
  await db.run(sql`DROP TABLE \`clear_counts\`;`)
  await db.run(sql`DROP TABLE \`clear_reasons\`;`)
  await db.run(sql`DROP TABLE \`clear_standings\`;`)
  await db.run(sql`DROP TABLE \`misses\`;`)
  await db.run(sql`DROP TABLE \`alerts\`;`)
  await db.run(sql`DROP TABLE \`alert_areas\`;`)
  await db.run(sql`DROP TABLE \`alert_hides\`;`)
  await db.run(sql`DROP TABLE \`webhook_deliveries\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
