import { i18n } from '@lingui/core';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { messages } from '@/locales/vi.po';

i18n.loadAndActivate({ locale: 'vi', messages });
document.documentElement.lang = 'vi';

// The kit asks for all of these and jsdom has none.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
window.matchMedia = (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
});
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// How long a machine takes that does other things, too: what comes at all comes before.
configure({ asyncUtilTimeout: 30_000 });

afterEach(cleanup);
