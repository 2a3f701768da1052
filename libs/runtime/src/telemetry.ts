import { context, type Meter, metrics, propagation, type Tracer, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { PrometheusExporter, PrometheusSerializer } from "@opentelemetry/exporter-prometheus";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { AggregationType, MeterProvider } from "@opentelemetry/sdk-metrics";
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  TracerProvider,
} from "@opentelemetry/sdk-trace";

export type Telemetry = {
  readonly tracer: Tracer;
  readonly meter: Meter;
  /** All metrics in the Prometheus text format. */
  readonly metricsText: () => Promise<string>;
  readonly shutdown: () => Promise<void>;
};

/** Bucket boundaries in seconds of every `*.duration` histogram: those of the MCP conventions, and finer below 10 ms. */
const durationBoundaries = [
  0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60, 120, 300,
];

/**
 * Spans, metrics and trace context of one process. Spans are recorded only where there is a place to send them;
 * context is propagated in either case.
 */
export const startTelemetry = (
  service: string,
  instance: string,
  version: string,
  otlpEndpoint: string | undefined,
): Telemetry => {
  const resource = resourceFromAttributes({
    "service.name": service,
    "service.namespace": "portcullis",
    "service.instance.id": instance,
    "service.version": version,
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());

  const recorded = otlpEndpoint !== undefined;
  const tracerProvider = new TracerProvider({
    resource,
    sampler: recorded ? new ParentBasedSampler({ root: new AlwaysOnSampler() }) : new AlwaysOffSampler(),
    spanProcessors: recorded
      ? [
          new BatchSpanProcessor({
            exporter: new OTLPTraceExporter({ url: `${otlpEndpoint.replace(/\/$/, "")}/v1/traces` }),
          }),
        ]
      : [],
  });
  trace.setGlobalTracerProvider(tracerProvider);

  const exporter = new PrometheusExporter({ preventServerStart: true });
  const serializer = new PrometheusSerializer();
  const meterProvider = new MeterProvider({
    resource,
    readers: [exporter],
    views: [
      {
        instrumentName: "*.duration",
        aggregation: {
          type: AggregationType.EXPLICIT_BUCKET_HISTOGRAM,
          options: { boundaries: durationBoundaries },
        },
      },
    ],
  });
  metrics.setGlobalMeterProvider(meterProvider);

  return {
    tracer: trace.getTracer("portcullis", version),
    meter: metrics.getMeter("portcullis", version),
    metricsText: async () => serializer.serialize((await exporter.collect()).resourceMetrics),
    shutdown: async () => {
      await Promise.allSettled([tracerProvider.shutdown(), meterProvider.shutdown()]);
    },
  };
};
