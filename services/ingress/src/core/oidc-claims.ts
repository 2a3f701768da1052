import { type Role, roleSchema, roles } from "@portcullis/contracts";

export type Claims = Readonly<Record<string, unknown>>;

/** Value of the role claim → role. */
export type RoleMapping = ReadonlyMap<string, Role>;

/**
 * Reads `claim value=what it stands for,…`, in the order of the text. A value may hold `=`; what it stands for follows the
 * last one.
 * @param read undefined where the text after the `=` is not what it should be
 * @param form how an entry looks, for the error
 * @throws Error that says which entry is wrong
 */
export const parseClaimMapping = <T>(
  text: string,
  read: (text: string) => T | undefined,
  form: string,
): ReadonlyMap<string, T> => {
  const mapping = new Map<string, T>();
  for (const entry of text.split(",").map((part) => part.trim())) {
    if (entry === "") continue;
    const at = entry.lastIndexOf("=");
    const value = entry.slice(0, Math.max(0, at)).trim();
    const meaning = read(entry.slice(at + 1).trim());
    if (value === "" || meaning === undefined) throw new Error(`"${entry}" is not of the form ${form}`);
    if (mapping.has(value)) throw new Error(`"${value}" is named twice`);
    mapping.set(value, meaning);
  }
  return mapping;
};

/** Reads `claim value=role,…`. @throws Error that says which entry is wrong */
export const parseRoleMapping = (text: string): RoleMapping =>
  parseClaimMapping(
    text,
    (role) => roleSchema.safeParse(role).data,
    `value=role, with one of the roles ${roles.join(", ")}`,
  );

/**
 * A claim by its dotted path, such as `realm_access.roles`. A claim whose own name has dots
 * (`https://example.com/roles`) is found by its whole name first.
 */
export const claimAt = (claims: Claims, path: string): unknown => {
  if (Object.hasOwn(claims, path)) return claims[path];
  let value: unknown = claims;
  for (const part of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Object.entries(value).find(([name]) => name === part)?.[1];
  }
  return value;
};

/** The texts that a claim holds: itself, or its members. */
export const valuesOf = (claim: unknown): readonly string[] => {
  if (typeof claim === "string") return [claim];
  return Array.isArray(claim) ? claim.filter((each) => typeof each === "string") : [];
};

/** The most powerful role that the claim's values are mapped to; undefined where none is: then there is no access. */
export const roleOf = (claims: Claims, path: string, mapping: RoleMapping): Role | undefined => {
  const held = valuesOf(claimAt(claims, path)).map((value) => mapping.get(value));
  return roles.find((role) => held.includes(role));
};

const MAX_NAME = 200;
const plain = (value: unknown): string =>
  typeof value === "string" ? value.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").slice(0, MAX_NAME) : "";

/**
 * What the audit calls this person. The subject is a part of it wherever a friendlier name is: people may choose their
 * own `preferred_username`, and nobody is to pass for somebody else, or for an operator of the file.
 */
export const nameOf = (claims: Claims): string => {
  const subject = plain(claims.sub);
  const friendly = plain(claims.preferred_username) || plain(claims.email);
  const name =
    friendly === "" || friendly === subject ? subject : `${friendly.slice(0, 90)} (${subject.slice(0, 90)})`;
  return `oidc:${name}`.slice(0, MAX_NAME);
};
