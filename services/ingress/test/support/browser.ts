/** As much of a browser as a login needs: it keeps cookies, follows redirects, and fills in one form. */
export type Browser = {
  readonly cookies: Map<string, string>;
  readonly get: (url: string) => Promise<Response>;
  readonly post: (url: string, form: Readonly<Record<string, string>>) => Promise<Response>;
  /** Follows redirects until an answer is none, or leads to where `stop` says so. */
  readonly follow: (
    url: string,
    stop?: (url: string) => boolean,
  ) => Promise<{ readonly url: string; readonly response: Response }>;
  /** Signs in at the provider, from the gate's login to the URL that it sends the browser back to. */
  readonly signIn: (loginUrl: string, name: string, callback: string) => Promise<string>;
};

const MAX_STEPS = 15;

export const openBrowser = (): Browser => {
  const cookies = new Map<string, string>();
  const send = async (url: string, init: RequestInit = {}): Promise<Response> => {
    // By origin, as a browser would not do for ports: nothing here sends one part's cookies to the other.
    const { host } = new URL(url);
    const own = [...cookies].filter(([name]) => name.startsWith(`${host} `));
    const response = await fetch(url, {
      ...init,
      redirect: "manual",
      headers: {
        ...init.headers,
        cookie: own.map(([name, value]) => `${name.split(" ")[1]}=${value}`).join("; "),
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      const name = `${host} ${pair.slice(0, at)}`;
      if (pair.slice(at + 1) === "" || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
      else cookies.set(name, pair.slice(at + 1));
    }
    return response;
  };
  const post: Browser["post"] = (url, form) => send(url, { method: "POST", body: new URLSearchParams(form) });
  const follow: Browser["follow"] = async (start, stop = () => false) => {
    let url = start;
    for (let step = 0; step < MAX_STEPS; step += 1) {
      const response = await send(url);
      const next = response.headers.get("location");
      if (next === null) return { url, response };
      url = new URL(next, url).href;
      if (stop(url)) return { url, response };
    }
    throw new Error("redirects without an end");
  };

  return {
    cookies,
    get: (url) => send(url),
    post,
    follow,
    signIn: async (loginUrl, name, callback) => {
      const isBack = (url: string): boolean => url.startsWith(callback);
      let at = await follow(loginUrl, isBack);
      for (let step = 0; step < MAX_STEPS && !isBack(at.url); step += 1) {
        const page = await at.response.text();
        const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
        const action = /action="([^"]+)"/.exec(page)?.[1];
        if (prompt === undefined || action === undefined)
          throw new Error(`no form on ${at.url}: ${page.slice(0, 300)}`);
        const form: Record<string, string> =
          prompt === "login" ? { prompt, login: name, password: "any" } : { prompt };
        const posted = await post(new URL(action, at.url).href, form);
        at = await follow(new URL(posted.headers.get("location") ?? "", at.url).href, isBack);
      }
      return at.url;
    },
  };
};
