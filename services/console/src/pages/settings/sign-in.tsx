import { useSession, useSignInWays } from "../../api/session.ts";
import { Facts } from "../../ui/facts.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

/** Who is signed in here, and how one can. */
export const SignIn = () => {
  const { data: operator } = useSession();
  const ways = useSignInWays();
  return (
    <Panel title="Sign-in">
      {ways.isPending && <Skeleton lines={3} />}
      {ways.isError && <ProblemNote error={ways.error} retry={() => void ways.refetch()} />}
      {ways.data !== undefined && (
        <Facts
          facts={{
            "You are": operator == null ? null : `${operator.name}, ${operator.role}`,
            "This session": "ends after 8 hours, or with the token or the login that it stands on",
            Tokens: "operators' own tokens are taken",
            "Identity provider":
              ways.data.oidc === null
                ? "none: set PORTCULLIS_OIDC_ISSUER on the ingress"
                : ways.data.oidc.issuer,
            "Login in the browser":
              ways.data.oidc !== null &&
              (ways.data.oidc.login === null ? "not set up" : "by the identity provider"),
          }}
        />
      )}
    </Panel>
  );
};
