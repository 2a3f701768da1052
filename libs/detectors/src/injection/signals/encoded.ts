import { type PhraseSignal, phrases } from "../signal.ts";

/** Orders to decode something and act on it: what the encoding hides need not be readable here. */
export const ENCODED: readonly PhraseSignal[] = [
  phrases(
    "encoded_instruction",
    [0.65, 0.75, 0.75],
    "{decode} ~6 {cipher} ~8 {follow}|execute|perform|comply|run|act",
    "{decode} ~6 and ~2 {follow}|execute|obey ~3 {directive}|it|them|result|output",
    "{follow}|execute ~3 {cipher} ~2 {directive}|message|text|string",
    "{cipher} ~1 {directive} ~2 {follow}|execute|below",
  ),
  phrases(
    "encoded_instruction",
    [0.25, 0.4, 0.3],
    "{reveal} ~4 {prompt_noun}|{know} ~4 {cipher}",
    "{say} ~3 in|using|as {cipher}",
    "{decode} ~3 this|following ~3 {cipher}",
  ),
];
