/** The inspector has no settings beyond the common ones: what it does is the org's configuration. */
export const settings = {} as const;
