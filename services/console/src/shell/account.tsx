import { type Operator, useSignOut } from "../api/session.ts";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/select.tsx";
import styles from "./account.module.css";
import { type Theme, themes, useTheme } from "./theme.ts";

const themeNames: Readonly<Record<Theme, string>> = { system: "Auto", light: "Light", dark: "Dark" };

/** Who is signed in, the look, and the way out. */
export const Account = ({ operator }: { readonly operator: Operator }) => {
  const { theme, choose } = useTheme();
  const signOut = useSignOut();
  return (
    <div className={styles.account}>
      <div className={styles.who}>
        <span className={styles.name} title={operator.name}>
          {operator.name}
        </span>
        <span className={styles.role}>{operator.role}</span>
      </div>
      <Select
        label="Theme"
        isLabelHidden
        value={theme}
        onChange={(value) => choose(themes.find((each) => each === value) ?? "system")}
        options={themes.map((value) => ({ value, label: themeNames[value] }))}
      />
      <Button tone="quiet" onPress={() => signOut.mutate()}>
        Sign out
      </Button>
    </div>
  );
};
