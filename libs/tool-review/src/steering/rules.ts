import { CONCEALMENT } from "./concealment.ts";
import { CONTROL } from "./control.ts";
import type { Rule } from "./rule.ts";
import { THEFT } from "./theft.ts";

export const RULES: readonly Rule[] = [...CONCEALMENT, ...THEFT, ...CONTROL];
