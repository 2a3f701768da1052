import type { OrgRecord, RegisteredSecret } from "@portcullis/contracts";
import { compileRules, compileSystem, type Detector } from "@portcullis/detectors";

/** The hashes of the system's own credentials, and a number that changes when they do. */
export type SystemEntries = { readonly version: number; readonly entries: readonly RegisteredSecret[] };

/** What is looked for in the texts of an org beside the built-in detection. Each set of rules is compiled once. */
export const createOrgRules = () => {
  const compiled = new WeakMap<OrgRecord, readonly Detector[]>();
  let system: { readonly version: number; readonly detectors: readonly Detector[] } | undefined;
  /** @throws CustomRuleError */
  return (org: OrgRecord | undefined, credentials: SystemEntries): readonly Detector[] => {
    if (system?.version !== credentials.version) {
      const version = String(credentials.version);
      system = { version: credentials.version, detectors: compileSystem(credentials.entries, version) };
    }
    if (org === undefined) return system.detectors;
    const rules = compiled.get(org) ?? compileRules(org.inspection, String(org.revision));
    compiled.set(org, rules);
    return [...rules, ...system.detectors];
  };
};
