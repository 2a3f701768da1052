import { QueryCache, QueryClient } from "@tanstack/react-query";
import { isProblem } from "./problem.ts";

export const SESSION_KEY = ["whoami"] as const;

/** A refusal is an answer: only what may go away by itself is asked again. */
const mayRetry = (failures: number, error: unknown): boolean =>
  failures < 2 && isProblem(error) && (error.status === 0 || error.status === 503);

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      // The session is over: whoever was asking is sent to the login.
      if (isProblem(error) && error.status === 401 && query.queryKey[0] !== SESSION_KEY[0]) {
        void queryClient.invalidateQueries({ queryKey: SESSION_KEY });
      }
    },
  }),
  defaultOptions: { queries: { retry: mayRetry, staleTime: 5_000, refetchOnWindowFocus: true } },
});
