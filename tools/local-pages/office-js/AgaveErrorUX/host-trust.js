// office.js asks the page at this address whether a host without https may be trusted. The workbench on this machine
// may: the page that asks and the one that is asked about both come from the same local server.
addEventListener('message', (event) => {
  const asked = JSON.parse(event.data);
  if (event.origin === location.origin && asked.hostname === location.hostname) {
    event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
  }
});
