import type { CreateClientConfig } from './generated/client.gen';
import { apiFetch } from './fetch';

/** Taken up by the generated client when it is made. */
export const createClientConfig: CreateClientConfig = (config) => ({
  ...config,
  baseUrl: window.location.origin,
  fetch: apiFetch,
  throwOnError: true,
});
