# syntax=docker/dockerfile:1
# A small image: the program and the runtime it needs, no shell, no package manager, not root; it runs on a read-only root
# file system (compose.yaml).
# docker build -t briefingbot .            for this machine
# docker buildx build --platform linux/amd64,linux/arm64 -t briefingbot .
FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
WORKDIR /source
COPY . .
RUN case "$TARGETARCH" in arm64) rid=linux-arm64 ;; *) rid=linux-x64 ;; esac \
    && dotnet publish src/BriefingBot -c Release -r "$rid" --self-contained false -p:PublishReadyToRun=true -o /app \
    && mkdir -p /data

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
COPY --from=build /app /app
# The one place that is written: database, backups.
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
USER $APP_UID
WORKDIR /data
ENV Storage__Path=/data/briefingbot.db \
    Web__Listen=127.0.0.1:8080 \
    MALLOC_ARENA_MAX=2 \
    DOTNET_EnableDiagnostics=0
VOLUME /data
# Stops within ten seconds; give it a few more.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["/app/BriefingBot", "healthcheck"]
ENTRYPOINT ["/app/BriefingBot"]
CMD ["run"]
