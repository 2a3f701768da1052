import type { OrgRecord } from "@portcullis/contracts";
import { useMemo } from "react";
import { useKeys } from "../../keys/use-keys.ts";
import { useOffers } from "../../keys/use-offers.ts";
import type { Vocabulary } from "../../policies/completions.ts";

/** What policies of an organisation can name: what it enabled, and its keys. */
export const useVocabulary = (org: OrgRecord): Vocabulary => {
  const { views } = useOffers(org);
  const { data: keys } = useKeys(org.slug);
  return useMemo(
    () => ({
      org: org.slug,
      servers: [...new Set(views.map(({ server }) => server))],
      tools: views
        .filter(({ kind }) => kind === "tool")
        .map(({ server, name, definition }) => ({ server, name, inputSchema: definition.inputSchema })),
      prompts: views.filter(({ kind }) => kind === "prompt"),
      keys: keys ?? [],
    }),
    [org.slug, views, keys],
  );
};
