type Operation = {
  readonly requestBody?: {
    required?: boolean;
    readonly content?: Readonly<Record<string, { readonly schema?: Readonly<Record<string, unknown>> }>>;
  };
};

/** A body of which nothing is required may be left out of a POST; the generator calls every body required. */
export const markOptionalBodies = <T extends { readonly paths?: object }>(document: T): T => {
  const paths: Readonly<Record<string, { readonly post?: Operation }>> = { ...document.paths };
  for (const { post } of Object.values(paths)) {
    const schema = post?.requestBody?.content?.["application/json"]?.schema;
    if (post?.requestBody !== undefined && schema?.type === "object" && schema.required === undefined) {
      post.requestBody.required = false;
    }
  }
  return document;
};
