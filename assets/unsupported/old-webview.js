/* The oldest language on purpose: this runs first, in any webview. One that cannot run the pane gets a page that says
   what is needed instead of a blank one. */
(function () {
  var able =
    typeof Promise === 'function' &&
    typeof Promise.allSettled === 'function' &&
    typeof BigInt === 'function' &&
    typeof globalThis === 'object' &&
    typeof ResizeObserver === 'function' &&
    typeof Array.prototype.at === 'function' &&
    'noModule' in document.createElement('script');
  if (!able) location.replace('unsupported.html');
})();
