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
  function change(next) {
    const names = Object.keys(Object.assign({}, state, next)).filter((name) => (state[name] || '') !== (next[name] || ''));
    state = next;
    if (names.length) {
      changed(names);
    }
  }

  /** Goes on to what is shown after a change; whoever goes back finds what was shown before it. */
  function go(changes) {
    become(Object.assign({}, state, changes));
  }

  /** Goes on to something else altogether. */
  function become(next) {
    history.pushState(null, '', query(next));
    change(next);
  }

  /** Keeps what a reader has opened, which is no step to go back to. */
  function keep(changes) {
    state = Object.assign({}, state, changes);
    history.replaceState(null, '', query(state));
  }

  window.addEventListener('popstate', () => change(read()));

  return { go, become, keep, get: (name) => state[name] || '', all: () => Object.assign({}, state) };
};
