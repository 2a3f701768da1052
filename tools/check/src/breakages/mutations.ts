import type { Mutation } from "./mutation.ts";
import { admissionMutations } from "./mutations/admission.ts";
import { brokerMutations } from "./mutations/broker.ts";
import { evidenceMutations } from "./mutations/evidence.ts";
import { inspectionMutations } from "./mutations/inspection.ts";

/** Every deliberate breakage, in the order of the table. */
export const mutations: readonly Mutation[] = [
  ...admissionMutations,
  ...inspectionMutations,
  ...evidenceMutations,
  ...brokerMutations,
];
