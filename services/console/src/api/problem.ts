/** What the API says went wrong: RFC 9457, with a stable `code`. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;

  constructor(
    status: number,
    body: {
      readonly code?: string;
      readonly title?: string;
      readonly detail?: string;
      readonly requestId?: string;
    },
  ) {
    super(body.title ?? `HTTP ${status}`);
    this.status = status;
    this.code = body.code ?? `http_${status}`;
    this.detail = body.detail;
    this.requestId = body.requestId;
  }
}

/** The gate could not be reached at all. */
export const unreachable = (): ApiProblem =>
  new ApiProblem(0, {
    code: "unreachable",
    title: "The gate cannot be reached",
    detail: "Nothing answered. What you see may be old.",
  });

export const isProblem = (error: unknown): error is ApiProblem => error instanceof ApiProblem;
