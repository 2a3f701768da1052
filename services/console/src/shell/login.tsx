import { useId, useRef, useState } from "react";
import { useSignIn, useSignInWays } from "../api/session.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { SecretInput } from "../ui/secret-input.tsx";
import styles from "./login.module.css";

/** In by an operator's token, which is not kept, or by the identity provider. */
export const Login = () => {
  const field = useRef<HTMLInputElement>(null);
  const [isTyped, setTyped] = useState(false);
  const ways = useSignInWays();
  const signIn = useSignIn();
  const heading = useId();
  const login = ways.data?.oidc?.login;
  return (
    <main className={styles.place} aria-labelledby={heading}>
      <div className={styles.card}>
        <div className={styles.brand}>
          <img src="/console/mark.svg" alt="" width="36" height="36" />
          <h1 id={heading}>Portcullis</h1>
        </div>
        {typeof login === "string" && (
          <>
            <a
              className={styles.oidc}
              href={`${login}?return=${encodeURIComponent(location.pathname + location.search)}`}
            >
              Sign in with {new URL(ways.data?.oidc?.issuer ?? location.origin).host}
            </a>
            <p className={styles.or}>or</p>
          </>
        )}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            signIn.mutate(field.current?.value ?? "");
          }}
        >
          <SecretInput
            ref={field}
            label="Operator token"
            hint="`npm start` prints the first one. It is changed for a session and not kept in this page."
            onChange={(token) => setTyped(token.trim() !== "")}
          />
          <Button type="submit" tone="primary" isDisabled={!isTyped || signIn.isPending}>
            Sign in
          </Button>
        </form>
        {signIn.isError && <ProblemNote error={signIn.error} />}
      </div>
    </main>
  );
};
