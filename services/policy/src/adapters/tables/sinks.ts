import type { SinkInput, SinkRecord } from "@portcullis/contracts";
import type { Generated } from "kysely";
import type { Json, Published, Time } from "./common.ts";

/** Where trace events go outside. */
export type SinkTables = {
  sinks: Published & {
    id: string;
    org: string | null;
    /** All that an operator sets, but the org. */
    settings: Json<Omit<SinkInput, "org">>;
    slot: number;
    since: Time;
    status: SinkRecord["status"];
    created_at: Generated<Date>;
    created_by: string;
  };
};
