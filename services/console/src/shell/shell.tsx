import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useSession } from "../api/session.ts";
import { ProblemNote } from "../ui/problem-note.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Account } from "./account.tsx";
import { Login } from "./login.tsx";
import { navigation } from "./navigation.ts";
import styles from "./shell.module.css";

/** The frame of every page: the way around, who is signed in, and the page itself. Without a session, the login. */
export const Shell = () => {
  const session = useSession();
  const main = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  // Who goes on to another page by keyboard or screen reader begins at its top.
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) main.current?.focus();
    before.current = pathname;
  }, [pathname]);

  if (session.isPending) return <Skeleton lines={6} label="Looking who you are" />;
  if (session.isError) {
    return (
      <main className={styles.alone}>
        <ProblemNote error={session.error} retry={() => void session.refetch()} />
      </main>
    );
  }
  if (session.data === null) return <Login />;
  const { may } = session.data;
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        Skip to the page
      </a>
      <header className={styles.bar}>
        <Link to="/" className={styles.brand}>
          <img src="/console/mark.svg" alt="" width="24" height="24" />
          <span>Portcullis</span>
        </Link>
        <nav aria-label="Pages" className={styles.pages}>
          <ul>
            {navigation
              .filter(({ needs }) => needs === undefined || may.includes(needs))
              .map(({ to, label }) => (
                <li key={to}>
                  <Link
                    to={to}
                    activeOptions={{ exact: to === "/" }}
                    activeProps={{ "aria-current": "page" }}
                  >
                    {label}
                  </Link>
                </li>
              ))}
          </ul>
        </nav>
        <Account operator={session.data} />
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
    </div>
  );
};
