# Built and served by `npm start`'s own stages, so that nothing is said twice. Everything it needs to run is in the image;
# what is to outlive it lies in /data.
FROM node:22-bookworm-slim

ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data

WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --include=optional --no-audit --no-fund && npm cache clean --force
COPY . .
RUN node scripts/start.mjs --build-only \
    && mkdir -p /data \
    && chown -R node:node /data /app/.next /app/node_modules/.afterword-lock

# Postgres, which comes along for those who name no DATABASE_URL, refuses to run as root, and so should everything.
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
# Alive, not ready: what watches this may end the container, and a crowd or a lost database is no reason to.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
    CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/start.mjs"]
