/** What the register shows: the address holds it, so that it can be kept, sent on and gone back to. */
IntegrityRisk.register = {};
IntegrityRisk.register.address = function (project, changed) {
  'use strict';
  const { query } = IntegrityRisk;
  let state = read();

  function read() {
    return Object.assign({ project: project.key }, Object.fromEntries(new URLSearchParams(location.search)));
  }

  /** Tells what is different: all names of the parameters that were changed. */
  function become(next) {
    const names = Object.keys(Object.assign({}, state, next)).filter((name) => (state[name] || '') !== (next[name] || ''));
    state = next;
    if (names.length) {
      changed(names);
    }
  }

  /** Goes on to what is shown after a change; whoever goes back finds what was shown before it. */
  function go(change) {
    const next = Object.assign({}, state, change);
    history.pushState(null, '', query(next));
    become(next);
  }

  /** Keeps what a reader has opened, which is no step to go back to. */
  function keep(change) {
    state = Object.assign({}, state, change);
    history.replaceState(null, '', query(state));
  }

  window.addEventListener('popstate', () => become(read()));

  return { go, keep, get: (name) => state[name] || '', all: () => Object.assign({}, state) };
};
