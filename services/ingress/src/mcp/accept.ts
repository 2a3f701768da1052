/** What a client takes as an answer, by its `Accept`: RFC 9110 section 12.5.1, as far as two media types need it. */
export type Accepts = {
  readonly json: boolean;
  readonly stream: boolean;
  /** The stream stands first: the client wants one even for a single answer. */
  readonly streamFirst: boolean;
};

const isRefused = (parameters: readonly string[]): boolean =>
  parameters.some((each) => /^q=0(?:\.0{0,3})?$/i.test(each.trim()));

export const parseAccept = (header: string | undefined): Accepts => {
  if (header === undefined || header.trim() === "") return { json: true, stream: false, streamFirst: false };
  const types = header.split(",").flatMap((part) => {
    const [type = "", ...parameters] = part.split(";");
    return isRefused(parameters) ? [] : [type.trim().toLowerCase()];
  });
  const first = (names: readonly string[]): number => types.findIndex((type) => names.includes(type));
  const stream = first(["text/event-stream", "text/*"]);
  const json = first(["application/json", "application/*", "*/*"]);
  return {
    json: json !== -1,
    stream: stream !== -1,
    streamFirst: stream !== -1 && (json === -1 || stream < json),
  };
};
