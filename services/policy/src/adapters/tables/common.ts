import type { ColumnType, Generated } from "kysely";

/** Written as JSON text, since the driver would take an array for a PostgreSQL array; read as the value. */
export type Json<T> = ColumnType<T, string, string>;
export type OptionalJson<T> = ColumnType<T | null, string | null | undefined, string | null>;
export type Time = ColumnType<Date, Date | string, Date | string>;
export type OptionalTime = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** Of a record that other services see: the revision of its last change, and what the bucket last got. */
export type Published = {
  revision: number;
  published_revision: Generated<number>;
};
