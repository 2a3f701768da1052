/** What words of a description can mean to the rules, in any of the languages of the lexicon. */
export type Concept =
  /** Drops what it covers: "do not forget" is no negation. */
  | "neutral"
  | "not"
  | "inform"
  | "show"
  | "user"
  | "deed"
  | "data"
  | "conceal"
  | "secrecy"
  | "before"
  | "always"
  | "must"
  | "you"
  | "model"
  | "call"
  | "read"
  | "send"
  | "whole"
  | "private_file"
  | "secret"
  | "user_secret"
  /** Whatever the model can get hold of: a secret with it is no longer one of the tool. */
  | "reach"
  | "conversation"
  | "system_prompt"
  | "thoughts"
  | "results"
  | "user_data"
  | "sink"
  /** An e-mail address, an account number: found by its form. */
  | "address"
  | "field"
  | "ignore"
  | "prior"
  | "rules"
  | "weak_rules"
  | "precedence"
  | "persona"
  | "authority"
  | "urgency"
  | "threat"
  | "confirm"
  | "preapproved"
  | "harm"
  | "tool"
  | "other_tools"
  | "avoid"
  | "avoid_weak"
  | "told_you"
  /** The model at work on something else than this tool. */
  | "other_work"
  | "plant"
  /** Places where private files lie. */
  | "home"
  /** Only for now: "before the user answered". */
  | "timing"
  | "ask_for"
  /** "must not learn": of somebody. */
  | "not_known"
  /** No consent is needed. */
  | "unasked"
  | "obey"
  /** What outlives the conversation. */
  | "persist"
  /** Data that is only told by where it goes. */
  | "user_data_weak"
  /** Of the user: whose. */
  | "possession"
  | "lie"
  | "prefer"
  | "redirect"
  | "redirect_weak"
  | "insert"
  | "safe_verb";

/** Words and word groups by concept, separated by commas; a `*` at the end stands for any ending of the word. */
export type Lexicon = Readonly<Partial<Record<Concept, string>>>;
