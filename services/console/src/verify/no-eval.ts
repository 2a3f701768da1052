/** zod compiles its checks with `new Function` where it may; the page's policy allows none, so it is not even tried. */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
