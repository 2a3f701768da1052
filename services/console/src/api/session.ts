import type { Role } from "@portcullis/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "./client.ts";
import { isProblem } from "./problem.ts";
import { SESSION_KEY } from "./query-client.ts";

/** Who is signed in, and what the role may do: the gate refuses the rest, the pages only hide it. */
export type Operator = {
  readonly name: string;
  readonly role: Role;
  readonly method: "token" | "oidc" | "session";
  readonly may: readonly string[];
};

export type SignInWays = {
  readonly token: true;
  readonly oidc: { readonly issuer: string; readonly login: string | null } | null;
};

/** Null where nobody is signed in. */
export const useSession = () =>
  useQuery({
    queryKey: SESSION_KEY,
    queryFn: async ({ signal }): Promise<Operator | null> => {
      try {
        return await api<Operator>("GET", "/admin/whoami", { signal });
      } catch (error) {
        if (isProblem(error) && error.status === 401) return null;
        throw error;
      }
    },
    staleTime: 60_000,
  });

/** Whether the operator may run a control command, or `triage` investigations. */
export const useMay = (): ((what: string) => boolean) => {
  const { data } = useSession();
  return (what) => data?.may.includes(what) === true;
};

export const useSignIn = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (token: string) =>
      api<void>("POST", "/auth/session", { headers: { authorization: `Bearer ${token.trim()}` } }),
    onSuccess: () => client.resetQueries(),
  });
};

export const useSignOut = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api<void>("POST", "/auth/logout"),
    onSuccess: () => {
      client.setQueryData(SESSION_KEY, null);
      // Nothing of one operator is there for the next.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
    },
  });
};

export const useSignInWays = () =>
  useQuery({
    queryKey: ["auth-config"],
    queryFn: ({ signal }) => api<SignInWays>("GET", "/auth/config", { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
