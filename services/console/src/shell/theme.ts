import { useSyncExternalStore } from "react";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const STORED = "portcullis-theme";
const darkScheme = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

const chosen = (): Theme => themes.find((theme) => theme === localStorage.getItem(STORED)) ?? "system";
const shown = (): "light" | "dark" => {
  const theme = chosen();
  if (theme !== "system") return theme;
  return darkScheme.matches ? "dark" : "light";
};

export const applyTheme = (): void => {
  document.documentElement.dataset.theme = shown();
  for (const listener of listeners) listener();
};
darkScheme.addEventListener("change", applyTheme);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What was chosen, and what is shown for it. */
export const useTheme = () => ({
  theme: useSyncExternalStore(subscribe, chosen),
  shown: useSyncExternalStore(subscribe, shown),
  choose: (theme: Theme): void => {
    localStorage.setItem(STORED, theme);
    applyTheme();
  },
});
