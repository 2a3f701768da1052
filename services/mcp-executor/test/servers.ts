/** The one place that knows where the test servers come from. */
export * from "@portcullis/testkit";
