import { randomUUID } from 'node:crypto'
import { SpanKind, SpanStatusCode } from '@opentelemetry/api'
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { type Resource, resourceFromAttributes } from '@opentelemetry/resources'
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { AnsweredRequest, DoneJob, Telemetry } from '../ports/telemetry.ts'

const name = 'casushuis'
/** In milliseconds: how often the numbers are sent. */
const every = 60_000
/** In milliseconds: a collector that is gone does not keep a house from closing. */
const patience = 2_000

/**
 * Sends a span for each request and each job, and the numbers of both, to a collector (OpenTelemetry, OTLP over HTTP). What is
 * told is written out here, one attribute at a time: nothing is instrumented by itself, so no address, header, statement or text of
 * an error can get in.
 * @param endpoint the collector, without the path of a signal
 */
export function openTelemetry(endpoint: string): Telemetry {
  const at = (signal: string) => ({ url: `${endpoint.replace(/\/$/, '')}/v1/${signal}`, timeoutMillis: patience })
  const resource = resourceFromAttributes({ 'service.name': name, 'service.instance.id': randomUUID() })
  const spans = new BasicTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter(at('traces')))],
  })
  const numbers = openNumbers(resource, at('metrics'))
  const tracer = spans.getTracer(name)
  return {
    answered(request) {
      const attributes = attributesOf(request)
      const { method, route, status, duration } = request
      const span = tracer.startSpan(`${method} ${route}`, { ...begun(duration), kind: SpanKind.SERVER, attributes })
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
      numbers.requests.record(duration / 1000, attributes)
    },
    done(job) {
      const attributes = { 'casushuis.job': job.kind, 'casushuis.succeeded': job.succeeded }
      const span = tracer.startSpan(`job ${job.kind}`, { ...begun(job.duration), attributes })
      if (!job.succeeded) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
      numbers.jobs.record(job.duration / 1000, attributes)
    },
    async close() {
      // Who collects may be gone by then, and the house closes all the same.
      await Promise.allSettled([spans.shutdown(), numbers.close()])
    },
  }
}

/** By the semantic conventions for HTTP servers; its optional attributes about who asks and for what are left out. */
const attributesOf = ({ method, route, status }: AnsweredRequest) => ({
  'http.request.method': method,
  'http.route': route,
  'http.response.status_code': status,
})

const begun = (duration: DoneJob['duration']) => ({ startTime: Date.now() - duration })

function openNumbers(resource: Resource, to: { readonly url: string; readonly timeoutMillis: number }) {
  const reader = new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter(to),
    exportIntervalMillis: every,
  })
  const provider = new MeterProvider({ resource, readers: [reader] })
  const meter = provider.getMeter(name)
  meter
    .createObservableGauge('process.memory.usage', { unit: 'By' })
    .addCallback((told) => told.observe(process.memoryUsage.rss()))
  return {
    requests: meter.createHistogram('http.server.request.duration', { unit: 's' }),
    jobs: meter.createHistogram('casushuis.job.duration', { unit: 's' }),
    close: () => provider.shutdown(),
  }
}
