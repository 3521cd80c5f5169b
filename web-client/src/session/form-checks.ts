// Only this: a dynamic import of the library itself would bring all of it.
export { config } from 'zod/mini';
