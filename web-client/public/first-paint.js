// Runs before the first paint, so that neither colours nor letters jump. It is a file of its own because
// the content security policy allows no inline script. The keys are those of src/session/preferences.ts.
(function () {
  var root = document.documentElement;
  function stored(key, allowed) {
    try {
      var value = window.localStorage.getItem(key);
      return allowed.indexOf(value) >= 0 ? value : null;
    } catch {
      return null;
    }
  }
  var scheme = stored('nenep.color-scheme', ['light', 'dark', 'auto']) || 'auto';
  var dark = scheme === 'dark' || (scheme === 'auto' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  root.setAttribute('data-text-size', stored('nenep.text-size', ['a', 'a-plus', 'a-plus-plus']) || 'a');
  root.setAttribute('lang', stored('nenep.language', ['vi', 'en']) || 'vi');
})();
