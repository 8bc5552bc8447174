// What a front end writes against the generated types. It is compiled, not run: a change of the contract that would break such
// a client does not get past the build.
import createClient from 'openapi-fetch';
import type { components, paths } from './target/contract';

type Measure = components['schemas']['Measure'];
type Problem = components['schemas']['Problem'];

const api = createClient<paths>({ baseUrl: 'https://zantartip.example.kz' });

/** Every late measure of a direction, page by page. */
export async function lateMeasures(direction: number): Promise<Measure[]> {
  const measures: Measure[] = [];
  let cursor: string | undefined;
  do {
    const { data, error } = await api.GET('/api/v1/measures', {
      params: { query: { direction, late: true, status: ['OVERDUE'], limit: 100, cursor } },
    });
    if (error) {
      throw new Error(faultsOf(error));
    }
    if (typeof data === 'string') {
      throw new Error('CSV, which nobody asked for');
    }
    measures.push(...data.items);
    cursor = data.nextCursor;
  } while (cursor !== undefined);
  return measures;
}

/** What a form shows beside its fields. */
export function faultsOf(problem: Problem): string {
  const faults = (problem.errors ?? []).map((fault) => `${fault.pointer ?? fault.name ?? fault.in}: ${fault.detail}`);
  return [problem.title, problem.detail, ...faults, problem.traceId].join('\n');
}

/** Books a slot; safe to repeat with the same key. Where the slot is gone, what else is free. */
export async function book(slot: string, phone: string, key: string) {
  const { data, error, response } = await api.POST('/api/v1/bookings', {
    params: { header: { 'Idempotency-Key': key } },
    body: {
      slot,
      topic: 'LABOUR',
      language: 'kk',
      contact: { phone },
      consent: { version: 1, given: true },
    },
  });
  if (data) {
    return { reference: data.reference, secret: data.secret, startsAt: data.startsAt };
  }
  if (response.status === 409 && 'alternatives' in error) {
    return { alternatives: error.alternatives?.map((one) => one.startsAt) ?? [] };
  }
  throw new Error(faultsOf(error));
}

/** Takes the programme away and gives the event another title; the rest stays (RFC 7396). */
export async function rename(id: string, etag: string, title: string) {
  return api.PATCH('/api/v1/events/{id}', {
    params: { path: { id }, header: { 'If-Match': etag } },
    body: { title: { kk: title }, programme: null },
    bodySerializer: JSON.stringify,
    headers: { 'Content-Type': 'application/merge-patch+json' },
  });
}
